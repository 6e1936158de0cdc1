import { Params } from '@angular/router';
import { Presentation, SavedViewView } from '@app/api/types';
import { ViewValues } from '../views/view-query';

/** The page of each way to look at work. */
export const PAGES: Readonly<Record<Presentation, string>> = {
  TABLE: '/nhiem-vu',
  BOARD: '/nhiem-vu/bang-trang-thai',
  CALENDAR: '/nhiem-vu/lich',
  TIMELINE: '/nhiem-vu/dong-thoi-gian',
};

/** Where a saved view opens. */
export function addressOf({ presentation, query }: SavedViewView): {
  readonly path: string;
  readonly query: Params;
} {
  return { path: PAGES[presentation], query };
}

/** What a view keeps of the address: a day would soon be over. */
export function keptOf({ day: _day, ...values }: ViewValues): Record<string, string> {
  return values;
}

/** What to tell whoever opens a view that has filters nobody knows any more. */
export function staleWords({ name, unknown }: SavedViewView): string | undefined {
  return unknown.length === 0
    ? undefined
    : `Chế độ xem “${name}” có bộ lọc không còn dùng (${unknown.join(', ')}); phần còn lại vẫn áp dụng. Hãy lưu lại.`;
}
