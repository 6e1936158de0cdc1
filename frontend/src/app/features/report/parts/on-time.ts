import { Figures } from '@app/api/types';

/** Below this a percentage says more than there is. */
const ENOUGH_FOR_PERCENT = 10;

const COUNT = new Intl.NumberFormat('vi-VN');
const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 2 });
/** What two decimals can say that is neither nothing nor all. */
const LEAST = 0.0001;
const MOST = 0.9999;

/** The on-time rate as `12/15 (80%)`, as `3/5` while few are due, in words while none is. */
export function onTimeWords({ doneOnTime, due }: Pick<Figures, 'doneOnTime' | 'due'>): string {
  if (due === 0) return 'chưa có việc đến hạn';
  const fraction = `${COUNT.format(doneOnTime)}/${COUNT.format(due)}`;
  return due < ENOUGH_FOR_PERCENT ? fraction : `${fraction} (${PERCENT.format(rateOf(doneOnTime, due))})`;
}

/** Rounding never makes all of what is nearly all, nor nothing of what is a little. */
function rateOf(part: number, whole: number): number {
  const exact = part === 0 || part === whole;
  return exact ? part / whole : Math.min(Math.max(part / whole, LEAST), MOST);
}
