import { Component, computed, inject, input, output, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, hidden, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { landViolations } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AccountApi } from '../account-api';
import { QrCode } from './qr-code';
import { RecoveryCodeList } from './recovery-codes';

/** Sets up an authenticator: scan, show that it works by one code, put the recovery codes away. */
@Component({
  selector: 'td-second-factor-set-up',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
    QrCode,
    RecoveryCodeList,
    Skeleton,
  ],
  templateUrl: './second-factor-set-up.html',
  styleUrl: './second-factor-set-up.scss',
})
export class SecondFactorSetUp {
  private readonly api = inject(AccountApi);

  /** Whoever works already gives the password once more; somebody else may have found the computer unlocked. */
  readonly withPassword = input(false);

  /** It is on, and the recovery codes are put away. */
  readonly enrolled = output();

  protected readonly begun = resource({ loader: () => this.api.beginSecondFactor() });
  protected readonly beginProblem = loadProblem(this.begun);
  protected readonly secret = computed(() => (this.begun.hasValue() ? this.begun.value() : undefined));
  /** In groups of four: it is read from one screen and typed on another. */
  protected readonly grouped = computed(() => this.secret()?.secret.replace(/(.{4})(?=.)/g, '$1 ') ?? '');
  protected readonly codes = signal<readonly string[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    signal({ code: '', password: '' }),
    (path) => {
      required(path.code, { message: 'Hãy nhập mã đang hiện trong ứng dụng.' });
      hidden(path.password, () => !this.withPassword());
      required(path.password, { message: 'Hãy nhập mật khẩu.' });
    },
    { submission: { action: () => this.confirm() } },
  );

  private async confirm() {
    this.problem.set(undefined);
    try {
      const { recoveryCodes } = await this.api.confirmSecondFactor(this.form().value());
      this.codes.set(recoveryCodes);
      return;
    } catch (error) {
      const landed = landViolations(this.form, Problem.of(error));
      this.problem.set(landed.errors.length ? undefined : landed.problem);
      return landed.errors;
    }
  }
}
