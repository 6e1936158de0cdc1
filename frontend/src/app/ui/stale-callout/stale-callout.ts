import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';

/** One thing that somebody else changed meanwhile. */
export interface Change {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** Says what somebody else changed while the person was typing. What was typed stays; it can be saved over, or dropped. */
@Component({
  selector: 'td-stale-callout',
  imports: [MatButton, Icon],
  template: `
    <td-icon name="history" />
    <div>
      <p>
        <strong>Người khác vừa sửa nội dung này.</strong> Phần bạn đang nhập vẫn được giữ; bấm lưu để ghi đè,
        hoặc lấy nội dung mới.
      </p>
      <ul>
        @for (change of changes(); track change.label) {
          <li>
            {{ change.label }}: <del>{{ change.before || 'trống' }}</del> →
            <ins>{{ change.now || 'trống' }}</ins>
          </li>
        }
      </ul>
      <button matButton="outlined" type="button" (click)="takeTheirs.emit()">Lấy nội dung mới</button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 10px;
      padding: 12px 14px;
      border: 1px solid var(--td-warning);
      border-left-width: 4px;
      border-radius: 6px;
      background: var(--td-warning-soft);
    }
    td-icon {
      font-size: 20px;
      color: var(--td-warning);
    }
    p {
      margin: 0;
    }
    ul {
      margin: 4px 0 8px;
      padding-left: 20px;
    }
    ins {
      font-weight: 600;
      text-decoration: none;
    }
  `,
  host: { role: 'alert' },
})
export class StaleCallout {
  readonly changes = input.required<readonly Change[]>();
  readonly takeTheirs = output();
}
