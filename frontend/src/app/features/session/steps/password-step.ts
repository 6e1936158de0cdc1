import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

/** Name and password; of somebody who signs in again, the password alone. */
@Component({
  selector: 'td-password-step',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout [problem]="refused" />
      }
      @if (!knownAs()) {
        <mat-form-field>
          <mat-label>Tên đăng nhập</mat-label>
          <input
            matInput
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            [formField]="form.username"
          />
          <mat-error>{{ form.username().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      }
      <mat-form-field>
        <mat-label>Mật khẩu</mat-label>
        <input matInput type="password" autocomplete="current-password" [formField]="form.password" />
        <mat-error>{{ form.password().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <button matButton="filled" type="submit" [disabled]="form().submitting()">
        {{ form().submitting() ? 'Đang đăng nhập…' : 'Đăng nhập' }}
      </button>
    </form>
  `,
})
export class PasswordStep {
  private readonly session = inject(Session);

  /** The user name of whoever signs in again. */
  readonly knownAs = input<string>();
  readonly passed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly start = computed(() => ({ username: this.knownAs() ?? '', password: '' }));
  protected readonly form = form(
    linkedSignal(() => this.start()),
    (path) => {
      required(path.username, { message: 'Hãy nhập tên đăng nhập.' });
      required(path.password, { message: 'Hãy nhập mật khẩu.' });
    },
    { submission: { action: () => this.signIn() } },
  );

  private async signIn(): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.session.signIn(this.form().value());
      this.passed.emit();
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }
}
