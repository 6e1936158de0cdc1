import { Signal, computed, linkedSignal } from '@angular/core';
import { ChangeView } from '@app/api/types';
import { KeysetList } from '../list/keyset-list';
import { onChanges } from './on-changes';

/** Longer than this, a list that changes by itself would move away under the pointer. */
const SHORT = 20;

/** What has changed in lists since they were read. */
export interface FreshList {
  /** How many things have changed and wait to be shown. */
  readonly waiting: Signal<number>;
  update(): void;
}

type AnyList = Pick<KeysetList<unknown>, 'items' | 'hasMore' | 'start' | 'reload'>;

/**
 * Short lists follow what happens by themselves, and all of them what the person does; long ones say that there is something
 * new. Call it where `inject()` may be called.
 */
export function freshList(lists: readonly AnyList[], concerns: (change: ChangeView) => boolean): FreshList {
  const waiting = linkedSignal<unknown, ReadonlySet<string>>({
    // whatever reads the lists anew shows what was waiting
    source: () => lists.map((list) => list.start()),
    computation: () => new Set(),
  });
  const update = () => {
    waiting.set(new Set());
    lists.forEach((list) => list.reload());
  };
  onChanges(concerns, ({ changes, anything }) => {
    const rows = lists.reduce((sum, list) => sum + list.items().length, 0);
    const short = rows <= SHORT && !lists.some((list) => list.hasMore());
    const ownOnly = !anything && changes.every(({ own }) => own);
    if (short || ownOnly) {
      update();
      return;
    }
    const news = [...changes.map(({ subjectId }) => subjectId), ...(anything ? ['anything'] : [])];
    waiting.update((before) => new Set([...before, ...news]));
  });
  return { waiting: computed(() => waiting().size), update };
}
