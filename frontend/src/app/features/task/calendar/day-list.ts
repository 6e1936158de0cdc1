import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CalendarDay } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { DayPipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { cappedWords } from '../views/count-words';
import { weekdayOf } from './calendar-days';
import { dueOn, startingOn } from './day-links';

/** Days one below the other with what is due on them; a week stands side by side where there is room. */
@Component({
  selector: 'td-day-list',
  imports: [DayPipe, EmptyState, RouterLink, ScheduleChip, WorkStateChip],
  templateUrl: './day-list.html',
  styleUrl: './day-list.scss',
  host: { '[class.side-by-side]': 'sideBySide()' },
})
export class DayList {
  readonly days = input.required<readonly CalendarDay[]>();
  readonly today = input.required<string>();
  /** Every day is shown; otherwise only those on which something is due or begins. */
  readonly sideBySide = input(false);

  protected readonly now = inject(Installation).today;
  protected readonly shown = computed(() =>
    this.sideBySide()
      ? this.days()
      : this.days().filter(({ dueTotal, starting }) => dueTotal.total + starting.total > 0),
  );
  protected readonly capped = cappedWords;
  protected readonly weekdayOf = weekdayOf;
  protected readonly dueOn = dueOn;
  protected readonly startingOn = startingOn;
}
