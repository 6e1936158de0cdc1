import { Signal, computed, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Observable, switchMap, timer } from 'rxjs';
import { FilledForm, FilledTable, FormAnswers } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';

/** How long somebody stops typing before what they typed is computed, in milliseconds. */
const PAUSE_MS = 300;

/** Whether formulas and sums are those of what stands on the page. */
export type SumsState = 'CURRENT' | 'RUNNING' | 'UNKNOWN';

/** Formulas and sums of a form that is filled in. */
export interface FillingSums {
  /** As last known: of what was saved, until something is typed. */
  readonly tables: Signal<readonly FilledTable[]>;
  readonly state: Signal<SumsState>;
  /** Why they could not be computed. */
  readonly problem: Signal<Problem | undefined>;
}

interface Filling {
  readonly saved: () => readonly FilledTable[] | undefined;
  readonly dirtied: () => boolean;
  /** What is typed; undefined while a cell cannot be understood. */
  readonly answers: () => FormAnswers | undefined;
  readonly compute: (answers: FormAnswers) => Observable<FilledForm>;
}

/**
 * Computes whenever somebody pauses; what is typed then calls the computation before it off. Sums of what was saved are never
 * shown for what is typed. Call where `inject()` may be called.
 */
export function fillingSums({ saved, dirtied, answers, compute }: Filling): FillingSums {
  const computation = rxResource({
    params: () => (dirtied() ? answers() : undefined),
    stream: ({ params }) => timer(PAUSE_MS).pipe(switchMap(() => compute(params))),
  });
  const fresh = computed(() => {
    if (!dirtied()) return saved();
    return computation.hasValue() ? computation.value().tables : undefined;
  });
  const tables = linkedSignal<readonly FilledTable[] | undefined, readonly FilledTable[]>({
    source: fresh,
    computation: (now, before) => now ?? before?.value ?? [],
  });
  const problem = loadProblem(computation);
  const state = computed<SumsState>(() => {
    if (fresh()) return 'CURRENT';
    return computation.isLoading() ? 'RUNNING' : 'UNKNOWN';
  });
  return { tables: tables.asReadonly(), state, problem };
}
