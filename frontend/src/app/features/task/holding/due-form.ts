import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { HoldingApi } from './holding-api';

const EMPTY: { dueOn: string | null; reason: string } = { dueOn: null, reason: '' };

/** A coordinator gets a last day of its own. */
@Component({
  selector: 'td-due-form',
  imports: [DateField, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed again="Đặt hạn riêng lần nữa" [problem]="refused" />
      }
      <p class="muted">
        Hạn riêng chỉ áp dụng cho phần phối hợp của {{ assignment().unit.name }}; đơn vị chủ trì không thay
        đổi và hạn ban đầu luôn được giữ.
      </p>
      <td-date-field label="Hạn riêng" [formField]="form.dueOn" />
      <mat-form-field>
        <mat-label>Lý do</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Đặt hạn riêng</button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class DueForm {
  private readonly api = inject(HoldingApi);

  readonly assignment = input.required<AssignmentView>();
  readonly made = output<AssignmentView>();
  readonly stale = output();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.dueOn, { message: 'Hãy chọn hạn riêng.' });
      required(path.reason, { message: 'Hãy ghi lý do đặt hạn riêng.' });
    },
    { submission: { action: () => this.setDue() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().dueOn !== null || this.draft().reason.trim().length > 0);
  }

  private setDue(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const { dueOn, reason } = this.draft();
        const after = await this.api.setDue(this.assignment(), { dueOn: dueOn ?? '', reason });
        this.draft.set(EMPTY);
        this.made.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
