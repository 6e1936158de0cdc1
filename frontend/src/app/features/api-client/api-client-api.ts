import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  ApiClientRow,
  ApiClientView,
  ChangeApiClient,
  IssueApiToken,
  IssuedApiToken,
  RegisterApiClient,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const CLIENTS = '/api/v1/api-clients';

/** Every call about other systems and their tokens. */
@Service()
export class ApiClientApi {
  private readonly http = inject(HttpClient);

  clients(): KeysetList<ApiClientRow> {
    return keysetList<ApiClientRow>(CLIENTS, () => ({ total: true }));
  }

  client(id: () => string): HttpResourceRef<ApiClientView | undefined> {
    return httpResource<ApiClientView>(() => `${CLIENTS}/${id()}`);
  }

  register(request: RegisterApiClient, key: string): Promise<ApiClientView> {
    return firstValueFrom(this.http.post<ApiClientView>(CLIENTS, request, idempotent(key)));
  }

  change({ id, version }: ApiClientView, change: ChangeApiClient): Promise<ApiClientView> {
    return firstValueFrom(this.http.patch<ApiClientView>(`${CLIENTS}/${id}`, change, ifMatch(version)));
  }

  issueToken(clientId: string, request: IssueApiToken): Promise<IssuedApiToken> {
    return firstValueFrom(this.http.post<IssuedApiToken>(`${CLIENTS}/${clientId}/tokens`, request));
  }

  async revokeToken(clientId: string, tokenId: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${CLIENTS}/${clientId}/tokens/${tokenId}`));
  }
}
