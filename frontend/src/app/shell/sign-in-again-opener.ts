import { Service, effect, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Session } from '@app/core/session/session';
import { SignInAgain } from '@app/core/session/sign-in-again';

/** Opens the dialog over whatever page is there as soon as somebody has to sign in again. */
@Service()
export class SignInAgainOpener {
  private readonly session = inject(Session);
  private readonly signInAgain = inject(SignInAgain);
  private readonly dialog = inject(MatDialog);

  constructor() {
    effect(() => {
      if (this.signInAgain.asking()) void this.open();
    });
  }

  private async open(): Promise<void> {
    try {
      const reason = this.signInAgain.reason();
      if (reason === 'step') await this.session.refresh();
      const { SignInAgainDialog } = await import('@app/features/session');
      const opened = this.dialog.open<unknown, void, boolean>(SignInAgainDialog, {
        width: '440px',
        disableClose: true,
        backdropClass: reason === 'locked' ? 'td-locked' : undefined,
      });
      this.signInAgain.answer((await firstValueFrom(opened.afterClosed())) === true);
    } catch (error) {
      console.error(error);
      this.signInAgain.answer(false);
    }
  }
}
