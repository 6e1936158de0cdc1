import { Service, inject } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';

/** Short words at the foot of the page that screen readers read out too. */
@Service()
export class Notice {
  private readonly snackBar = inject(MatSnackBar);

  say(words: string): void {
    this.snackBar.open(words, undefined, { duration: 5000 });
  }

  /** Says what was done and offers to take it back; true when the person wants that. */
  async offer(words: string, action: string): Promise<boolean> {
    const { dismissedByAction } = await firstValueFrom(
      this.snackBar.open(words, action, { duration: 10_000 }).afterDismissed(),
    );
    return dismissedByAction;
  }
}
