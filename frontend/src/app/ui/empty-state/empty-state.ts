import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { IconName } from '../icon/icons';

/** An empty page that says what to do next: the words and the moves are the content. */
@Component({
  selector: 'td-empty-state',
  imports: [Icon],
  template: `
    <td-icon [name]="icon()" />
    @if (level() === 'page') {
      <h1>{{ heading() }}</h1>
    } @else {
      <h2>{{ heading() }}</h2>
    }
    <div class="words"><ng-content /></div>
    <div class="row"><ng-content select="[moves]" /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 8px;
      padding: 40px 16px;
      text-align: center;
    }
    td-icon {
      font-size: 40px;
      color: var(--td-muted);
    }
    .words {
      max-width: 56ch;
      color: var(--td-muted);
    }
    .row:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('document');
  readonly heading = input.required<string>();
  /** Whether it is the whole page or a part of one that has its own heading. */
  readonly level = input<'page' | 'part'>('part');
}
