import { Params } from '@angular/router';
import { SearchHit, UnitKind } from '@app/api/types';

/** Where something that was found is opened. */
export interface HitLink {
  readonly commands: readonly string[];
  readonly queryParams?: Params;
}

/** Those that have no work of their own: they stand in the list of units. */
const WITHOUT_WORK: readonly UnitKind[] = ['AGENCY', 'EXTERNAL', 'LEADERSHIP'];

/** A unit opens its tasks; a task whose share nobody has yet, the annex of its plan. */
export function hitLink({ kind, id, planId, assignmentId, unitKind }: SearchHit): HitLink {
  switch (kind) {
    case 'UNIT':
      return unitKind && WITHOUT_WORK.includes(unitKind)
        ? { commands: ['/don-vi'] }
        : { commands: ['/nhiem-vu'], queryParams: { unit: id } };
    case 'PLAN':
      return { commands: ['/ke-hoach', id] };
    case 'TASK':
    case 'PRODUCT':
      return assignmentId
        ? { commands: ['/nhiem-vu', assignmentId] }
        : { commands: ['/ke-hoach', planId ?? ''], queryParams: { xem: 'annex' } };
    case 'DIFFICULTY':
      return { commands: ['/kho-khan', id] };
  }
}
