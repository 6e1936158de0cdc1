import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  Component,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { UnitDirectory } from '@app/features/unit';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ClientDraft } from './client-draft';
import { ScopePicker } from './scope-picker';

/** Who another system is, what it may do and within which limits. */
@Component({
  selector: 'td-client-form',
  imports: [
    CdkTextareaAutosize,
    DateField,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
    ScopePicker,
  ],
  templateUrl: './client-form.html',
  styleUrl: './client-form.scss',
})
export class ClientForm {
  private readonly directory = inject(UnitDirectory);

  readonly start = input.required<ClientDraft>();
  readonly save = input.required<(draft: ClientDraft) => Promise<void>>();
  /** A new system gets its id here; later it stays. */
  readonly isNew = input(false, { transform: booleanAttribute });
  readonly action = input.required<string>();
  readonly closed = output();

  /** What the person types stays when the system is read anew meanwhile. */
  private readonly draft = linkedSignal<ClientDraft, ClientDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly begun = linkedSignal<ClientDraft, ClientDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly saved = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly units = computed(() => this.directory.units().filter(({ kind }) => kind !== 'EXTERNAL'));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'Hãy nhập tên hệ thống.' });
      maxLength(path.name, 200, { message: 'Tên dài quá 200 ký tự.' });
      required(path.clientId, { message: 'Hãy nhập mã hệ thống, ví dụ cong-dvc.' });
      pattern(path.clientId, /^\s*[a-z][a-z0-9-]{2,39}\s*$/, {
        message: 'Từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu gạch nối; bắt đầu bằng chữ.',
      });
      required(path.contact, { message: 'Hãy nhập đầu mối liên hệ.' });
      maxLength(path.contact, 300, { message: 'Đầu mối dài quá 300 ký tự.' });
      required(path.unitId, { message: 'Hãy chọn đơn vị.' });
      minLength(path.scopes, 1, { message: 'Hãy chọn ít nhất một quyền.' });
      required(path.expiresOn, { message: 'Hãy chọn ngày hết hạn.' });
      required(path.requestsPerMinute, { message: 'Hãy nhập số lượt gọi mỗi phút.' });
      pattern(path.requestsPerMinute, /^[1-9]\d{0,4}$|^100000$/, { message: 'Nhập một số từ 1 đến 100000.' });
      pattern(path.addresses, /^[\s,;]*(?:[0-9a-fA-F.:]+(?:\/\d{1,3})?(?:[\s,;]+|$))*$/, {
        message: 'Chỉ nhập địa chỉ IP hoặc dải mạng, ví dụ 10.20.0.0/16.',
      });
    },
    { submission: { action: () => this.submit() } },
  );
  protected readonly scopesRefused = computed(() => {
    const field = this.form.scopes();
    return field.touched() ? field.errorSummary()[0]?.message : undefined;
  });
  protected readonly roles = Object.entries(LABELS.Role);

  constructor() {
    inject(Unsaved).watch(() => this.changed());
  }

  private changed(): boolean {
    return !this.saved() && JSON.stringify(this.draft()) !== JSON.stringify(this.begun());
  }

  private async submit(): Sent {
    this.saved.set(true);
    const refused = await sendForm(this.form, this.problem, () => this.save()(this.draft()));
    this.saved.set(!refused);
    return refused;
  }
}
