import { Signal, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

export type QueryValues<K extends string> = Readonly<Partial<Record<K, string>>>;

/** The filters of a list as they stand in the address, so that the list can be shared as a link. */
export interface PageQuery<K extends string> {
  readonly values: Signal<QueryValues<K>>;
  /** Changes some filters and leaves the others; an empty value takes the filter out. */
  set(change: Partial<Record<K, string | null | undefined>>): void;
  clear(): void;
}

/** Reads and writes the named query parameters. Call it where `inject()` may be called. */
export function pageQuery<K extends string>(...names: readonly K[]): PageQuery<K> {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const values = computed(() => {
    const present = names.map((name) => [name, params().get(name)] as const).filter(([, value]) => value);
    return Object.fromEntries(present) as QueryValues<K>;
  });
  const navigate = (queryParams: Record<string, string | null>) =>
    void router.navigate([], {
      relativeTo: route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });

  return {
    values,
    set: (change) =>
      navigate(
        Object.fromEntries(Object.entries(change).map(([name, value]) => [name, (value as string) || null])),
      ),
    clear: () => navigate(Object.fromEntries(names.map((name) => [name, null]))),
  };
}
