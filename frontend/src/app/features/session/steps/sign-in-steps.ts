import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { SessionStep } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { AccountApi, PasswordForm, SecondFactorSetUp } from '@app/features/account';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { CodeStep } from './code-step';
import { PasswordStep } from './password-step';

const USUAL_LENGTH = 14;

/** Password, second factor, its set-up, a new password: one after the other, as the session asks for them. */
@Component({
  selector: 'td-sign-in-steps',
  imports: [CodeStep, MatButton, PasswordForm, PasswordStep, ProblemCallout, SecondFactorSetUp],
  templateUrl: './sign-in-steps.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    p {
      margin: 0;
    }
  `,
})
export class SignInSteps {
  private readonly session = inject(Session);

  /** The user name of whoever signs in again; a stranger says their own. */
  readonly knownAs = input<string>();
  /** The session waits for nothing any more. */
  readonly done = output();

  /** What the session waits for; undefined while there is no session. */
  protected readonly step = linkedSignal<SessionStep | undefined>(() => this.waitedFor());
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly account = inject(AccountApi).account(() => this.step() === 'CHANGE_PASSWORD');
  protected readonly shortest = computed(() =>
    this.account.hasValue() ? this.account.value().shortestPassword : USUAL_LENGTH,
  );

  protected goOn(): void {
    if (this.session.ready()) {
      this.done.emit();
      return;
    }
    this.step.set(this.waitedFor());
  }

  /** After what the session itself does not answer: asks what it waits for next. */
  protected async refresh(): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.session.refresh();
      this.goOn();
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }

  protected startOver(): void {
    this.problem.set(undefined);
    this.step.set(undefined);
  }

  private waitedFor(): SessionStep | undefined {
    const step = this.session.current()?.step;
    return step === 'READY' ? undefined : step;
  }
}
