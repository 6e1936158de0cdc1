import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { KindView, TemplateKind, TemplateRow } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const TEMPLATES = '/api/v1/document-templates';

/** Every call about the forms in which documents are filled. */
@Service()
export class TemplateApi {
  private readonly http = inject(HttpClient);

  kinds(): HttpResourceRef<{ items: KindView[] } | undefined> {
    return httpResource<{ items: KindView[] }>(() => `${TEMPLATES}/kinds`);
  }

  versions(kind: () => TemplateKind): KeysetList<TemplateRow> {
    return keysetList<TemplateRow>(TEMPLATES, () => ({ kind: kind(), limit: 20 }));
  }

  upload(kind: TemplateKind, note: string, file: File, key: string): Promise<TemplateRow> {
    const body = new FormData();
    body.set('kind', kind);
    body.set('note', note);
    body.set('file', file);
    return firstValueFrom(this.http.post<TemplateRow>(TEMPLATES, body, idempotent(key)));
  }

  use({ id, version }: TemplateRow): Promise<TemplateRow> {
    return firstValueFrom(
      this.http.put<TemplateRow>(`${TEMPLATES}/${id}/activation`, null, ifMatch(version)),
    );
  }

  stop({ id, version }: TemplateRow): Promise<TemplateRow> {
    return firstValueFrom(
      this.http.put<TemplateRow>(`${TEMPLATES}/${id}/retirement`, null, ifMatch(version)),
    );
  }

  /** Where the layout to begin with lies. */
  starter(kind: TemplateKind): string {
    return `${TEMPLATES}/kinds/${kind}/starter`;
  }

  /** Where a version lies, as it was uploaded or as a document with examples. */
  file(id: string, what: 'file' | 'preview'): string {
    return `${TEMPLATES}/${id}/${what}`;
  }
}
