import { FieldTree, ValidationError } from '@angular/forms/signals';
import { Problem, Violation } from './problem';

type Fields = Readonly<Record<string, FieldTree<unknown> | undefined>>;

/** The server's words on the fields of a form, and the problem with what no field can show. */
export interface Landed {
  readonly errors: ValidationError.WithFieldTree[];
  readonly problem: Problem;
}

/** Lets each violation land on the field of the same path: `signer.name` on `form.signer.name`. */
export function landViolations(form: FieldTree<unknown>, problem: Problem): Landed {
  const errors: ValidationError.WithFieldTree[] = [];
  const rest: Violation[] = [];
  for (const violation of problem.violations) {
    const fieldTree = fieldAt(form, violation.field);
    if (fieldTree) errors.push({ fieldTree, kind: 'server', message: violation.detail });
    else rest.push(violation);
  }
  return { errors, problem: new Problem(problem.status, problem.code, problem.detail, rest) };
}

function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | undefined {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<FieldTree<unknown> | undefined>(
    (field, step) => (field ? (field as unknown as Fields)[step] : undefined),
    form,
  );
}
