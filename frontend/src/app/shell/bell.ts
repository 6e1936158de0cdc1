import { Component, computed, inject } from '@angular/core';
import { MatIconAnchor } from '@angular/material/button';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter } from 'rxjs';
import { onChanges } from '@app/core/live/on-changes';
import { Unread } from '@app/core/unread/unread';
import { Icon } from '@app/ui/icon/icon';

/** Much of what others do concerns somebody else: the bell asks seldom. */
const GATHER_MS = 3_000;

/** How many notices wait, and the way to them. */
@Component({
  selector: 'td-bell',
  imports: [Icon, MatIconAnchor, RouterLink],
  template: `
    @if (unread.available()) {
      <a matIconButton routerLink="/thong-bao" [attr.aria-label]="label()">
        <td-icon name="bell" />
        @if (unread.count() > 0) {
          <span class="count figures" aria-hidden="true">{{ unread.words() }}</span>
        }
      </a>
    }
  `,
  styles: `
    a {
      position: relative;
    }
    .count {
      position: absolute;
      top: 2px;
      right: 0;
      min-width: 18px;
      padding: 0 4px;
      border-radius: 9px;
      background: var(--td-danger);
      color: var(--td-paper);
      font-size: 11px;
      font-weight: 700;
      line-height: 18px;
      text-align: center;
    }
  `,
})
export class Bell {
  protected readonly unread = inject(Unread);
  protected readonly label = computed(() =>
    this.unread.count() > 0 ? `Thông báo, ${this.unread.words()} chưa đọc` : 'Thông báo',
  );

  constructor() {
    void this.unread.refresh();
    onChanges(
      () => true,
      () => void this.unread.refresh(),
      GATHER_MS,
    );
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.unread.refresh());
  }
}
