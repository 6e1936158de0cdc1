import { Service, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { KeysDialog } from './keys-dialog';

/** Shows the keys that hold on the page. */
@Service()
export class KeysOpener {
  private readonly dialog = inject(MatDialog);

  open(): void {
    this.dialog.open(KeysDialog, { width: '760px', maxWidth: '92vw', autoFocus: 'first-heading' });
  }
}
