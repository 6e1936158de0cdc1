import { Service, signal } from '@angular/core';

/** Asks the person to sign in again without leaving the page. The shell shows the dialog while `asking`. */
@Service()
export class SignInAgain {
  readonly asking = signal(false);
  private waiting: ((back: boolean) => void)[] = [];

  /** True once the person is signed in again, false when they give up. Many requests share one question. */
  ask(): Promise<boolean> {
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
