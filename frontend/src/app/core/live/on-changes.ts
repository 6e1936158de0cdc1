import { DOCUMENT, DestroyRef, inject } from '@angular/core';
import { ChangeView } from '@app/api/types';
import { LiveChanges, News } from './live-changes';

const GATHER_MS = 250;

/** What has been heard since the last time. */
export interface Gathered {
  readonly changes: readonly ChangeView[];
  /** So much was missed that anything may have changed. */
  readonly anything: boolean;
}

/**
 * Reacts to changes that concern a page: those that come together at once, those that come while nobody looks when somebody
 * looks again. Call it where `inject()` may be called.
 */
export function onChanges(
  concerns: (change: ChangeView) => boolean,
  react: (gathered: Gathered) => void,
  gatherMs = GATHER_MS,
): void {
  const document = inject(DOCUMENT);
  let waiting: News[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    if (document.hidden || !waiting.length) return;
    const heard = waiting;
    waiting = [];
    react({
      changes: heard.filter((news) => news !== 'anything'),
      anything: heard.includes('anything'),
    });
  };
  inject(LiveChanges).on((news) => {
    if (news !== 'anything' && !concerns(news)) return;
    waiting.push(news);
    timer ??= setTimeout(tell, gatherMs);
  });
  document.addEventListener('visibilitychange', tell);
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tell);
  });
}
