import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ReportView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ReportApi } from '../report-api';

interface Draft {
  readonly onBehalfOf: string;
  readonly basis: string;
  readonly receivedOn: string | null;
}

/** Asks for whom the Office enters a report, and how it came. */
@Component({
  selector: 'td-on-behalf-dialog',
  imports: [
    DateField,
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  template: `
    <h2 mat-dialog-title>Nhập báo cáo thay đơn vị</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>
          Dùng khi đơn vị gửi bằng giấy, thư điện tử hoặc điện thoại. Tên bạn và tên người của đơn vị đều được
          ghi lại.
        </p>
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Người của đơn vị chịu trách nhiệm</mat-label>
          <input matInput autocomplete="off" [formField]="form.onBehalfOf" />
          <mat-hint>Họ tên, chức vụ</mat-hint>
          <mat-error>{{ form.onBehalfOf().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Báo cáo đến bằng cách nào</mat-label>
          <input matInput autocomplete="off" [formField]="form.basis" />
          <mat-hint>Ví dụ: Văn bản số 12/BC-NCC ngày 03/4/2024</mat-hint>
          <mat-error>{{ form.basis().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <td-date-field
          label="Ngày nhận được báo cáo"
          hint="Báo cáo đến trước hạn thì không bị tính là gửi trễ dù nhập sau"
          [formField]="form.receivedOn"
        />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Nhập thay</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class OnBehalfDialog {
  private readonly api = inject(ReportApi);
  private readonly ref = inject(MatDialogRef<OnBehalfDialog, ReportView>);
  private readonly report = inject<ReportView>(MAT_DIALOG_DATA);

  private readonly draft = signal<Draft>({ onBehalfOf: '', basis: '', receivedOn: null });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.onBehalfOf, {
        message: 'Hãy ghi họ tên, chức vụ người của đơn vị chịu trách nhiệm về báo cáo.',
      });
      maxLength(path.onBehalfOf, 200, { message: 'Họ tên, chức vụ dài quá 200 ký tự.' });
      required(path.basis, { message: 'Hãy ghi báo cáo đến bằng cách nào.' });
      maxLength(path.basis, 1000, { message: 'Dài quá 1.000 ký tự.' });
    },
    { submission: { action: () => this.enter() } },
  );

  private enter(): Sent {
    return sendForm(this.form, this.problem, async () => {
      this.ref.close(await this.api.enterOnBehalf(this.report, this.draft()));
    });
  }
}
