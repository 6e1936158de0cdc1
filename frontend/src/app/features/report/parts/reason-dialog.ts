import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

/** A move that needs a reason. */
export interface ReasonMove {
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly text: string;
  readonly label: string;
  /** What is said while the reason is empty. */
  readonly missing: string;
  readonly action: string;
  readonly send: (reason: string) => Promise<unknown>;
}

/** Asks why, and makes the move; what was refused is said while the reason is still there. */
@Component({
  selector: 'td-reason-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>{{ move.title }}</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>{{ move.text }}</p>
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>{{ move.label }}</mat-label>
          <textarea matInput rows="2" [formField]="form.reason"></textarea>
          <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">{{ move.action }}</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class ReasonDialog {
  private readonly ref = inject(MatDialogRef<ReasonDialog>);
  protected readonly move = inject<ReasonMove>(MAT_DIALOG_DATA);

  private readonly draft = signal({ reason: '' });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: this.move.missing });
      maxLength(path.reason, 1000, { message: 'Lý do dài quá 1.000 ký tự.' });
    },
    { submission: { action: () => this.send() } },
  );

  private send(): Sent {
    return sendForm(this.form, this.problem, async () => {
      await this.move.send(this.draft().reason);
      this.ref.close(true);
    });
  }
}

/** Opens the dialog and says whether the move was made. */
export async function askReason(dialog: MatDialog, move: ReasonMove): Promise<boolean> {
  const opened = dialog.open(ReasonDialog, { width: '520px', data: move });
  return (await firstValueFrom(opened.afterClosed())) === true;
}
