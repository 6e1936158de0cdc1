import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

/** Asks for the password of the same person; the page below keeps everything that was typed. */
@Component({
  selector: 'td-sign-in-again-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Phiên làm việc đã hết</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>
          Đăng nhập lại bằng tài khoản <strong>{{ username }}</strong>. Nội dung đang nhập trên trang vẫn còn.
        </p>
        @if (problem(); as refused) {
          <td-problem-callout [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Mật khẩu</mat-label>
          <input
            matInput
            type="password"
            autocomplete="current-password"
            cdkFocusInitial
            [formField]="form.password"
          />
          <mat-error>{{ form.password().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="false">Để sau</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Đăng nhập</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class SignInAgainDialog {
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<SignInAgainDialog, boolean>>(MatDialogRef);

  protected readonly username = this.session.current()?.username ?? '';
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    signal({ password: '' }),
    (path) => required(path.password, { message: 'Hãy nhập mật khẩu.' }),
    { submission: { action: () => this.signIn() } },
  );

  private async signIn(): Promise<void> {
    try {
      await this.session.signIn({ username: this.username, password: this.form.password().value() });
      this.dialog.close(true);
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }
}
