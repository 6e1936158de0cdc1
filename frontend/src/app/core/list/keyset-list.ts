import { HttpClient } from '@angular/common/http';
import { Signal, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Problem } from '../problem/problem';

/** One page of a list as the API gives it. */
export interface KeysetPage<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | null;
  readonly total?: number | null;
}

type Query = Readonly<Record<string, string | number | boolean>>;

/** A list that grows at its end when the person asks for more; a change of the query starts it anew. */
export interface KeysetList<T> {
  readonly items: Signal<readonly T[]>;
  readonly total: Signal<number | undefined>;
  readonly loading: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly problem: Signal<Problem | undefined>;
  readonly hasMore: Signal<boolean>;
  /** Another value each time that the list was read from its beginning. */
  readonly start: Signal<unknown>;
  more(): Promise<void>;
  reload(): void;
}

/** Reads `url` with the query; while the query is undefined nothing is asked. Call it where `inject()` may be called. */
export function keysetList<T>(url: string, query: () => Query | undefined): KeysetList<T> {
  const http = inject(HttpClient);
  const read = (params: Query) => firstValueFrom(http.get<KeysetPage<T>>(url, { params }));
  const first = resource({ params: query, loader: ({ params }) => read(params) });
  const loaded = computed(() => (first.hasValue() ? first.value() : undefined));
  const pages = linkedSignal<KeysetPage<T>[]>(() => {
    const page = loaded();
    return page ? [page] : [];
  });
  const moreProblem = linkedSignal<KeysetPage<T> | undefined, Problem | undefined>({
    source: loaded,
    computation: () => undefined,
  });
  const loadingMore = signal(false);
  const cursor = computed(() => pages().at(-1)?.nextCursor ?? undefined);

  const more = async () => {
    const next = cursor();
    const params = query();
    const startedFrom = loaded();
    if (!next || !params || loadingMore()) return;
    loadingMore.set(true);
    try {
      const page = await read({ ...params, cursor: next });
      if (loaded() === startedFrom) pages.update((all) => [...all, page]);
    } catch (error) {
      moreProblem.set(Problem.of(error));
    } finally {
      loadingMore.set(false);
    }
  };

  return {
    items: computed(() => pages().flatMap((page) => page.items)),
    total: computed(() => pages()[0]?.total ?? undefined),
    loading: computed(() => first.isLoading() && !first.hasValue()),
    loadingMore: loadingMore.asReadonly(),
    problem: computed(() => (first.error() ? Problem.of(first.error()) : moreProblem())),
    hasMore: computed(() => cursor() !== undefined),
    start: loaded,
    more,
    reload: () => void first.reload(),
  };
}
