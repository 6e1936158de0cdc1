import { ChangeView } from '@app/api/types';
import { isWorkOf } from './work-changes';

function change(some: Partial<ChangeView>): ChangeView {
  return { subjectType: 'assignment', subjectId: 'a', planId: 'p', unitId: 'u', ...some } as ChangeView;
}

describe('a change and a list of work', () => {
  it('meet when the list shows the plan and the unit of the work', () => {
    expect(isWorkOf(change({}), {})).toBe(true);
    expect(isWorkOf(change({}), { plan: 'p', unit: 'u' })).toBe(true);
    expect(isWorkOf(change({}), { plan: 'other' })).toBe(false);
    expect(isWorkOf(change({}), { unit: 'other' })).toBe(false);
  });

  it('meet when the plan of the list comes to life', () => {
    const issued = change({ subjectType: 'plan', subjectId: 'p', planId: null, unitId: null });
    expect(isWorkOf(issued, { plan: 'p', unit: 'u' })).toBe(true);
    expect(isWorkOf(issued, { plan: 'other' })).toBe(false);
  });

  it('do not meet over a report', () => {
    expect(isWorkOf(change({ subjectType: 'report' }), {})).toBe(false);
  });
});
