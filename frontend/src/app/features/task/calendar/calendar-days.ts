/** How much time a calendar shows. */
export const SPANS = [
  ['thang', 'Tháng'],
  ['tuan', 'Tuần'],
  ['nghi-su', 'Danh sách ngày'],
] as const;

export type Span = (typeof SPANS)[number][0];

const DAY_MS = 86_400_000;
const WEEK = 7;

/** The day so many days after another one, as `2024-02-29`. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last one of that month. */
export function plusMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The Monday of its week; here weeks begin on it. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + WEEK - 1) % WEEK;
  return plusDays(day, -weekday);
}

export interface DayRange {
  readonly from: string;
  readonly until: string;
}

/** What a calendar shows around a day: a month in whole weeks, a week, or four weeks from the day on. */
export function rangeOf(span: Span, day: string): DayRange {
  switch (span) {
    case 'thang': {
      const first = `${day.slice(0, 7)}-01`;
      const last = plusDays(plusMonths(first, 1), -1);
      return { from: mondayOf(first), until: plusDays(mondayOf(last), WEEK - 1) };
    }
    case 'tuan':
      return { from: mondayOf(day), until: plusDays(mondayOf(day), WEEK - 1) };
    case 'nghi-su':
      return { from: day, until: plusDays(day, 4 * WEEK - 1) };
  }
}

/** The day around which the calendar stands after a step forward (1) or back (-1). */
export function stepped(span: Span, day: string, by: 1 | -1): string {
  switch (span) {
    case 'thang':
      return plusMonths(`${day.slice(0, 7)}-01`, by);
    case 'tuan':
      return plusDays(day, by * WEEK);
    case 'nghi-su':
      return plusDays(day, by * 4 * WEEK);
  }
}

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()]!;
}

/** `Tháng 2/2024`. */
export function monthWords(day: string): string {
  return `Tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}
