import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FigurePipe } from '../format/pipes';
import { Icon } from '../icon/icon';

/** Says over a long list that others have changed something, and waits until the person wants to see it. */
@Component({
  selector: 'td-news-bar',
  imports: [FigurePipe, Icon, MatButton],
  template: `
    <div role="status">
      @if (count()) {
        <p>
          <td-icon name="history" />
          <span class="figures">Có {{ count() | figure }} thay đổi mới</span>
          <button matButton type="button" (click)="update.emit()">Cập nhật</button>
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    /* always there for screen readers, and no row of the page while it is empty */
    div:not(:has(p)) {
      position: absolute;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin: 0;
      padding: 4px 12px;
      border: 1px solid var(--td-line);
      border-radius: 6px;
      background: var(--mat-sys-surface-container);
    }
    td-icon {
      color: var(--td-muted);
    }
  `,
})
export class NewsBar {
  readonly count = input.required<number>();
  readonly update = output();
}
