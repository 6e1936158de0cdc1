import { Signal, computed, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { debounceTime } from 'rxjs';
import { SearchGroup } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { SearchApi, SearchRequest } from './search-api';

/** How long somebody stops typing before the question goes out, in milliseconds. */
const PAUSE_MS = 180;

export type SearchState = 'silent' | 'asking' | 'failed' | 'nothing' | 'found';

/** What is found for words while they are typed. */
export interface LiveSearch {
  /** The words that were asked for last. */
  readonly asked: Signal<string>;
  readonly state: Signal<SearchState>;
  /** What answers exactly the words that stand there now; an answer to other words is never shown. */
  readonly groups: Signal<readonly SearchGroup[]>;
  readonly problem: Signal<Problem | undefined>;
  again(): void;
}

/** Asks once the person pauses. Call it where `inject()` may be called. */
export function liveSearch(words: Signal<string>, rest: () => Omit<SearchRequest, 'q'>): LiveSearch {
  const asked = toSignal(toObservable(words).pipe(debounceTime(PAUSE_MS)), { initialValue: words() });
  const found = inject(SearchApi).found(() => ({ q: asked(), ...rest() }));
  const answer = computed(() => (found.hasValue() ? found.value().groups : undefined));
  const state = computed<SearchState>(() => {
    if (!words()) return 'silent';
    if (words() !== asked() || found.isLoading()) return 'asking';
    if (found.error()) return 'failed';
    return answer()?.length ? 'found' : 'nothing';
  });
  return {
    asked,
    state,
    groups: computed(() => (state() === 'found' ? (answer() ?? []) : [])),
    problem: computed(() => (state() === 'failed' ? Problem.of(found.error()) : undefined)),
    again: () => void found.reload(),
  };
}
