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

const EMPTY: { until: string | null; reason: string } = { until: null, reason: '' };

/** From today the clock stands still. */
@Component({
  selector: 'td-suspend-form',
  imports: [DateField, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed again="Tạm dừng lần nữa" [problem]="refused" />
      }
      <p class="muted">
        Từ hôm nay thời hạn ngừng tính, phần việc không bị coi là quá hạn thêm. Khi cho tiếp tục, bạn chọn dời
        hạn theo số ngày tạm dừng hoặc giữ nguyên hạn.
      </p>
      <td-date-field
        label="Dự kiến tiếp tục từ ngày (không bắt buộc)"
        hint="Đến ngày này phần việc không tự tiếp tục"
        [formField]="form.until"
      />
      <mat-form-field>
        <mat-label>Lý do</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Tạm dừng</button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class SuspendForm {
  private readonly api = inject(HoldingApi);

  readonly assignment = input.required<AssignmentView>();
  readonly made = output<AssignmentView>();
  readonly stale = output();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => required(path.reason, { message: 'Hãy ghi lý do tạm dừng.' }),
    { submission: { action: () => this.suspend() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().until !== null || this.draft().reason.trim().length > 0);
  }

  private suspend(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.api.suspend(this.assignment(), this.draft());
        this.draft.set(EMPTY);
        this.made.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
