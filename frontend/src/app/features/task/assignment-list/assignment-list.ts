import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentColumn } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { freshList } from '@app/core/live/fresh-list';
import { matches } from '@app/core/matches';
import { Session } from '@app/core/session/session';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { isWorkOf } from '../parts/work-changes';
import { SavedViews } from '../saved/saved-views';
import { CardTable } from '../table/card-table';
import { GroupedTable } from '../table/grouped-table';
import { COLUMN_CHOICES, fileColumns } from '../table/table-columns';
import { TaskApi } from '../task-api';
import { countWords } from '../views/count-words';
import { groupedList } from '../views/grouped-list';
import { printAll } from '../views/print-all';
import { ViewFilters } from '../views/view-filters';
import { ViewHead } from '../views/view-head';
import { NO_FILTERS, columnsOf, groupingOf, isNarrowed, viewFilter, viewQuery } from '../views/view-query';

/** Work as a table; what the filters say stands in the address, so that any list can be shared. */
@Component({
  selector: 'td-assignment-list',
  imports: [
    ActionKey,
    CardTable,
    EmptyState,
    FigurePipe,
    FilterSelect,
    GroupedTable,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    NewsBar,
    ProblemCallout,
    RouterLink,
    Skeleton,
    SavedViews,
    ViewFilters,
    ViewHead,
  ],
  templateUrl: './assignment-list.html',
  styleUrl: './assignment-list.scss',
})
export class AssignmentList {
  private readonly api = inject(TaskApi);
  private readonly session = inject(Session);
  private readonly phone = matches('(max-width: 899px)');

  protected readonly decides = computed(() => this.session.has('OFFICE', 'LEADER'));
  protected readonly query = viewQuery();
  private readonly filter = viewFilter(this.query);
  private readonly by = computed(() => groupingOf(this.query.values()));
  protected readonly columns = computed(() => columnsOf(this.query.values()));

  protected readonly list = groupedList(this.api, () => ({ query: this.filter(), by: this.by() }));
  private readonly states = this.api.states(this.filter);
  protected readonly fresh = freshList([this.list], (change) => isWorkOf(change, this.query.values()));
  protected readonly print = printAll(this.list);

  protected readonly groupings = Object.entries(LABELS.GroupBy);
  protected readonly columnChoices = COLUMN_CHOICES;
  protected readonly noFilters = NO_FILTERS;
  protected readonly filtered = computed(() => isNarrowed(this.query.values()));
  protected readonly empty = computed(() => !this.list.hasMore() && this.list.items().length === 0);
  protected readonly asCards = computed(() => this.phone() || this.print.printing());
  protected readonly file = computed(() => ({
    query: this.filter(),
    by: this.by(),
    columns: fileColumns(this.columns()),
  }));
  protected readonly total = computed(() =>
    this.states.hasValue() ? ` / ${countWords(this.states.value().items)}` : '',
  );

  /** The columns in the order of the choices; the usual ones need not stand in the address. */
  protected choose(columns: readonly AssignmentColumn[]): void {
    const chosen = COLUMN_CHOICES.map(([column]) => column).filter((column) => columns.includes(column));
    this.query.set({ columns: chosen.join(',') });
  }
}
