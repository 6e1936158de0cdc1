import { HttpEventType } from '@angular/common/http';
import { Component, DestroyRef, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Subscription } from 'rxjs';
import { AssignmentView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { FileDrop } from '@app/ui/file-drop/file-drop';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { TaskApi } from '../task-api';

const LARGEST = 100 * 1024 * 1024;
const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.jpg,.jpeg,.png,.mp4';

/** Attaches a document symbol, an address or a file to a product. */
@Component({
  selector: 'td-evidence-form',
  imports: [
    FileDrop,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
  ],
  templateUrl: './evidence-form.html',
  styleUrl: './evidence-form.scss',
})
export class EvidenceForm {
  private readonly api = inject(TaskApi);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly added = output<AssignmentView>();

  protected readonly accepted = ACCEPTED;
  protected readonly product = linkedSignal<string>(() => {
    const { products } = this.assignment();
    return (products.find(({ proven }) => !proven) ?? products[0])?.id ?? '';
  });
  private readonly draft = signal({ reference: '' });
  protected readonly sending = signal<string | undefined>(undefined);
  protected readonly progress = signal<number | null>(0);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly key = computed(() => keyFor([this.draft(), this.product()]));
  protected readonly form = form(
    this.draft,
    (path) =>
      validate(path.reference, ({ value }) =>
        value().trim()
          ? undefined
          : { kind: 'blank', message: 'Hãy nhập số, ký hiệu văn bản hoặc đường dẫn.' },
      ),
    { submission: { action: () => this.add() } },
  );
  private upload: Subscription | undefined;

  /** Whether something is typed or on its way that would be lost. */
  readonly typed = computed(() => this.reference().length > 0 || this.sending() !== undefined);

  constructor() {
    inject(Unsaved).watch(this.typed);
    inject(DestroyRef).onDestroy(() => this.upload?.unsubscribe());
  }

  protected send(file: File): void {
    this.problem.set(undefined);
    if (file.size === 0) {
      this.problem.set(
        new Problem(422, 'file-empty', `Tệp “${file.name}” không có nội dung. Hãy chọn tệp khác.`),
      );
      return;
    }
    if (file.size > LARGEST) {
      this.problem.set(
        new Problem(413, 'file-too-large', `Tệp “${file.name}” lớn hơn 100 MB. Hãy nén hoặc gửi đường dẫn.`),
      );
      return;
    }
    this.sending.set(file.name);
    this.progress.set(0);
    const key = keyFor(file);
    this.upload = this.api.addFile(this.assignment().id, file, this.product() || null, key).subscribe({
      next: (event) => {
        if (event.type === HttpEventType.UploadProgress) {
          this.progress.set(
            event.loaded === event.total ? null : event.loaded / (event.total ?? event.loaded),
          );
        }
        if (event.type === HttpEventType.Response && event.body) this.done(event.body);
      },
      error: (error: unknown) => {
        this.problem.set(Problem.of(error));
        this.sending.set(undefined);
      },
      complete: () => this.sending.set(undefined),
    });
  }

  protected stop(): void {
    this.upload?.unsubscribe();
    this.sending.set(undefined);
  }

  private add(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const reference = this.reference();
      const after = await this.api.addEvidence(
        this.assignment().id,
        { productId: this.product() || null, kind: kindOf(reference), reference },
        this.key(),
      );
      this.form().reset({ reference: '' });
      this.done(after);
    });
  }

  private reference(): string {
    return this.draft().reference.trim();
  }

  private done(after: AssignmentView): void {
    this.notice.say('Đã thêm tài liệu kiểm chứng.');
    this.added.emit(after);
  }
}

/** An address begins like one; everything else is the symbol of a document. */
function kindOf(reference: string): 'URL' | 'DOCUMENT' {
  return /^https?:\/\//i.test(reference) ? 'URL' : 'DOCUMENT';
}
