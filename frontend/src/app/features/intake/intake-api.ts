import { HttpClient, HttpEventType, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { Observable, filter, firstValueFrom, map } from 'rxjs';
import { CorrectImport, CorrectRow, ImportSummary, ImportView, ImportedRow, PlanView } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const IMPORTS = '/api/v1/plan-imports';

/** How far an upload is: the sent part (null when all is sent and the server works), then what was understood. */
export type UploadStep = { readonly sent: number | null } | { readonly view: ImportView };

/** Every call about documents on their way in. */
@Service()
export class IntakeApi {
  private readonly http = inject(HttpClient);

  list(): KeysetList<ImportSummary> {
    return keysetList<ImportSummary>(IMPORTS, () => ({ limit: 20 }));
  }

  view(id: () => string): HttpResourceRef<ImportView | undefined> {
    return httpResource<ImportView>(() => `${IMPORTS}/${id()}`);
  }

  /** Sends a file; unsubscribing stops it. */
  upload(file: File, key: string): Observable<UploadStep> {
    const body = new FormData();
    body.set('file', file);
    const options = { ...idempotent(key), reportProgress: true, observe: 'events' } as const;
    return this.http.post<ImportView>(IMPORTS, body, options).pipe(
      map((event): UploadStep | undefined => {
        if (event.type === HttpEventType.UploadProgress) return { sent: sentPart(event.loaded, event.total) };
        return event.type === HttpEventType.Response && event.body ? { view: event.body } : undefined;
      }),
      filter((step) => step !== undefined),
    );
  }

  correct({ id, version }: ImportView, change: CorrectImport): Promise<ImportView> {
    return firstValueFrom(this.http.patch<ImportView>(`${IMPORTS}/${id}`, change, ifMatch(version)));
  }

  correctRow(importId: string, { rowId, version }: ImportedRow, change: CorrectRow): Promise<ImportedRow> {
    return firstValueFrom(
      this.http.patch<ImportedRow>(`${IMPORTS}/${importId}/rows/${rowId}`, change, ifMatch(version)),
    );
  }

  confirm({ id, version }: ImportView): Promise<PlanView> {
    return firstValueFrom(this.http.put<PlanView>(`${IMPORTS}/${id}/confirmation`, null, ifMatch(version)));
  }

  async discard({ id, version }: Pick<ImportView, 'id' | 'version'>): Promise<void> {
    await firstValueFrom(this.http.delete(`${IMPORTS}/${id}`, ifMatch(version)));
  }
}

function sentPart(loaded: number, total: number | undefined): number | null {
  return total && loaded < total ? loaded / total : null;
}
