import { Service, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';

/** Opens the search over whatever page is there. */
@Service()
export class SearchOpener {
  private readonly dialog = inject(MatDialog);

  /** Ctrl+K (Cmd+K) works everywhere, also while somebody types, but not over another dialog. */
  pressed(event: KeyboardEvent): void {
    const asks =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    if (!asks) return;
    event.preventDefault();
    void this.open();
  }

  async open(): Promise<void> {
    if (this.dialog.openDialogs.length > 0) return;
    const { SearchPalette } = await import('@app/features/search');
    if (this.dialog.openDialogs.length > 0) return;
    this.dialog.open(SearchPalette, {
      width: '680px',
      maxWidth: '100vw',
      panelClass: 'td-palette',
      position: { top: '8vh' },
      ariaLabel: 'Tìm kiếm',
    });
  }
}
