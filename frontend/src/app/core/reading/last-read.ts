import { WritableSignal, linkedSignal } from '@angular/core';

interface Read<T> {
  hasValue(): boolean;
  readonly value: () => T | undefined;
}

interface Reading<T> {
  readonly of: string;
  readonly value: T | undefined;
}

/**
 * What was read last of a thing, then what each move gave back. A reading that fails takes nothing away, least of all a form
 * in which somebody types; only that another thing is asked for does.
 */
export function lastRead<T>(resource: Read<T>, of: () => string): WritableSignal<T | undefined> {
  return linkedSignal<Reading<T>, T | undefined>({
    source: () => ({ of: of(), value: resource.hasValue() ? resource.value() : undefined }),
    computation: ({ of, value }, before) => {
      if (value !== undefined) return value;
      return before?.source.of === of ? before.value : undefined;
    },
  });
}
