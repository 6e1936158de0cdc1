import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Keys, Shortcut } from '@app/core/keys/keys';
import { linesOf, moveLine } from '@app/core/keys/lines';
import { Session } from '@app/core/session/session';
import { KeysOpener } from './keys-opener';
import { ADMINISTRATION, BESIDE_THE_MENU, MENU, MenuItem } from './menu';
import { SearchOpener } from './search-opener';

const WORDS = '[role=search] input[type=search]';
const FILTERS = '[role=search] input, [role=search] [role=combobox]';

/**
 * The keys of every page: what keys there are, the search, the way to the main pages, the lines of lists. Call it where
 * `inject()` may be called.
 *
 * @param page where the content of the page stands
 */
export function frameKeys(page: () => HTMLElement): void {
  const router = inject(Router);
  const session = inject(Session);
  const search = inject(SearchOpener);
  const help = inject(KeysOpener);
  const filter = () => page().querySelector<HTMLElement>(WORDS) ?? page().querySelector<HTMLElement>(FILTERS);
  const leadsTo = ({ key, label, path, roles }: MenuItem): Shortcut => ({
    keys: `g ${key}`,
    label,
    group: 'go',
    when: () => !roles || session.has(...roles),
    run: () => void router.navigateByUrl(path),
  });
  const lines = { group: 'page', repeats: true, when: () => linesOf(page()).length > 0 } as const;

  inject(Keys).offer(
    { keys: 'j', label: 'Dòng sau (Enter để mở)', ...lines, run: () => moveLine(page(), 1) },
    { keys: 'k', label: 'Dòng trước', ...lines, run: () => moveLine(page(), -1) },
    {
      keys: 'f',
      label: 'Đến ô tìm, bộ lọc của danh sách',
      group: 'page',
      when: () => filter() !== null,
      run: () => filter()?.focus(),
    },
    { keys: 'ctrl+k', label: 'Tìm kiếm', group: 'everywhere', run: () => void search.open() },
    { keys: '/', label: 'Tìm kiếm', group: 'everywhere', run: () => void search.open() },
    { keys: '?', label: 'Xem các phím tắt', group: 'everywhere', run: () => help.open() },
    ...[...MENU, ...BESIDE_THE_MENU, ...ADMINISTRATION].map(leadsTo),
  );
}
