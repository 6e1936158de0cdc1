import { Figures } from '@app/api/types';

/** Below this a percentage says more than there is. */
const ENOUGH_FOR_PERCENT = 10;

const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** The on-time rate as `12/15 (80%)`, as `3/5` while few are due, in words while none is. */
export function onTimeWords({ doneOnTime, due }: Pick<Figures, 'doneOnTime' | 'due'>): string {
  if (due === 0) return 'chưa có việc đến hạn';
  const fraction = `${doneOnTime}/${due}`;
  return due < ENOUGH_FOR_PERCENT ? fraction : `${fraction} (${PERCENT.format(doneOnTime / due)})`;
}
