import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentColumn } from '@app/api/types';
import { freshList } from '@app/core/live/fresh-list';
import { Installation } from '@app/core/system/installation';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { isWorkOf } from '../parts/work-changes';
import { GroupHeading } from '../table/group-heading';
import { SavedViews } from '../saved/saved-views';
import { TaskApi } from '../task-api';
import { groupedList } from '../views/grouped-list';
import { printAll } from '../views/print-all';
import { ViewFilters } from '../views/view-filters';
import { ViewHead } from '../views/view-head';
import { groupingOf, viewFilter, viewQuery } from '../views/view-query';
import { TimelineTrack } from './timeline-track';
import { Axis, SPANS, Span, rangeOf, rangeWords, stepped } from './timeline-scale';

const COLUMNS: readonly AssignmentColumn[] = [
  'PLAN',
  'PATH',
  'CONTENT',
  'UNIT',
  'STARTS_ON',
  'ORIGINAL_DUE_ON',
  'DUE_ON',
  'SCHEDULE',
  'STATE',
  'PERCENT',
];

/** When work goes on: its window, its last day as issued and the one in force, on an axis of days. */
@Component({
  selector: 'td-timeline',
  imports: [
    DayPipe,
    EmptyState,
    FilterSelect,
    GroupHeading,
    Icon,
    MatButton,
    MatButtonToggleModule,
    MatIconButton,
    NewsBar,
    ProblemCallout,
    RouterLink,
    ScheduleChip,
    Skeleton,
    TimelineTrack,
    SavedViews,
    ViewFilters,
    ViewHead,
  ],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
})
export class Timeline {
  protected readonly query = viewQuery();
  protected readonly today = inject(Installation).today;
  protected readonly spans = SPANS;
  protected readonly groupings = Object.entries(LABELS.GroupBy);

  protected readonly span = computed<Span>(() => {
    const asked = this.query.values().span;
    return SPANS.find(([span]) => span === asked)?.[0] ?? 'quy';
  });
  protected readonly day = computed(() => this.query.values().day ?? this.today());
  private readonly range = computed(() => rangeOf(this.span(), this.day()));
  protected readonly axis = computed(() => new Axis(this.range()));
  protected readonly title = computed(() => rangeWords(this.span(), this.day()));
  private readonly narrowed = viewFilter(this.query);
  private readonly filter = computed(() => ({
    ...this.narrowed(),
    activeFrom: this.range().from,
    activeUntil: this.range().until,
  }));
  private readonly by = computed(() => groupingOf(this.query.values()));

  protected readonly list = groupedList(inject(TaskApi), () =>
    this.day() ? { query: this.filter(), by: this.by() } : undefined,
  );
  protected readonly fresh = freshList([this.list], (change) => isWorkOf(change, this.query.values()));
  protected readonly print = printAll(this.list);
  protected readonly empty = computed(() => !this.list.hasMore() && this.list.items().length === 0);
  protected readonly file = computed(() => ({ query: this.filter(), by: this.by(), columns: COLUMNS }));

  protected step(by: 1 | -1): void {
    this.query.set({ day: stepped(this.span(), this.day(), by) });
  }
}
