import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AccountView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AdministrationApi } from '../administration-api';

/** Erases the person for good; the user name has to be typed, so that nobody does it by a slip. */
@Component({
  selector: 'td-erase-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Xóa dữ liệu cá nhân?</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>
          Họ tên và tên đăng nhập của {{ account().displayName }} được thay bằng bí danh, tài khoản không dùng
          được nữa. Việc đã làm vẫn còn trong nhật ký. <strong>Không khôi phục được.</strong>
        </p>
        @if (problem(); as refused) {
          <td-problem-callout
            listed
            again="Xóa dữ liệu cá nhân lần nữa để xóa theo nội dung mới nhất"
            [problem]="refused"
          />
        }
        <mat-form-field>
          <mat-label>Gõ {{ account().username }} để xác nhận</mat-label>
          <input
            matInput
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            [formField]="form.typed"
          />
          <mat-error>{{ form.typed().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Không</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Xóa dữ liệu cá nhân</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class EraseDialog {
  private readonly api = inject(AdministrationApi);
  private readonly dialog = inject<MatDialogRef<EraseDialog, AccountView>>(MatDialogRef);

  protected readonly account = signal(inject<AccountView>(MAT_DIALOG_DATA));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    signal({ typed: '' }),
    (path) =>
      validate(path.typed, ({ value }) =>
        value().trim() === this.account().username
          ? undefined
          : { kind: 'typed', message: 'Chưa đúng tên đăng nhập của tài khoản này.' },
      ),
    { submission: { action: () => this.erase() } },
  );

  private erase(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => this.dialog.close(await this.api.erasePersonalData(this.account())),
      async () => this.account.set(await this.api.again(this.account())),
    );
  }
}
