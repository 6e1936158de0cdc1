import { ChangeView } from '@app/api/types';

/** Whether a change may touch a list of assignments, or of what belongs to them, that is limited to a plan or a unit. */
export function isWorkOf(change: ChangeView, { plan, unit }: { plan?: string; unit?: string }): boolean {
  // the tasks of a plan come to life with it
  if (change.subjectType === 'plan') return !plan || change.subjectId === plan;
  if (change.subjectType !== 'assignment') return false;
  return (!plan || change.planId === plan) && (!unit || change.unitId === unit);
}
