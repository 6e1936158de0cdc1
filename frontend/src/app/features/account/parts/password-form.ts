import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Problem } from '@app/core/problem/problem';
import { landViolations } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AccountApi } from '../account-api';

const NOTHING = { currentPassword: '', newPassword: '', repeated: '' };

/** An own password in place of the present one. */
@Component({
  selector: 'td-password-form',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout [problem]="refused" />
      }
      <p class="muted">
        Mật khẩu mới cần ít nhất {{ shortest() }} ký tự, không chứa tên đăng nhập và không phải mật khẩu phổ
        biến. Một câu dễ nhớ là tốt nhất. Đổi xong, mọi thiết bị khác phải đăng nhập lại.
      </p>
      <mat-form-field>
        <mat-label>{{ currentLabel() }}</mat-label>
        <input matInput type="password" autocomplete="current-password" [formField]="form.currentPassword" />
        <mat-error>{{ form.currentPassword().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Mật khẩu mới</mat-label>
        <input matInput type="password" autocomplete="new-password" [formField]="form.newPassword" />
        <mat-error>{{ form.newPassword().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Nhập lại mật khẩu mới</mat-label>
        <input matInput type="password" autocomplete="new-password" [formField]="form.repeated" />
        <mat-error>{{ form.repeated().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <ng-content />
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Đổi mật khẩu</button>
      </div>
    </form>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class PasswordForm {
  private readonly api = inject(AccountApi);

  /** How many characters a new password needs. */
  readonly shortest = input(14);
  readonly currentLabel = input('Mật khẩu hiện tại');
  readonly changed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(NOTHING);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.currentPassword, { message: 'Hãy nhập mật khẩu đang dùng.' });
      required(path.newPassword, { message: 'Hãy nhập mật khẩu mới.' });
      validate(path.repeated, ({ value, valueOf }) =>
        value() === valueOf(path.newPassword)
          ? undefined
          : { kind: 'repeated', message: 'Hai lần nhập mật khẩu mới chưa giống nhau.' },
      );
    },
    { submission: { action: () => this.change() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().newPassword !== '');
  }

  private async change() {
    this.problem.set(undefined);
    const { currentPassword, newPassword } = this.draft();
    try {
      await this.api.changePassword({ currentPassword, newPassword });
      this.draft.set(NOTHING);
      this.form().reset();
      this.changed.emit();
      return;
    } catch (error) {
      const landed = landViolations(this.form, Problem.of(error));
      this.problem.set(landed.errors.length ? undefined : landed.problem);
      return landed.errors;
    }
  }
}
