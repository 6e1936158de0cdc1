import { signal } from '@angular/core';
import { loadProblem } from './load-problem';
import { Problem } from './problem';

describe('loadProblem', () => {
  const plan = { error: signal<Error | undefined>(undefined) };
  const rows = { error: signal<Error | undefined>(undefined) };
  const problem = loadProblem(plan, rows);

  it('follows what fails, the first before the others, until it is read', () => {
    expect(problem()).toBeUndefined();
    rows.error.set(new Problem(503, 'busy', 'Hệ thống đang bận.'));
    expect(problem()?.detail).toBe('Hệ thống đang bận.');
    plan.error.set(new Problem(404, 'not-found', 'Không có kế hoạch này.'));
    expect(problem()?.detail).toBe('Không có kế hoạch này.');
    plan.error.set(undefined);
    rows.error.set(undefined);
    expect(problem()).toBeUndefined();
  });
});
