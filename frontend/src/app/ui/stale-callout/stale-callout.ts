import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';

/** One thing that somebody else changed meanwhile. */
export interface Change {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/**
 * Says what somebody else did or changed while the person was typing. What was typed stays; it can be saved over, or dropped
 * where the new content would take its place.
 */
@Component({
  selector: 'td-stale-callout',
  imports: [MatButton, Icon],
  template: `
    <td-icon name="history" />
    <div>
      <p>
        <strong>Người khác vừa thay đổi nội dung này.</strong> Phần bạn đang nhập vẫn được giữ;
        {{ advice() }}
      </p>
      <ul>
        @for (line of told(); track line) {
          <li class="told">{{ line }}</li>
        }
        @for (change of changes(); track change.label) {
          <li>
            {{ change.label }}: <del>{{ change.before || 'trống' }}</del> →
            <ins>{{ change.now || 'trống' }}</ins>
          </li>
        }
      </ul>
      <div class="moves">
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">{{ takeWords() }}</button>
        @if (sendable()) {
          <button matButton="outlined" type="button" (click)="send.emit()">Gửi trên bản mới</button>
        }
      </div>
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
    .told {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .moves {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    ins {
      font-weight: 600;
      text-decoration: none;
    }
  `,
  host: { role: 'alert' },
})
export class StaleCallout {
  readonly changes = input<readonly Change[]>([]);
  /** What was done, line by line, by whom and when. */
  readonly told = input<readonly string[]>([]);
  readonly advice = input('bấm lưu để ghi đè, hoặc lấy nội dung mới.');
  readonly takeWords = input('Lấy nội dung mới');
  /** Whether what was typed can go out on top of the new state at once. */
  readonly sendable = input(false);
  readonly takeTheirs = output();
  readonly send = output();
}
