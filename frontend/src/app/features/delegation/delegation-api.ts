import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { DelegationView, GiveDelegation, PageAccountRow, PageCandidate } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const DELEGATIONS = '/api/v1/delegations';

/** Which delegations a list shows. */
export interface DelegationQuery {
  readonly state?: string;
  readonly form?: string;
}

/** Every call about powers that one person lends to another. */
@Service()
export class DelegationApi {
  private readonly http = inject(HttpClient);

  list(query: () => DelegationQuery): KeysetList<DelegationView> {
    return keysetList<DelegationView>(DELEGATIONS, () => ({ ...query(), total: true }));
  }

  given(accountId: () => string): KeysetList<DelegationView> {
    return keysetList<DelegationView>(DELEGATIONS, () => ({ delegator: accountId() }));
  }

  received(accountId: () => string): KeysetList<DelegationView> {
    return keysetList<DelegationView>(DELEGATIONS, () => ({ delegate: accountId() }));
  }

  /** People whose name, position or unit has these words; nothing is asked for fewer than two letters. */
  candidates(words: () => string): HttpResourceRef<PageCandidate | undefined> {
    return httpResource<PageCandidate>(() => {
      const q = words().trim();
      return q.length > 1 ? { url: `${DELEGATIONS}/candidates`, params: { q, limit: 20 } } : undefined;
    });
  }

  /** Accounts with their positions, for an administrator who enters what a document orders. */
  holders(words: () => string | undefined): HttpResourceRef<PageAccountRow | undefined> {
    return httpResource<PageAccountRow>(() => {
      const q = words()?.trim() ?? '';
      return q.length > 1
        ? { url: '/api/v1/accounts', params: { q, state: 'ACTIVE', limit: 20 } }
        : undefined;
    });
  }

  give(request: GiveDelegation, key: string): Promise<DelegationView> {
    return firstValueFrom(this.http.post<DelegationView>(DELEGATIONS, request, idempotent(key)));
  }

  /** Reads a delegation once more, after somebody else changed it. */
  again({ id }: DelegationView): Promise<DelegationView> {
    return firstValueFrom(this.http.get<DelegationView>(`${DELEGATIONS}/${id}`));
  }

  revoke({ id, version }: DelegationView, reason: string): Promise<DelegationView> {
    const url = `${DELEGATIONS}/${id}/revocation`;
    return firstValueFrom(
      this.http.put<DelegationView>(url, { reason: reason.trim() || null }, ifMatch(version)),
    );
  }
}
