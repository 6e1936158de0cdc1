import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { DifficultyView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { DifficultyApi } from '../difficulty-api';

/** The Director's answer, which becomes an instruction on the work. */
@Component({
  selector: 'td-answer-form',
  imports: [
    CdkTextareaAutosize,
    DateField,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" again="Gửi chỉ đạo lần nữa" />
      }
      <mat-form-field>
        <mat-label>Nội dung chỉ đạo</mat-label>
        <textarea matInput cdkTextareaAutosize cdkAutosizeMinRows="3" [formField]="form.words"></textarea>
        <mat-error>{{ form.words().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <td-date-field
        label="Cần hoàn thành đến hết ngày"
        hint="Không bắt buộc. Thời hạn của nhiệm vụ chỉ thay đổi khi gia hạn."
        [formField]="form.wishedDueOn"
      />
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          <td-icon matButtonIcon name="instruction" /> Gửi chỉ đạo
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class AnswerForm {
  private readonly api = inject(DifficultyApi);
  private readonly notice = inject(Notice);

  readonly difficulty = input.required<DifficultyView>();
  readonly done = output<DifficultyView>();
  readonly stale = output();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal<{ words: string; wishedDueOn: string | null }>({
    words: '',
    wishedDueOn: null,
  });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.words, { message: 'Hãy ghi nội dung chỉ đạo.' });
      maxLength(path.words, 5000, { message: 'Nội dung dài quá 5.000 ký tự.' });
    },
    { submission: { action: () => this.answer() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().words.trim().length > 0);
  }

  private answer(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.api.answer(this.difficulty(), this.draft());
        this.draft.set({ words: '', wishedDueOn: null });
        this.notice.say('Đã gửi chỉ đạo tới các nhiệm vụ liên quan.');
        this.done.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
