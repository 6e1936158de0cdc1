import { FieldTree, SchemaPathTree, required } from '@angular/forms/signals';
import { AccountPositionView, GivePosition, Role } from '@app/api/types';

/** A position as a form edits it. */
export interface PositionDraft {
  unitId: string;
  role: Role;
  title: string;
  validFrom: string | null;
  validTo: string | null;
}

export type PositionFields = FieldTree<PositionDraft>;

export const NO_POSITION: PositionDraft = {
  unitId: '',
  role: 'OFFICER',
  title: '',
  validFrom: null,
  validTo: null,
};

export function draftOf(position: AccountPositionView | undefined, today: string): PositionDraft {
  if (!position) return { ...NO_POSITION, validFrom: today };
  const { unitId, role, title, validFrom, validTo } = position;
  return { unitId, role, title, validFrom: validFrom ?? null, validTo: validTo ?? null };
}

export function requirePosition(path: SchemaPathTree<PositionDraft>): void {
  required(path.unitId, { message: 'Hãy chọn đơn vị.' });
  required(path.title, { message: 'Hãy nhập chức vụ.' });
}

/** Only what differs: what is left out stays as it is. */
export function change(before: PositionDraft, after: PositionDraft): Partial<GivePosition> {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof PositionDraft] !== value),
  );
}
