import { BreakpointObserver } from '@angular/cdk/layout';
import { Signal, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** Whether a media query holds now. Call it where `inject()` may be called. */
export function matches(query: string): Signal<boolean> {
  const breakpoints = inject(BreakpointObserver);
  return toSignal(breakpoints.observe(query).pipe(map((state) => state.matches)), {
    initialValue: breakpoints.isMatched(query),
  });
}
