import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import { onChanges } from '@app/core/live/on-changes';
import { matches } from '@app/core/matches';
import { loadProblem } from '@app/core/problem/load-problem';
import { Installation } from '@app/core/system/installation';
import { writtenDay } from '@app/ui/format/day';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { fileColumns } from '../table/table-columns';
import { isWorkOf } from '../parts/work-changes';
import { SavedViews } from '../saved/saved-views';
import { TaskApi } from '../task-api';
import { cappedWords } from '../views/count-words';
import { ViewFilters } from '../views/view-filters';
import { ViewHead } from '../views/view-head';
import { USUAL_COLUMNS, viewFilter, viewQuery } from '../views/view-query';
import { SPANS, Span, monthWords, rangeOf, stepped } from './calendar-days';
import { DayList } from './day-list';
import { MonthGrid } from './month-grid';

const PER_DAY: Readonly<Record<Span, number>> = { thang: 3, tuan: 10, 'nghi-su': 20 };

/** Work by day: what is due, what begins, and how much goes on meanwhile. */
@Component({
  selector: 'td-calendar',
  imports: [
    DayList,
    Icon,
    MatButton,
    MatButtonToggleModule,
    MatIconButton,
    MonthGrid,
    ProblemCallout,
    RouterLink,
    Skeleton,
    SavedViews,
    ViewFilters,
    ViewHead,
  ],
  templateUrl: './calendar.html',
  styleUrl: './calendar.scss',
})
export class Calendar {
  private readonly phone = matches('(max-width: 719px)');

  protected readonly query = viewQuery();
  protected readonly today = inject(Installation).today;
  protected readonly spans = SPANS;
  /** On a phone a month has no room for words, so the days come one below the other unless somebody asks otherwise. */
  protected readonly span = computed<Span>(() => {
    const asked = this.query.values().span;
    return SPANS.find(([span]) => span === asked)?.[0] ?? (this.phone() ? 'nghi-su' : 'thang');
  });
  protected readonly day = computed(() => this.query.values().day ?? this.today());
  protected readonly range = computed(() => rangeOf(this.span(), this.day()));
  protected readonly filter = viewFilter(this.query);

  private readonly read = inject(TaskApi).calendar(this.filter, () =>
    this.day() ? { ...this.range(), perDay: PER_DAY[this.span()] } : undefined,
  );
  protected readonly calendar = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly problem = loadProblem(this.read);

  protected readonly title = computed(() => {
    const { from, until } = this.range();
    return this.span() === 'thang' ? monthWords(this.day()) : `${writtenDay(from)} - ${writtenDay(until)}`;
  });
  protected readonly throughout = computed(() => {
    const count = this.calendar()?.throughout;
    return count?.total ? cappedWords(count) : undefined;
  });
  protected readonly file = computed(() => ({
    query: { ...this.filter(), dueFrom: this.range().from, dueUntil: this.range().until },
    columns: fileColumns(USUAL_COLUMNS),
  }));
  /** The filters with the days of the timeline around them. */
  protected readonly timeline = computed(() => ({ ...this.query.values(), span: 'thang', day: this.day() }));

  constructor() {
    onChanges(
      (change) => isWorkOf(change, this.query.values()),
      () => this.read.reload(),
    );
  }

  protected step(by: 1 | -1): void {
    this.query.set({ day: stepped(this.span(), this.day(), by) });
  }

  protected print(): void {
    window.print();
  }

  protected reload(): void {
    this.read.reload();
  }
}
