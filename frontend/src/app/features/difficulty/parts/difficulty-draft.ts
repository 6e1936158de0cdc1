import { DifficultyKind, DifficultyView } from '@app/api/types';

/** What a unit types. */
export interface DifficultyDraft {
  readonly planId: string;
  readonly assignmentIds: string[];
  readonly kind: DifficultyKind | '';
  readonly description: string;
  readonly proposal: string;
}

export const EMPTY_DRAFT: DifficultyDraft = {
  planId: '',
  assignmentIds: [],
  kind: '',
  description: '',
  proposal: '',
};

/** What stands there now, to be corrected. */
export function draftOf(it: DifficultyView): DifficultyDraft {
  return {
    planId: it.planId,
    assignmentIds: it.work.map(({ id }) => id),
    kind: it.kind,
    description: it.description,
    proposal: it.proposal,
  };
}

/** Both say the same. */
export function sameDraft(one: DifficultyDraft, other: DifficultyDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What the API wants, once a kind was chosen. */
export function filled<T extends DifficultyDraft>(draft: T): T & { readonly kind: DifficultyKind } {
  if (!draft.kind) throw new Error('no kind was chosen');
  return { ...draft, kind: draft.kind };
}
