import { HttpClient, HttpEvent, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { Observable, firstValueFrom } from 'rxjs';
import { AddEvidence, AssignmentRow, AssignmentView, ReportProgress } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const ASSIGNMENTS = '/api/v1/assignments';

/** Which assignments a list shows; the names are those of the API. */
export interface AssignmentQuery {
  readonly unit?: string;
  readonly plan?: string;
  readonly role?: string;
  readonly workState?: string;
  readonly schedule?: string;
  readonly open?: string;
  readonly idle?: string;
  readonly mine?: string;
  readonly q?: string;
  readonly sort?: string;
}

/** Every call about assignments and what proves them. */
@Service()
export class TaskApi {
  private readonly http = inject(HttpClient);

  list(query: () => AssignmentQuery | undefined, limit = 50): KeysetList<AssignmentRow> {
    return keysetList<AssignmentRow>(ASSIGNMENTS, () => {
      const asked = query();
      return asked && { ...asked, limit, total: true };
    });
  }

  assignment(id: () => string): HttpResourceRef<AssignmentView | undefined> {
    return httpResource<AssignmentView>(() => `${ASSIGNMENTS}/${id()}`);
  }

  /** Reads it once, beside what the page shows. */
  read(id: string): Promise<AssignmentView> {
    return firstValueFrom(this.http.get<AssignmentView>(`${ASSIGNMENTS}/${id}`));
  }

  reportProgress(id: string, request: ReportProgress, key: string): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.post<AssignmentView>(`${ASSIGNMENTS}/${id}/progress`, request, idempotent(key)),
    );
  }

  addEvidence(id: string, request: AddEvidence, key: string): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.post<AssignmentView>(`${ASSIGNMENTS}/${id}/evidence`, request, idempotent(key)),
    );
  }

  /** Sends a file; the events say how much of it is on its way. */
  addFile(
    id: string,
    file: File,
    productId: string | null,
    key: string,
  ): Observable<HttpEvent<AssignmentView>> {
    const form = new FormData();
    form.append('file', file);
    if (productId) form.append('productId', productId);
    return this.http.post<AssignmentView>(`${ASSIGNMENTS}/${id}/evidence`, form, {
      ...idempotent(key),
      observe: 'events',
      reportProgress: true,
    });
  }

  removeEvidence(id: string, evidenceId: string): Promise<AssignmentView> {
    return firstValueFrom(this.http.delete<AssignmentView>(`${ASSIGNMENTS}/${id}/evidence/${evidenceId}`));
  }

  submit(assignment: AssignmentView, words: string): Promise<AssignmentView> {
    return this.decide(assignment, 'submission', { words });
  }

  confirm(assignment: AssignmentView, words: string): Promise<AssignmentView> {
    return this.decide(assignment, 'confirmation', { words });
  }

  returnForRework(assignment: AssignmentView, reason: string): Promise<AssignmentView> {
    return this.decide(assignment, 'return', { reason });
  }

  private decide({ id, version }: AssignmentView, move: string, body: object): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.put<AssignmentView>(`${ASSIGNMENTS}/${id}/${move}`, body, ifMatch(version)),
    );
  }
}
