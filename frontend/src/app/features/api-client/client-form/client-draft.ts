import { ApiClientView, ChangeApiClient, RegisterApiClient, Role, Scope } from '@app/api/types';
import { monthsLater } from '../real-today';

/** A system as it stands in the form. */
export interface ClientDraft {
  readonly clientId: string;
  readonly name: string;
  readonly contact: string;
  readonly role: Role;
  readonly unitId: string;
  readonly scopes: Scope[];
  readonly expiresOn: string | null;
  /** One address or network a line. */
  readonly addresses: string;
  readonly requestsPerMinute: string;
}

/** What the form starts with: a system that reads little, for a year. */
export function emptyClient(today: string): ClientDraft {
  return {
    clientId: '',
    name: '',
    contact: '',
    role: 'READER',
    unitId: '',
    scopes: [],
    expiresOn: monthsLater(today, 12),
    addresses: '',
    requestsPerMinute: '600',
  };
}

export function draftOf(client: ApiClientView): ClientDraft {
  const { clientId, name, contact, role, unitId, scopes, expiresOn, allowedAddresses } = client;
  return {
    clientId,
    name,
    contact,
    role,
    unitId,
    scopes,
    expiresOn,
    addresses: allowedAddresses.join('\n'),
    requestsPerMinute: String(client.requestsPerMinute),
  };
}

/** The system as the API takes it when it is new. */
export function registration(draft: ClientDraft): RegisterApiClient {
  return { clientId: draft.clientId.trim(), ...wholeChange(draft) };
}

/** All that can be changed of it later. */
export function wholeChange(draft: ClientDraft): Omit<RegisterApiClient, 'clientId'> & ChangeApiClient {
  return {
    name: draft.name.trim(),
    contact: draft.contact.trim(),
    role: draft.role,
    unitId: draft.unitId,
    scopes: draft.scopes,
    expiresOn: draft.expiresOn ?? '',
    allowedAddresses: draft.addresses.split(/[\s,;]+/).filter(Boolean),
    requestsPerMinute: Number(draft.requestsPerMinute),
  };
}
