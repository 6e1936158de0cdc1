import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { RegimeContent, RegimeRow, RegimeView } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const REGIMES = '/api/v1/report-regimes';

/** Every call about regimes of reports. */
@Service()
export class RegimeApi {
  private readonly http = inject(HttpClient);

  regimes(): KeysetList<RegimeRow> {
    return keysetList<RegimeRow>(REGIMES, () => ({ total: true }));
  }

  /** While there is no identity nothing is asked. */
  regime(id: () => string | undefined): HttpResourceRef<RegimeView | undefined> {
    return httpResource<RegimeView>(() => {
      const asked = id();
      return asked && `${REGIMES}/${asked}`;
    });
  }

  draft(content: RegimeContent, key: string): Promise<RegimeView> {
    return firstValueFrom(this.http.post<RegimeView>(REGIMES, content, idempotent(key)));
  }

  write({ id, version }: RegimeView, content: RegimeContent): Promise<RegimeView> {
    return firstValueFrom(this.http.put<RegimeView>(`${REGIMES}/${id}`, content, ifMatch(version)));
  }

  activate({ id, version }: RegimeView): Promise<RegimeView> {
    return firstValueFrom(this.http.put<RegimeView>(`${REGIMES}/${id}/activation`, null, ifMatch(version)));
  }

  stop({ id, version }: RegimeView, reason: string): Promise<RegimeView> {
    return firstValueFrom(this.http.put<RegimeView>(`${REGIMES}/${id}/stop`, { reason }, ifMatch(version)));
  }

  discard({ id, version }: RegimeView): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`${REGIMES}/${id}`, ifMatch(version)));
  }
}
