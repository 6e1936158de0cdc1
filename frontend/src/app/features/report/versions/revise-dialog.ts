import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ReportView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ReportApi } from '../report-api';

/** Asks why a new version is written, and whether its figures are those of the version before. */
@Component({
  selector: 'td-revise-dialog',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  template: `
    <h2 mat-dialog-title>Lập bản mới của báo cáo</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>
          Bản {{ report.versions }} đã duyệt giữ nguyên và vẫn được tổng hợp cho đến khi bản mới được gửi và
          duyệt.
        </p>
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Lý do lập bản mới</mat-label>
          <textarea matInput rows="2" [formField]="form.reason"></textarea>
          <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-checkbox [formField]="form.correctsFigures">Lấy lại số liệu khi gửi bản mới</mat-checkbox>
        <p class="muted">
          Không chọn thì giữ số liệu đến {{ report.figuresUntil }}. Chỉ chọn khi số liệu đã chốt còn thiếu
          hoặc sai: số liệu mới gồm cả phát sinh sau chốt.
        </p>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Lập bản mới</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class ReviseDialog {
  private readonly api = inject(ReportApi);
  private readonly ref = inject(MatDialogRef<ReviseDialog, ReportView>);
  protected readonly report = inject<ReportView>(MAT_DIALOG_DATA);

  private readonly draft = signal({ reason: '', correctsFigures: false });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'Hãy ghi lý do lập bản mới.' });
      maxLength(path.reason, 5000, { message: 'Lý do dài quá 5.000 ký tự.' });
    },
    { submission: { action: () => this.revise() } },
  );

  private revise(): Sent {
    return sendForm(this.form, this.problem, async () => {
      this.ref.close(await this.api.revise(this.report, this.draft()));
    });
  }
}
