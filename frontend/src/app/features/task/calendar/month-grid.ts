import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CalendarDay } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { cappedWords } from '../views/count-words';
import { weekdayOf } from './calendar-days';
import { dueOn, startingOn } from './day-links';
import { DueLine } from './due-line';

const WEEK = 7;

/** A month in whole weeks; each day says what is due and opens the list of it. On a phone a day has room for numbers only. */
@Component({
  selector: 'td-month-grid',
  imports: [DayPipe, DueLine, RouterLink],
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.scss',
})
export class MonthGrid {
  readonly days = input.required<readonly CalendarDay[]>();
  /** `2024-02` */
  readonly month = input.required<string>();
  readonly today = input.required<string>();

  protected readonly weekdays = computed(() =>
    this.days()
      .slice(0, WEEK)
      .map(({ day }) => weekdayOf(day)),
  );
  protected readonly weeks = computed(() =>
    Array.from({ length: Math.ceil(this.days().length / WEEK) }, (_, week) =>
      this.days().slice(week * WEEK, (week + 1) * WEEK),
    ),
  );
  protected readonly capped = cappedWords;
  protected readonly dueOn = dueOn;
  protected readonly startingOn = startingOn;

  protected hidden({ dueTotal, due }: CalendarDay): number {
    return dueTotal.total - due.length;
  }
}
