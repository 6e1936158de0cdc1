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
  'units:read',
  'plans:read',
  'tasks:read',
  'tasks:write',
  'reports:read',
  'reports:write',
];

/** The most that a position can hand on; the server has the last word. */
export function scopesOf(role: Role): readonly Scope[] {
  if (role === 'OFFICE' || role === 'LEADER') return [...UNIT_SCOPES, 'plans:write'];
  if (role === 'READER') return ['units:read', 'plans:read', 'tasks:read'];
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
