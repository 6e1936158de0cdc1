import { DOCUMENT, Service, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Notice } from '@app/core/notice/notice';

/** Opens the search over whatever page is there. */
@Service()
export class SearchOpener {
  private readonly dialog = inject(MatDialog);
  private readonly document = inject(DOCUMENT);
  private readonly notice = inject(Notice);
  private opening = false;

  async open(): Promise<void> {
    if (this.opening || this.dialog.openDialogs.length > 0) return;
    this.opening = true;
    try {
      const { SearchPalette } = await import('@app/features/search');
      const before = this.document.activeElement;
      const palette = this.dialog.open<unknown, void, boolean>(SearchPalette, {
        ariaLabel: 'Tìm kiếm',
        panelClass: 'td-palette',
        width: '720px',
        maxWidth: '100vw',
        position: { top: '8vh' },
        restoreFocus: false,
      });
      this.goOnAt(await firstValueFrom(palette.afterClosed()), before);
    } catch (error) {
      console.error(error);
      this.notice.say('Không mở được tìm kiếm. Hãy kiểm tra mạng rồi thử lại.');
    } finally {
      this.opening = false;
    }
  }

  /** Where the person was, or at the beginning of the page that they have opened; a question that it asks goes first. */
  private goOnAt(opened: boolean | undefined, before: Element | null): void {
    if (this.dialog.openDialogs.length > 0) return;
    const next = opened ? this.document.getElementById('noi-dung') : before;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }
}
