import { WritableSignal } from '@angular/core';
import { FieldTree, ValidationError } from '@angular/forms/signals';
import { Problem, Violation } from './problem';

type Fields = Readonly<Record<string, FieldTree<unknown> | undefined>>;
type FieldErrors = ValidationError.WithFieldTree[];

/** What a submission of a form gives back: the refused fields, or nothing when it went through. */
export type Sent = Promise<FieldErrors | undefined>;

/** The server's words on the fields of a form, and the problem with what no field can show. */
export interface Landed {
  readonly errors: FieldErrors;
  readonly problem: Problem;
}

/**
 * Sends a form. What the server refuses lands on its fields and, with what no field can show, in `problem`.
 * `reread` fetches what somebody else changed meanwhile, so that sending once more saves over it.
 */
export async function sendForm(
  form: FieldTree<unknown>,
  problem: WritableSignal<Problem | undefined>,
  send: () => Promise<unknown>,
  reread?: () => unknown,
): Sent {
  problem.set(undefined);
  try {
    await send();
    return undefined;
  } catch (error) {
    const landed = landViolations(form, Problem.of(error));
    problem.set(landed.problem);
    if (landed.problem.stale) {
      await Promise.resolve(reread?.()).catch((failed: unknown) => problem.set(Problem.of(failed)));
    }
    return landed.errors;
  }
}

/** Lets each violation land on the field of the same path: `signer.name` on `form.signer.name`. */
export function landViolations(form: FieldTree<unknown>, problem: Problem): Landed {
  const errors: FieldErrors = [];
  const rest: Violation[] = [];
  for (const violation of problem.violations) {
    const fieldTree = fieldAt(form, violation.field);
    if (fieldTree) errors.push({ fieldTree, kind: 'server', message: violation.detail });
    else rest.push(violation);
  }
  const { status, code, detail, facts } = problem;
  return { errors, problem: new Problem(status, code, detail, rest, facts) };
}

function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | undefined {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<FieldTree<unknown> | undefined>(
    (field, step) => (field ? (field as unknown as Fields)[step] : undefined),
    form,
  );
}
