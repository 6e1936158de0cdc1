import { PeriodScheme } from '@app/api/types';

/** A period as a report names it, with its first and last day (`2023-12-15`). */
export interface Period {
  /** Stands for the same period in every year and scheme: `QUARTER-1`. */
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export type NamedScheme = Exclude<PeriodScheme, 'CUSTOM'>;

interface Span {
  readonly key: string;
  readonly label: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

const SPANS: readonly Span[] = [
  ...ROMAN.map((roman, quarter) => ({
    key: `QUARTER-${quarter + 1}`,
    label: `Quý ${roman}`,
    firstMonth: 3 * quarter + 1,
    lastMonth: 3 * quarter + 3,
  })),
  { key: 'HALF-1', label: '6 tháng đầu năm', firstMonth: 1, lastMonth: 6 },
  { key: 'HALF-2', label: '6 tháng cuối năm', firstMonth: 7, lastMonth: 12 },
  { key: 'NINE_MONTHS', label: '9 tháng', firstMonth: 1, lastMonth: 9 },
  { key: 'YEAR', label: 'Cả năm', firstMonth: 1, lastMonth: 12 },
  ...Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
    key: `MONTH-${month}`,
    label: `Tháng ${month}`,
    firstMonth: month,
    lastMonth: month,
  })),
];

/** Every period that has a name in this year (NĐ 09/2019/NĐ-CP, Điều 12, or by the calendar). */
export function periodsOf(scheme: NamedScheme, year: number): readonly Period[] {
  return SPANS.map(({ key, label, firstMonth, lastMonth }) => ({
    key,
    label,
    from: firstDay(scheme, year, firstMonth),
    to: lastDay(scheme, year, lastMonth),
  }));
}

/** The period of this kind, or the first one when there is no such key. */
export function periodOf(scheme: NamedScheme, year: number, key: string): Period {
  const periods = periodsOf(scheme, year);
  return periods.find((period) => period.key === key) ?? periods[0]!;
}

/** The quarter a day belongs to, with the year it is counted in: under the decree 15/12/2024 is in quarter I of 2025. */
export function quarterOf(scheme: NamedScheme, day: string): { readonly year: number; readonly key: string } {
  const year = Number(day.slice(0, 4));
  const within = [year, year + 1].flatMap((asked) =>
    periodsOf(scheme, asked)
      .filter(({ key, from, to }) => key.startsWith('QUARTER') && from <= day && day <= to)
      .map(({ key }) => ({ year: asked, key })),
  );
  return within[0]!;
}

/** The name of a round's period: `Quý I/2024`, `6 tháng đầu năm 2024`; days only when it has none. */
export function periodName(scheme: PeriodScheme, from: string, to: string): string | undefined {
  if (scheme === 'CUSTOM') return undefined;
  const year = to.slice(0, 4);
  const found = periodsOf(scheme, Number(year)).find((period) => period.from === from && period.to === to);
  if (!found) return undefined;
  if (found.key === 'YEAR') return `Năm ${year}`;
  return found.key.startsWith('HALF') ? `${found.label} ${year}` : `${found.label}/${year}`;
}

/** Whether a day is a Saturday or a Sunday, in a word; a limit on such a day stays and is only warned of. */
export function weekend(day: string): 'thứ Bảy' | 'Chủ nhật' | undefined {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  if (weekday === 6) return 'thứ Bảy';
  return weekday === 0 ? 'Chủ nhật' : undefined;
}

function firstDay(scheme: NamedScheme, year: number, month: number): string {
  return scheme === 'CALENDAR' ? iso(year, month, 1) : iso(year, month - 1, 15);
}

function lastDay(scheme: NamedScheme, year: number, month: number): string {
  return scheme === 'CALENDAR' ? iso(year, month + 1, 0) : iso(year, month, 14);
}

/** Months run over: month 0 is December of the year before, day 0 the last of the month before. */
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
