import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { UrgingRow, UrgingView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { UrgingApi } from '../urging-api';

const EMPTY: { answer: string; answeredOn: string | null } = { answer: '', answeredOn: null };

/** What came back is written down, by the unit itself or by the Office. */
@Component({
  selector: 'td-answer-form',
  imports: [DateField, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <mat-form-field>
        <mat-label>Nội dung trả lời</mat-label>
        <textarea matInput rows="3" [formField]="form.answer"></textarea>
        <mat-error>{{ form.answer().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <td-date-field label="Ngày trả lời, để trống là hôm nay" [formField]="form.answeredOn" />
      <div class="form-moves">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Ghi trả lời</button>
      </div>
    </form>
  `,
})
export class AnswerForm {
  private readonly api = inject(UrgingApi);
  private readonly notice = inject(Notice);

  readonly urging = input.required<UrgingRow>();
  readonly answered = output<UrgingView>();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => required(path.answer, { message: 'Hãy ghi nội dung trả lời.' }),
    { submission: { action: () => this.answer() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().answer.trim().length > 0);
  }

  private answer(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const urging = await this.api.answer(this.urging(), this.draft());
      this.draft.set(EMPTY);
      this.notice.say('Đã ghi trả lời.');
      this.answered.emit(urging);
    });
  }
}
