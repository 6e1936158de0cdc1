import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AccountView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AdministrationApi } from '../administration-api';

/** Corrects the name, the user name and where mails go. */
@Component({
  selector: 'td-correct-account-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Sửa tài khoản</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        @if (problem(); as refused) {
          <td-problem-callout listed again="Lưu lần nữa để ghi đè" [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Họ và tên</mat-label>
          <input matInput autocomplete="off" [formField]="form.displayName" />
          <mat-error>{{ form.displayName().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Tên đăng nhập</mat-label>
          <input
            matInput
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            [formField]="form.username"
          />
          <mat-error>{{ form.username().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Địa chỉ thư điện tử</mat-label>
          <input matInput type="email" autocomplete="off" inputmode="email" [formField]="form.email" />
          <mat-error>{{ form.email().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class CorrectAccountDialog {
  private readonly api = inject(AdministrationApi);
  private readonly account = signal(inject<AccountView>(MAT_DIALOG_DATA));
  private readonly dialog = inject<MatDialogRef<CorrectAccountDialog, AccountView>>(MatDialogRef);

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    signal({
      displayName: this.account().displayName,
      username: this.account().username,
      email: this.account().email ?? '',
    }),
    (path) => {
      required(path.displayName, { message: 'Hãy nhập họ tên.' });
      required(path.username, { message: 'Hãy nhập tên đăng nhập.' });
    },
    { submission: { action: () => this.save() } },
  );

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        this.dialog.close(await this.api.correct(this.account(), this.form().value()));
      },
      async () => this.account.set(await this.api.again(this.account())),
    );
  }
}
