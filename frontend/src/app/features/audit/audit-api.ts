import { HttpClient, HttpParams, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AuditEntryRow, AuditEntryView, PageAuditEventView, SealState, Verification } from '@app/api/types';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const ENTRIES = '/api/v1/audit-entries';

/** Which entries a list shows; the names are those of the API. */
export interface AuditQuery {
  readonly event?: string;
  readonly actor?: string;
  readonly subjectType?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

/** Every call about the trail and its seals. */
@Service()
export class AuditApi {
  private readonly http = inject(HttpClient);

  list(query: () => AuditQuery): KeysetList<AuditEntryRow> {
    return keysetList<AuditEntryRow>(ENTRIES, () => ({ ...query() }));
  }

  entry(id: () => string): HttpResourceRef<AuditEntryView | undefined> {
    return httpResource<AuditEntryView>(() => `${ENTRIES}/${id()}`);
  }

  events(): HttpResourceRef<PageAuditEventView | undefined> {
    return httpResource<PageAuditEventView>(() => `${ENTRIES}/events`);
  }

  seal(): HttpResourceRef<SealState | undefined> {
    return httpResource<SealState>(() => `${ENTRIES}/seal`);
  }

  verify(): Promise<Verification> {
    return firstValueFrom(this.http.get<Verification>(`${ENTRIES}/verification`));
  }

  /** The address of a file with all entries of the filter. */
  file(query: AuditQuery, format: 'csv' | 'xlsx'): string {
    return `${ENTRIES}?${new HttpParams({ fromObject: { ...query, format } }).toString()}`;
  }
}
