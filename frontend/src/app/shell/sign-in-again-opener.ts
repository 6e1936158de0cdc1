import { Service, effect, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { SignInAgain } from '@app/core/session/sign-in-again';
import { SignInAgainDialog } from './sign-in-again-dialog';

/** Opens the dialog over whatever page is there as soon as the session is found to have ended. */
@Service()
export class SignInAgainOpener {
  private readonly signInAgain = inject(SignInAgain);
  private readonly dialog = inject(MatDialog);

  constructor() {
    effect(() => {
      if (!this.signInAgain.asking()) return;
      this.dialog
        .open<SignInAgainDialog, void, boolean>(SignInAgainDialog, { width: '400px', disableClose: true })
        .afterClosed()
        .subscribe((back) => this.signInAgain.answer(back === true));
    });
  }
}
