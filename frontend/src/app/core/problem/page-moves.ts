import { Signal, inject, signal } from '@angular/core';
import { Notice } from '../notice/notice';
import { Problem } from './problem';

/** What may be done on a page to the thing that it shows. */
export interface PageMoves {
  /** Why the last one was refused, until the next one begins. */
  readonly refused: Signal<Problem | undefined>;

  /**
   * Does it and says so, and reads the thing again whatever became of it.
   *
   * @param words what is said when it was done
   * @param then instead of reading again, where it was done and the thing is gone
   */
  do(work: () => Promise<unknown>, words: string, then?: () => unknown): Promise<void>;
}

/** Call it where `inject()` may be called. */
export function pageMoves(reload: () => unknown): PageMoves {
  const notice = inject(Notice);
  const refused = signal<Problem | undefined>(undefined);
  return {
    refused: refused.asReadonly(),
    async do(work, words, then = reload) {
      refused.set(undefined);
      try {
        await work();
      } catch (error) {
        refused.set(Problem.of(error));
        reload();
        return;
      }
      notice.say(words);
      await then();
    },
  };
}
