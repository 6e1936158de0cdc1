import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  AnswerUrging,
  IssueLetter,
  PageUnitToUrge,
  RecordUrging,
  UnitToUrgeView,
  UrgingRow,
  UrgingView,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const URGINGS = '/api/v1/urgings';
const UNITS = '/api/v1/urging-units';

/** Which steps a list shows; the names are those of the API. */
export interface UrgingQuery {
  readonly step?: string;
  readonly unit?: string;
  readonly assignment?: string;
  readonly answered?: string;
}

/** Every call about urging. */
@Service()
export class UrgingApi {
  private readonly http = inject(HttpClient);

  units(): HttpResourceRef<PageUnitToUrge | undefined> {
    return httpResource<PageUnitToUrge>(() => UNITS);
  }

  unit(id: () => string): HttpResourceRef<UnitToUrgeView | undefined> {
    return httpResource<UnitToUrgeView>(() => `${UNITS}/${id()}`);
  }

  /** While the query is undefined nothing is asked. */
  list(query: () => UrgingQuery | undefined, limit = 50): KeysetList<UrgingRow> {
    return keysetList<UrgingRow>(URGINGS, () => {
      const asked = query();
      return asked && { ...asked, limit, total: true };
    });
  }

  urging(id: () => string): HttpResourceRef<UrgingView | undefined> {
    return httpResource<UrgingView>(() => `${URGINGS}/${id()}`);
  }

  record(request: RecordUrging, key: string): Promise<UrgingView> {
    return firstValueFrom(this.http.post<UrgingView>(URGINGS, request, idempotent(key)));
  }

  answer({ id, version }: UrgingRow, request: AnswerUrging): Promise<UrgingView> {
    return firstValueFrom(this.http.put<UrgingView>(`${URGINGS}/${id}/answer`, request, ifMatch(version)));
  }

  issueLetter({ id, version }: UrgingRow, request: IssueLetter): Promise<UrgingView> {
    return firstValueFrom(this.http.put<UrgingView>(`${URGINGS}/${id}/letter`, request, ifMatch(version)));
  }

  /** Where the letter lies as a document. */
  letterFile(id: string, format: 'docx' | 'pdf'): string {
    return `${URGINGS}/${id}/letter?format=${format}`;
  }
}
