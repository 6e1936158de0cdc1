import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { Presentation, SavedViewView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Icon } from '@app/ui/icon/icon';
import { firstValueFrom } from 'rxjs';
import { ViewValues } from '../views/view-query';
import { SavedViewApi } from './saved-view-api';
import { addressOf, keptOf, staleWords } from './view-address';

/** The views that a person keeps or shares in, and keeping the one on the page. */
@Component({
  selector: 'td-saved-views',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">
      <td-icon matButtonIcon name="filter" /> Chế độ xem
    </button>
    <mat-menu #menu="matMenu">
      @for (view of views(); track view.id) {
        <button mat-menu-item type="button" (click)="open(view)">
          {{ view.name }}
          @if (note(view); as words) {
            <span class="muted">({{ words }})</span>
          }
        </button>
      } @empty {
        <p class="muted none">Chưa lưu chế độ xem nào.</p>
      }
      <button mat-menu-item type="button" (click)="save()"><td-icon name="add" /> Lưu chế độ xem này</button>
      @if (views().length > 0) {
        <button mat-menu-item type="button" (click)="manage()">
          <td-icon name="settings" /> Quản lý chế độ xem
        </button>
      }
    </mat-menu>
  `,
  styles: `
    .none {
      margin: 0;
      padding: 8px 16px;
    }
  `,
})
export class SavedViews {
  private readonly api = inject(SavedViewApi);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly presentation = input.required<Presentation>();
  readonly values = input.required<ViewValues>();

  private readonly page = this.api.all();
  protected readonly views = computed(() => (this.page.hasValue() ? this.page.value().items : []));

  protected note({ own, sharing, standard }: SavedViewView): string {
    const shared = own ? '' : sharing === 'UNIT' ? 'của đơn vị' : 'của cơ quan';
    return [shared, standard && 'mở đầu tiên'].filter(Boolean).join(', ');
  }

  protected async open(view: SavedViewView): Promise<void> {
    const { path, query } = addressOf(view);
    await this.router.navigate([path], { queryParams: query });
    const stale = staleWords(view);
    if (stale) this.notice.say(stale);
  }

  protected async save(): Promise<void> {
    const { SaveViewDialog } = await import('./save-view-dialog');
    const data = { presentation: this.presentation(), query: keptOf(this.values()) };
    const opened = this.dialog.open<unknown, unknown, boolean>(SaveViewDialog, { data, width: '460px' });
    if (await firstValueFrom(opened.afterClosed())) this.page.reload();
  }

  protected async manage(): Promise<void> {
    const { ManageViewsDialog } = await import('./manage-views-dialog');
    const opened = this.dialog.open(ManageViewsDialog, {
      data: { presentation: this.presentation(), query: keptOf(this.values()) },
      width: '640px',
    });
    await firstValueFrom(opened.afterClosed());
    this.page.reload();
  }
}
