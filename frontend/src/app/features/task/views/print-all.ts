import { ApplicationRef, DestroyRef, DOCUMENT, Signal, inject, signal } from '@angular/core';
import { Notice } from '@app/core/notice/notice';
import { GroupedList } from './grouped-list';

/** More lines than this are no print any more but a book; a file holds them better. */
const MOST = 2_000;

/** Puts a whole list on paper, of which the screen shows only the part that can be seen. */
export interface PrintAll {
  /** The page is being printed: everything that was read must stand in it. */
  readonly printing: Signal<boolean>;
  all(): Promise<void>;
}

/** Call it where `inject()` may be called. */
export function printAll(list: GroupedList): PrintAll {
  const page = inject(DOCUMENT).defaultView!;
  const app = inject(ApplicationRef);
  const notice = inject(Notice);
  const printing = signal(false);

  const show = (shown: boolean) => {
    printing.set(shown);
    // the browser takes its picture as soon as this returns
    app.tick();
  };
  const before = () => show(true);
  const after = () => show(false);
  page.addEventListener('beforeprint', before);
  page.addEventListener('afterprint', after);
  inject(DestroyRef).onDestroy(() => {
    page.removeEventListener('beforeprint', before);
    page.removeEventListener('afterprint', after);
  });

  return {
    printing: printing.asReadonly(),
    all: async () => {
      while (list.hasMore() && !list.problem() && list.items().length < MOST) await list.more();
      if (list.hasMore())
        notice.say(`Bản in có ${list.items().length} dòng đầu. Tải Excel để lấy phần còn lại.`);
      page.print();
    },
  };
}
