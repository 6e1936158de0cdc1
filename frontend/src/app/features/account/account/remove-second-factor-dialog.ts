import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Problem } from '@app/core/problem/problem';
import { landViolations } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AccountApi } from '../account-api';

/** Asks for the password before the second factor goes: whoever finds a computer unlocked must not do it. */
@Component({
  selector: 'td-remove-second-factor-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Tắt xác thực hai lớp?</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>
          Từ lần sau, chỉ cần mật khẩu là đăng nhập được; các mã khôi phục hết hiệu lực. Mật khẩu ngắn hơn 14
          ký tự phải đổi ngay.
        </p>
        @if (problem(); as refused) {
          <td-problem-callout [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Mật khẩu</mat-label>
          <input matInput type="password" autocomplete="current-password" [formField]="form.password" />
          <mat-error>{{ form.password().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Tắt</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class RemoveSecondFactorDialog {
  private readonly api = inject(AccountApi);
  private readonly dialog = inject<MatDialogRef<RemoveSecondFactorDialog, boolean>>(MatDialogRef);

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    signal({ password: '' }),
    (path) => required(path.password, { message: 'Hãy nhập mật khẩu.' }),
    { submission: { action: () => this.remove() } },
  );

  private async remove() {
    this.problem.set(undefined);
    try {
      await this.api.removeSecondFactor(this.form.password().value());
      this.dialog.close(true);
      return;
    } catch (error) {
      const landed = landViolations(this.form, Problem.of(error));
      this.problem.set(landed.errors.length ? undefined : landed.problem);
      return landed.errors;
    }
  }
}
