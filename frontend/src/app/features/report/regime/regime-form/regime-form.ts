import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  FormField,
  FormRoot,
  applyEach,
  form,
  hidden,
  maxLength,
  pattern,
  required,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { issuedPlans } from '@app/features/plan';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FormApi } from '../../form/form-api';
import { LimitFields } from './limit-fields';
import { NEW_LIMIT, RegimeDraft, WITHOUT_FORM } from './regime-draft';
import { WhoFields } from './who-fields';

const DAY_OF_MONTH = /^([1-9]|[12]\d|3[01])$/;

/** All that a regime lays down. A draft may leave much of it empty; what is typed is never lost. */
@Component({
  selector: 'td-regime-form',
  imports: [
    CdkTextareaAutosize,
    DateField,
    FormField,
    FormRoot,
    LimitFields,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
    WhoFields,
  ],
  templateUrl: './regime-form.html',
  styleUrl: './regime-form.scss',
})
export class RegimeForm {
  readonly start = input.required<RegimeDraft>();
  readonly save = input.required<(draft: RegimeDraft) => Promise<void>>();
  readonly action = input.required<string>();
  readonly closed = output();

  /** What the person types stays when the regime is read anew meanwhile. */
  private readonly draft = linkedSignal<RegimeDraft, RegimeDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly begun = linkedSignal<RegimeDraft, RegimeDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly saved = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'Hãy nhập tên báo cáo.' });
      maxLength(path.name, 300, { message: 'Tên báo cáo dài quá 300 ký tự.' });
      maxLength(path.content, 5000, { message: 'Nội dung yêu cầu dài quá 5.000 ký tự.' });
      maxLength(path.receiver, 300, { message: 'Tên cơ quan nhận dài quá 300 ký tự.' });
      maxLength(path.outline, 10000, { message: 'Đề cương dài quá 10.000 ký tự.' });
      maxLength(path.guidance, 10000, { message: 'Hướng dẫn dài quá 10.000 ký tự.' });
      maxLength(path.legalBasis, 2000, { message: 'Căn cứ dài quá 2.000 ký tự.' });
      // what belongs to another choice is not on the page, so it must not hold back what is
      hidden(path.subjects.groupId, ({ valueOf }) => valueOf(path.subjects.kind) !== 'GROUP');
      hidden(path.subjects.unitIds, ({ valueOf }) => valueOf(path.subjects.kind) !== 'CHOSEN');
      hidden(path.cutOffDay, ({ valueOf }) => valueOf(path.cutOffRule) !== 'DAY_OF_LAST_MONTH');
      hidden(path.openDaysAhead, ({ valueOf }) => valueOf(path.kind) !== 'PERIODIC');
      required(path.cutOffDay, { message: 'Hãy nhập ngày chốt số liệu trong tháng cuối kỳ.' });
      pattern(path.cutOffDay, DAY_OF_MONTH, { message: 'Nhập một số từ 1 đến 31.' });
      pattern(path.openDaysAhead, /^([0-9]|[1-5]\d|60)?$/, { message: 'Nhập một số từ 0 đến 60.' });
      applyEach(path.limits, (limit) => {
        required(limit.level, { message: 'Hãy ghi cấp nào gửi.' });
        maxLength(limit.level, 200, { message: 'Tên cấp dài quá 200 ký tự.' });
        required(limit.receiver, { message: 'Hãy ghi cấp này gửi cho ai.' });
        maxLength(limit.receiver, 200, { message: 'Tên nơi nhận dài quá 200 ký tự.' });
        required(limit.number, { message: 'Hãy nhập số ngày.' });
        pattern(limit.number, DAY_OF_MONTH, { message: 'Nhập một số từ 1 đến 31.' });
      });
    },
    { submission: { action: () => this.submit() } },
  );
  protected readonly value = this.draft.asReadonly();
  protected readonly plans = issuedPlans().plans;
  private readonly usable = inject(FormApi).usable();
  protected readonly forms = computed(() => (this.usable.hasValue() ? this.usable.value().items : []));
  protected readonly withoutForm = WITHOUT_FORM;
  protected readonly kinds = Object.entries(LABELS.RoundKind).filter(([kind]) => kind !== 'AD_HOC');
  protected readonly frequencies = Object.entries(LABELS.ReportFrequency);
  protected readonly schemes = Object.entries(LABELS.PeriodScheme).filter(([scheme]) => scheme !== 'CUSTOM');
  protected readonly cutOffRules = Object.entries(LABELS.CutOffRule);

  constructor() {
    inject(Unsaved).watch(() => this.changed());
  }

  protected addLimit(): void {
    this.draft.update((draft) => ({ ...draft, limits: [...draft.limits, NEW_LIMIT] }));
  }

  protected removeLimit(index: number): void {
    this.draft.update((draft) => ({ ...draft, limits: draft.limits.toSpliced(index, 1) }));
  }

  private changed(): boolean {
    return !this.saved() && JSON.stringify(this.draft()) !== JSON.stringify(this.begun());
  }

  private async submit(): Sent {
    this.saved.set(true);
    const refused = await sendForm(this.form, this.problem, () => this.save()(this.draft()));
    this.saved.set(!refused && !this.problem());
    return refused;
  }
}
