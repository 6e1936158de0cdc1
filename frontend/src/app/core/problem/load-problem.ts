import { Signal, computed } from '@angular/core';
import { Problem } from './problem';

interface Read {
  readonly error: () => unknown;
}

/** Why what a page needs could not be read: the first problem of these, if there is one. */
export function loadProblem(...reads: readonly Read[]): Signal<Problem | undefined> {
  return computed(() => {
    const error = reads.map((read) => read.error()).find((failure) => failure !== undefined);
    return error === undefined ? undefined : Problem.of(error);
  });
}
