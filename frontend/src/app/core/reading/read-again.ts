import { effect, untracked } from '@angular/core';

interface Reading {
  readonly isLoading: () => boolean;
  reload(): unknown;
}

/**
 * Reads anew whenever something else has changed, after a reading under way, which may have begun before the change.
 * Call it where `inject()` may be called.
 */
export function readAgainOn(changed: () => unknown, resource: Reading): void {
  let known: { readonly what: unknown } | undefined;
  effect(() => {
    const what = changed();
    known ??= { what };
    if (known.what === what || resource.isLoading()) return;
    known = { what };
    untracked(() => resource.reload());
  });
}
