import { Component, booleanAttribute, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState } from '../empty-state/empty-state';
import { Growing, ListFoot } from '../list-foot/list-foot';
import { ProblemCallout, Refused } from '../problem-callout/problem-callout';
import { Skeleton } from '../skeleton/skeleton';

/** A list that is read from the server: a `KeysetList`. */
export interface Readable extends Growing {
  readonly loading: () => boolean;
  readonly problem: () => Refused | undefined;
  readonly reload: () => void;
}

/**
 * What a list shows: that it is on its way, why it did not come, that nothing fits the filters, that there is nothing at all
 * (the `td-empty-state` within it), or its lines (what else is within it) and the way to more. What has come stays when more
 * of it does not.
 */
@Component({
  selector: 'td-listed',
  imports: [EmptyState, ListFoot, MatButton, ProblemCallout, Skeleton],
  template: `
    @if (list().problem(); as problem) {
      <td-problem-callout retryable [problem]="problem" (retry)="list().reload()" />
    }
    @if (list().loading()) {
      <td-skeleton class="panel" />
    } @else if (list().items().length > 0) {
      <ng-content />
      <td-list-foot [noun]="noun()" [list]="list()" />
    } @else if (!list().problem()) {
      @if (filtered()) {
        <td-empty-state class="panel" icon="search" [heading]="'Không có ' + noun() + ' nào phù hợp'">
          Hãy đổi bộ lọc.
          <button moves matButton="outlined" type="button" (click)="filtersOff.emit()">Bỏ bộ lọc</button>
        </td-empty-state>
      } @else {
        <ng-content select="td-empty-state" />
      }
    }
  `,
  styles: ':host { display: contents; }',
})
export class Listed {
  readonly list = input.required<Readable>();
  /** What one line is, in lower case. */
  readonly noun = input.required<string>();
  /** Whether filters leave something out. */
  readonly filtered = input(false, { transform: booleanAttribute });
  readonly filtersOff = output();
}
