import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FigurePipe } from '../format/pipes';

/** A list that grows at its end: a `KeysetList`, or a page's own. */
export interface Growing<T = unknown> {
  readonly items: () => readonly T[];
  readonly total: () => number | undefined;
  readonly hasMore: () => boolean;
  readonly loadingMore: () => boolean;
  readonly more: () => unknown;
}

/** The end of a list: how much of it is shown, and the way to more. Without a noun nothing is counted. */
@Component({
  selector: 'td-list-foot',
  imports: [FigurePipe, MatButton],
  template: `
    @let total = list().total();
    @if (noun()) {
      <span class="muted figures" role="status">
        @if (total !== undefined) {
          {{ shown() | figure }} / {{ total | figure }} {{ noun() }}
        } @else if (list().hasMore()) {
          Đã hiện {{ shown() | figure }} {{ noun() }}
        } @else {
          {{ shown() | figure }} {{ noun() }}
        }
      </span>
    }
    @if (list().hasMore()) {
      <button
        matButton="outlined"
        type="button"
        disabledInteractive
        [disabled]="list().loadingMore()"
        (click)="list().more()"
      >
        {{ list().loadingMore() ? 'Đang tải thêm…' : 'Hiện thêm' }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ListFoot {
  readonly list = input.required<Growing>();
  readonly noun = input<string>();

  protected readonly shown = computed(() => this.list().items().length);
}
