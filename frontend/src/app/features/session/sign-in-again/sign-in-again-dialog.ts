import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { SignInAgain, SignInReason } from '@app/core/session/sign-in-again';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Elsewhere } from '../elsewhere/elsewhere';
import { SignInSteps } from '../steps/sign-in-steps';

const TITLES: Readonly<Record<SignInReason, string>> = {
  ended: 'Phiên làm việc đã hết',
  locked: 'Trang đã khóa vì lâu không thao tác',
  step: 'Cần thêm một bước đăng nhập',
};

/** Asks the same person to sign in again, in the same position; the page below keeps everything that was typed. */
@Component({
  selector: 'td-sign-in-again-dialog',
  imports: [Elsewhere, MatButton, MatDialogModule, ProblemCallout, SignInSteps],
  host: { '(window:focus)': 'lookElsewhere()' },
  template: `
    <h2 mat-dialog-title>{{ title }}</h2>
    <mat-dialog-content class="form">
      <p>
        Đăng nhập lại bằng tài khoản <strong>{{ before?.username }}</strong>. Nội dung đang nhập trên trang
        vẫn còn.
      </p>
      @if (problem(); as refused) {
        <td-problem-callout [problem]="refused">
          <button matButton="outlined" type="button" (click)="dialog.close(false)">Đóng</button>
        </td-problem-callout>
      } @else {
        <td-sign-in-steps [knownAs]="before?.username" (done)="comeBack()" />
        <td-elsewhere newTab />
      }
    </mat-dialog-content>
    @if (reason !== 'locked') {
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="false">Để sau</button>
      </mat-dialog-actions>
    }
  `,
})
export class SignInAgainDialog {
  private readonly session = inject(Session);
  protected readonly dialog = inject<MatDialogRef<SignInAgainDialog, boolean>>(MatDialogRef);

  protected readonly reason = inject(SignInAgain).reason();
  protected readonly title = TITLES[this.reason];
  protected readonly before = this.session.current();
  protected readonly problem = signal<Problem | undefined>(undefined);

  /** Whoever comes back from another tab may have signed in there. */
  protected async lookElsewhere(): Promise<void> {
    if (this.before && (await this.session.takeUp(this.before.username))) await this.comeBack();
  }

  /** A new session begins in the first position; what waits below was meant in the one before. */
  protected async comeBack(): Promise<void> {
    const now = this.session.current();
    const before = this.before;
    const same = now?.positionId === before?.positionId && now?.delegationId === before?.delegationId;
    try {
      if (before && !same) await this.session.switchTo(before);
      this.dialog.close(true);
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }
}
