import { DOCUMENT, DestroyRef, Service, effect, inject } from '@angular/core';
import { MatSnackBar, MatSnackBarRef, TextOnlySnackBar } from '@angular/material/snack-bar';
import { Session } from '@app/core/session/session';
import { SignInAgain } from '@app/core/session/sign-in-again';
import { IdleStep, idleStep } from './idle-step';

const KEY = 'tiendo.lastActivity';
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
const LOOK_EVERY_MS = 1000;

/**
 * Locks the page after the time that the session may lie idle, and warns a minute before. All tabs share the moment of the last
 * activity. Whoever types for long without sending anything keeps the session alive.
 */
@Service()
export class IdleLock {
  private readonly session = inject(Session);
  private readonly signInAgain = inject(SignInAgain);
  private readonly snackBar = inject(MatSnackBar);
  private readonly window = inject(DOCUMENT).defaultView;

  private lastTold = Date.now();
  private warning: MatSnackBarRef<TextOnlySnackBar> | undefined;

  constructor() {
    const noted = () => this.note();
    SIGNS_OF_LIFE.forEach((sign) => this.window?.addEventListener(sign, noted, { passive: true }));
    inject(DestroyRef).onDestroy(() =>
      SIGNS_OF_LIFE.forEach((sign) => this.window?.removeEventListener(sign, noted)),
    );
    this.note();
    effect((onCleanup) => {
      const minutes = this.session.current()?.idleMinutes;
      if (!minutes || this.signInAgain.asking()) return;
      const timer = setInterval(() => this.look(minutes), LOOK_EVERY_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  private look(minutes: number): void {
    const now = Date.now();
    const moves: Readonly<Record<IdleStep, () => void>> = {
      working: () => this.unwarn(),
      alive: () => void this.keepAlive(),
      warned: () => this.warn(),
      locked: () => void this.lock(),
    };
    moves[idleStep(now, { minutes, lastActivity: this.lastActivity(), lastTold: this.lastTold })]();
  }

  private note(): void {
    if (this.signInAgain.asking()) return;
    this.window?.localStorage.setItem(KEY, String(Date.now()));
  }

  private lastActivity(): number {
    return Number(this.window?.localStorage.getItem(KEY) ?? 0);
  }

  private async keepAlive(): Promise<void> {
    this.unwarn();
    this.lastTold = Date.now();
    await this.session.refresh().catch(() => undefined);
  }

  private warn(): void {
    this.warning ??= this.snackBar.open(
      'Trang sẽ tự khóa sau 1 phút vì không có thao tác nào. Nội dung đang nhập vẫn được giữ.',
      'Làm việc tiếp',
    );
  }

  private unwarn(): void {
    this.warning?.dismiss();
    this.warning = undefined;
  }

  /** The session ends too: nobody gets round the dialog by loading the page again. */
  private async lock(): Promise<void> {
    this.unwarn();
    const back = this.signInAgain.ask('locked');
    await this.session.end().catch(() => undefined);
    await back;
    this.lastTold = Date.now();
    this.note();
  }
}
