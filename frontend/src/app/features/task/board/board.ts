import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AssignmentGroup, WorkState } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { loadProblem } from '@app/core/problem/load-problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { USUAL_COLUMNS, viewFilter, viewQuery } from '../views/view-query';
import { fileColumns } from '../table/table-columns';
import { isWorkOf } from '../parts/work-changes';
import { SavedViews } from '../saved/saved-views';
import { TaskApi } from '../task-api';
import { ViewFilters } from '../views/view-filters';
import { ViewHead } from '../views/view-head';
import { BoardColumn } from './board-column';

/** The way of most work, in its order. */
const WAY: readonly WorkState[] = ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED', 'DONE'];
/** What stands still; shown when asked for. */
const ASIDE: readonly WorkState[] = ['SUSPENDED', 'DECLINED', 'WITHDRAWN'];

/** Work by state: a column for each. */
@Component({
  selector: 'td-board',
  imports: [BoardColumn, MatButton, ProblemCallout, SavedViews, ViewFilters, ViewHead],
  templateUrl: './board.html',
  styleUrl: './board.scss',
})
export class Board {
  protected readonly query = viewQuery();
  protected readonly filter = viewFilter(this.query);
  private readonly counted = inject(TaskApi).states(this.filter);
  protected readonly problem = loadProblem(this.counted);
  protected readonly groups = computed<ReadonlyMap<string, AssignmentGroup>>(() => {
    const items = this.counted.hasValue() ? this.counted.value().items : [];
    return new Map(items.map((group) => [group.key, group]));
  });

  protected readonly withAside = signal(false);
  /** What stands still has no column while there is none of it. */
  protected readonly aside = computed(() => ASIDE.filter((state) => this.groups().has(state)));
  protected readonly columns = computed(() => {
    const { workState } = this.query.values();
    if (workState) return [workState as WorkState];
    return this.withAside() ? [...WAY, ...this.aside()] : WAY;
  });
  protected readonly file = computed(() => ({
    query: this.filter(),
    by: 'STATE' as const,
    columns: fileColumns(USUAL_COLUMNS),
  }));

  constructor() {
    onChanges(
      (change) => isWorkOf(change, this.query.values()),
      () => this.counted.reload(),
    );
  }

  protected print(): void {
    window.print();
  }

  protected reload(): void {
    this.counted.reload();
  }
}
