import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AddEvidence, AssignmentView, PreviewView } from '@app/api/types';
import { idempotent } from '@app/core/http/headers';

/** What a piece of evidence is to prove. */
export interface EvidenceDraft {
  readonly productId: string | null;
  readonly note: string;
  /** For how many products of the kind it stands. */
  readonly count: number;
}

/** A document symbol or an address. */
export interface ReferenceDraft extends EvidenceDraft {
  readonly kind: 'DOCUMENT' | 'URL';
  readonly reference: string;
}

/** A file that the server has already. */
export interface FileDraft extends EvidenceDraft {
  readonly uploadId: string;
}

/** Every call about what proves the products of an assignment. */
@Service()
export class EvidenceApi {
  private readonly http = inject(HttpClient);

  add(assignmentId: string, draft: ReferenceDraft, key: string): Promise<AssignmentView> {
    return this.post(assignmentId, { kind: draft.kind, reference: draft.reference, ...facts(draft) }, key);
  }

  addFile(assignmentId: string, draft: FileDraft, key: string): Promise<AssignmentView> {
    return this.post(assignmentId, { kind: 'FILE', uploadId: draft.uploadId, ...facts(draft) }, key);
  }

  remove(assignmentId: string, evidenceId: string): Promise<AssignmentView> {
    return firstValueFrom(this.http.delete<AssignmentView>(address(assignmentId, evidenceId)));
  }

  /** Asks for an address to be looked at again; the answer comes later, with the assignment. */
  checkLink(assignmentId: string, evidenceId: string): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.post<AssignmentView>(`${address(assignmentId, evidenceId)}/link-check`, null),
    );
  }

  preview(assignmentId: string, evidenceId: string): HttpResourceRef<PreviewView | undefined> {
    return httpResource<PreviewView>(() => `${address(assignmentId, evidenceId)}/preview`);
  }

  /** Where the picture of a page lies. */
  page(assignmentId: string, evidenceId: string, page: number, width: number): string {
    return `${address(assignmentId, evidenceId)}/preview/${page}?width=${width}`;
  }

  /** Throws away what has arrived of a file. */
  async dropUpload(url: string): Promise<void> {
    await firstValueFrom(this.http.delete(url, { headers: { 'Tus-Resumable': '1.0.0' } }));
  }

  private post(assignmentId: string, request: AddEvidence, key: string): Promise<AssignmentView> {
    return firstValueFrom(this.http.post<AssignmentView>(address(assignmentId), request, idempotent(key)));
  }
}

function address(assignmentId: string, evidenceId?: string): string {
  const all = `/api/v1/assignments/${assignmentId}/evidence`;
  return evidenceId ? `${all}/${evidenceId}` : all;
}

function facts({ productId, note, count }: EvidenceDraft) {
  return { productId, ...(note && { note }), ...(count > 1 && { count }) };
}
