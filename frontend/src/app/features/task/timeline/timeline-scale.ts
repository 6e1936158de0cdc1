import { daysBetween } from '@app/ui/format/day';
import { DayRange, plusDays, plusMonths } from '../calendar/calendar-days';

/** How much time a timeline shows. */
export const SPANS = [
  ['thang', 'Tháng'],
  ['quy', 'Quý'],
  ['nam', 'Năm'],
] as const;

export type Span = (typeof SPANS)[number][0];

const MONTHS: Readonly<Record<Span, number>> = { thang: 1, quy: 3, nam: 12 };

/** The month, quarter or year around a day. */
export function rangeOf(span: Span, day: string): DayRange {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % MONTHS[span]);
  const from = `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
  return { from, until: plusDays(plusMonths(from, MONTHS[span]), -1) };
}

export function stepped(span: Span, day: string, by: 1 | -1): string {
  return plusMonths(rangeOf(span, day).from, by * MONTHS[span]);
}

/** `Tháng 2/2024`, `Quý I/2024`, `Năm 2024`. */
export function rangeWords(span: Span, day: string): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (span) {
    case 'thang':
      return `Tháng ${month}/${year}`;
    case 'quy':
      return `Quý ${['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)]}/${year}`;
    case 'nam':
      return `Năm ${year}`;
  }
}

/** A mark on the axis, in percent of its width. */
export interface Mark {
  readonly at: number;
  readonly words: string;
}

/** Where days stand on the axis. */
export class Axis {
  private readonly length: number;

  constructor(private readonly range: DayRange) {
    this.length = daysBetween(range.from, range.until) + 1;
  }

  /** Where a day begins, in percent; before the first day 0, after the last one 100. */
  begin(day: string): number {
    const days = Math.min(this.length, Math.max(0, daysBetween(this.range.from, day)));
    return (100 * days) / this.length;
  }

  end(day: string): number {
    return this.begin(plusDays(day, 1));
  }

  holds(day: string): boolean {
    return day >= this.range.from && day <= this.range.until;
  }

  /** The first days of months; within a month, Mondays. */
  marks(): readonly Mark[] {
    const days = Array.from({ length: this.length }, (_, i) => plusDays(this.range.from, i));
    const months = days.filter((day) => day.endsWith('-01'));
    if (months.length > 1)
      return months.map((day) => ({ at: this.begin(day), words: `T${Number(day.slice(5, 7))}` }));
    const mondays = days.filter((day) => new Date(`${day}T00:00Z`).getUTCDay() === 1);
    return mondays.map((day) => ({
      at: this.begin(day),
      words: `${day.slice(8)}/${day.slice(5, 7)}`,
    }));
  }
}

/** The time of one piece of work on the axis, in percent. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  /** Begins before, or ends after, what is shown. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** Only a last day is known. */
  readonly point: boolean;
  /** The end of the last day as issued, when it was moved and can be seen. */
  readonly original?: number;
}

export interface Times {
  readonly startsOn?: string | null;
  readonly dueOn?: string | null;
  readonly originalDueOn?: string | null;
}

export function barOf(axis: Axis, { startsOn, dueOn, originalDueOn }: Times): Bar | undefined {
  if (!dueOn) return undefined;
  const first = startsOn ?? dueOn;
  const left = axis.begin(first);
  const moved = originalDueOn && originalDueOn !== dueOn && axis.holds(originalDueOn);
  return {
    left,
    width: axis.end(dueOn) - left,
    cutLeft: !axis.holds(first) && left === 0,
    cutRight: !axis.holds(dueOn),
    point: !startsOn,
    original: moved ? axis.end(originalDueOn) : undefined,
  };
}
