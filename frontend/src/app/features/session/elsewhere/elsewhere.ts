import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { SessionApi } from '../session-api';

/** The way to sign in at another place, where there is one; people who came from there have no password here. */
@Component({
  selector: 'td-elsewhere',
  imports: [MatButton],
  template: `
    @if (door(); as door) {
      <p class="muted">hoặc</p>
      <a matButton="outlined" [href]="door.address" [target]="newTab() ? '_blank' : '_self'">{{
        door.label
      }}</a>
      @if (newTab()) {
        <p class="muted">Trang đăng nhập mở trong thẻ mới. Đăng nhập xong, hãy quay lại thẻ này.</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    :host:empty {
      display: none;
    }
    p {
      margin: 0;
      text-align: center;
    }
  `,
})
export class Elsewhere {
  /** Where to go on to, an address of this site. */
  readonly next = input('/');
  /** Whether this page must stay as it is. */
  readonly newTab = input(false, { transform: booleanAttribute });

  private readonly options = inject(SessionApi).options();
  protected readonly door = computed(() => {
    const outside = this.options.hasValue() ? this.options.value().oidc : undefined;
    const next = encodeURIComponent(this.next());
    return outside ? { label: outside.label, address: `/api/v1/oidc/sign-in?next=${next}` } : undefined;
  });
}
