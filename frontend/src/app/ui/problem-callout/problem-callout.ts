import { Component, booleanAttribute, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';

/** What was refused: a `Problem`, or the words of a page. */
export interface Refused {
  readonly detail: string;
  /** Somebody else changed the thing meanwhile. */
  readonly stale?: boolean;
  readonly violations?: readonly { readonly field: string; readonly detail: string }[];
}

/** Says what went wrong and how to go on. It is read out when it appears; further moves are the content. */
@Component({
  selector: 'td-problem-callout',
  imports: [Icon, MatButton],
  template: `
    <td-icon name="problem" />
    <div class="words">
      <p>{{ problem().detail }}</p>
      @if (problem().stale && again()) {
        <p>Nội dung bạn nhập vẫn còn. Bấm {{ again() }}.</p>
      }
      @if (listed() && problem().violations?.length) {
        <ul>
          @for (violation of problem().violations; track $index) {
            <li>{{ violation.detail }}</li>
          }
        </ul>
      }
      <div class="row">
        <ng-content />
        @if (retryable()) {
          <button matButton="outlined" type="button" (click)="retry.emit()">Thử lại</button>
        }
      </div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 10px;
      padding: 12px 14px;
      border: 1px solid var(--td-danger);
      border-left-width: 4px;
      border-radius: 6px;
      background: var(--td-danger-soft);
      color: var(--mat-sys-on-surface);
    }
    td-icon {
      font-size: 20px;
      color: var(--td-danger);
    }
    .words {
      flex: 1;
      min-width: 0;
    }
    p {
      margin: 0;
    }
    ul {
      margin: 4px 0 0;
      padding-left: 20px;
    }
    .row:not(:empty) {
      margin-top: 8px;
    }
    .row:empty {
      display: none;
    }
  `,
  host: { role: 'alert' },
})
export class ProblemCallout {
  readonly problem = input.required<Refused>();
  readonly retryable = input(false, { transform: booleanAttribute });
  /** Lists the refused fields, for forms that cannot show them where they are. */
  readonly listed = input(false, { transform: booleanAttribute });
  /** What to press when somebody else was faster: `Lưu lần nữa để ghi đè`. */
  readonly again = input<string>();
  readonly retry = output();
}
