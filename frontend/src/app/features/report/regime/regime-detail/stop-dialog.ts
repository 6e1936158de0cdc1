import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RegimeView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { RegimeApi } from '../regime-api';

/** Asks why a regime is no longer in force. */
@Component({
  selector: 'td-stop-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Dừng chế độ báo cáo</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>Không đợt nào tự mở nữa; đợt đang mở vẫn nhận báo cáo. Có thể áp dụng lại khi cần.</p>
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Lý do dừng</mat-label>
          <textarea matInput rows="2" [formField]="form.reason"></textarea>
          <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Dừng chế độ</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class StopDialog {
  private readonly api = inject(RegimeApi);
  private readonly ref = inject(MatDialogRef<StopDialog>);
  private readonly regime = inject<RegimeView>(MAT_DIALOG_DATA);

  private readonly draft = signal({ reason: '' });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'Hãy ghi lý do dừng.' });
      maxLength(path.reason, 1000, { message: 'Lý do dài quá 1.000 ký tự.' });
    },
    { submission: { action: () => this.stop() } },
  );

  private stop(): Sent {
    return sendForm(this.form, this.problem, async () => {
      this.ref.close(await this.api.stop(this.regime, this.draft().reason));
    });
  }
}
