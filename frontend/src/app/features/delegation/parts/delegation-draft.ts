import { DelegationForm, GiveDelegation, Role, Scope } from '@app/api/types';

/** What the dialog edits. */
export interface DelegationDraft {
  positionId: string;
  delegateAccountId: string;
  form: DelegationForm;
  scopes: Scope[];
  validFrom: string | null;
  validTo: string | null;
  document: { symbol: string; issuedOn: string | null; title: string };
}

/** A position whose powers may be lent. */
export interface LentPosition {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly unitName: string;
}

const UNIT_SCOPES: readonly Scope[] = [
  'UNITS_READ',
  'PLANS_READ',
  'TASKS_READ',
  'TASKS_WRITE',
  'REPORTS_READ',
  'REPORTS_WRITE',
];

/** The most that a position can hand on; the server has the last word. */
export function scopesOf(role: Role): readonly Scope[] {
  if (role === 'OFFICE' || role === 'LEADER') return [...UNIT_SCOPES, 'PLANS_WRITE'];
  if (role === 'READER') return ['UNITS_READ', 'PLANS_READ', 'TASKS_READ'];
  return role === 'ADMINISTRATOR' ? [] : UNIT_SCOPES;
}

export function requestOf(draft: DelegationDraft): GiveDelegation {
  const { symbol, issuedOn, title } = draft.document;
  const written = symbol.trim() || issuedOn || title.trim();
  return {
    ...draft,
    validFrom: draft.validFrom ?? '',
    validTo: draft.validTo ?? '',
    document: written ? { symbol, issuedOn: issuedOn ?? '', title } : null,
  };
}
