import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { UrgingRow, UrgingView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { UrgingApi } from '../urging-api';

/** The number and day that a letter got when it was signed. */
@Component({
  selector: 'td-letter-form',
  imports: [DateField, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <div class="form-row">
        <mat-form-field>
          <mat-label>Số công văn</mat-label>
          <input matInput type="number" inputmode="numeric" [formField]="form.number" />
          <mat-error>{{ form.number().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <td-date-field label="Ngày ban hành" [formField]="form.issuedOn" />
      </div>
      <div class="form-moves">
        <button matButton="outlined" type="submit" [disabled]="form().submitting()">Lưu số công văn</button>
      </div>
    </form>
  `,
})
export class LetterForm {
  private readonly api = inject(UrgingApi);
  private readonly notice = inject(Notice);

  readonly urging = input.required<UrgingRow>();
  readonly issued = output<UrgingView>();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = linkedSignal<{ number: number | null; issuedOn: string | null }>(() => ({
    number: Number.parseInt(this.urging().symbol ?? '') || null,
    issuedOn: this.urging().letterIssuedOn ?? null,
  }));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.number, { message: 'Hãy nhập số công văn.' });
      min(path.number, 1, { message: 'Số văn bản phải lớn hơn 0.' });
      required(path.issuedOn, { message: 'Hãy chọn ngày ban hành.' });
    },
    { submission: { action: () => this.issue() } },
  );

  private issue(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const { number, issuedOn } = this.draft();
      const urging = await this.api.issueLetter(this.urging(), { number: number!, issuedOn: issuedOn! });
      this.notice.say('Đã lưu số công văn.');
      this.issued.emit(urging);
    });
  }
}
