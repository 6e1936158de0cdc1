import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '@app/core/session/session';
import { Icon } from '@app/ui/icon/icon';
import { ADMINISTRATION, MENU, MenuItem } from './menu';

/** The menu by what people do, cut to what the signed-in person may see. */
@Component({
  selector: 'td-side-menu',
  imports: [RouterLink, RouterLinkActive, Icon],
  template: `
    <nav aria-label="Menu chính">
      @for (group of groups(); track group.heading) {
        @if (group.heading) {
          <h2>{{ group.heading }}</h2>
        }
        @for (item of group.items; track item.path) {
          <a [routerLink]="item.path" routerLinkActive="active" ariaCurrentWhenActive="page">
            <td-icon [name]="item.icon" /> {{ item.label }}
          </a>
        }
      }
    </nav>
  `,
  styles: `
    nav {
      display: grid;
      gap: 2px;
      padding: 12px 8px;
    }
    a {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 9px 12px;
      border-radius: 6px;
      color: var(--mat-sys-on-surface);
      font-weight: 500;
      text-decoration: none;
    }
    a:hover {
      background: var(--td-neutral-soft);
    }
    .active {
      background: var(--td-info-soft);
      color: var(--td-info);
      font-weight: 600;
    }
    h2 {
      margin: 12px 12px 2px;
      color: var(--td-muted);
      font-size: 12.5px;
    }
    td-icon {
      font-size: 20px;
    }
  `,
})
export class SideMenu {
  private readonly session = inject(Session);

  protected readonly groups = computed(() =>
    [
      { heading: '', items: this.seen(MENU) },
      { heading: 'Quản trị', items: this.seen(ADMINISTRATION) },
    ].filter(({ items }) => items.length > 0),
  );

  private seen(items: readonly MenuItem[]): readonly MenuItem[] {
    return items.filter(({ roles }) => !roles || this.session.has(...roles));
  }
}
