const DAY_MS = 86_400_000;

/** `2024-02-28` as people write it here: `28/02/2024`. Dates without a time know no zone, so none is asked. */
export function writtenDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** `28/02/2024`, `28/2/2024`, `28-2-24` or `28022024` as `2024-02-28`; null when there is no such day. */
export function parsedDay(written: string): string | null {
  const text = written.trim();
  const parts =
    /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!parts) return null;
  const [day, month, short] = parts.slice(1).map(Number) as [number, number, number];
  const year = short < 100 ? 2000 + short : short;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Days from one date to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / DAY_MS,
  );
}

/** Days from which and to the end of which something holds; an open end has no limit. */
export interface Validity {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Whether a position or a delegation holds on that day: its first and its last day count. */
export function validOn(day: string, { validFrom, validTo }: Validity): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || validTo >= day);
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A moment as `28/02/2024 14:05`, in the time of Việt Nam wherever the browser stands. */
export function writtenMoment(iso: string): string {
  const part = Object.fromEntries(
    MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${part['day']}/${part['month']}/${part['year']} ${part['hour']}:${part['minute']}`;
}
