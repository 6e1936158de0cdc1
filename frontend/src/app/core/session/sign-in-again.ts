import { Service, signal } from '@angular/core';

/** Why somebody has to sign in again: the session is over, the page has locked itself, or a further step is asked for. */
export type SignInReason = 'ended' | 'locked' | 'step';

/** Asks the person to sign in again without leaving the page. The shell shows the dialog while `asking`. */
@Service()
export class SignInAgain {
  readonly asking = signal(false);
  readonly reason = signal<SignInReason>('ended');
  private waiting: ((back: boolean) => void)[] = [];

  /** True once the person is signed in again, false when they give up. Many requests share one question. */
  ask(reason: SignInReason = 'ended'): Promise<boolean> {
    if (!this.asking()) this.reason.set(reason);
    this.asking.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  answer(back: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.asking.set(false);
    waiting.forEach((resolve) => resolve(back));
  }
}
