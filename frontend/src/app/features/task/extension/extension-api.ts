import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AskExtension, DecideExtension, ExtensionView } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const EXTENSIONS = '/api/v1/extensions';

/** Which requests a list shows; the names are those of the API. */
export interface ExtensionQuery {
  readonly state?: string;
  readonly unit?: string;
  readonly plan?: string;
  readonly assignment?: string;
}

/** Every call about more time. */
@Service()
export class ExtensionApi {
  private readonly http = inject(HttpClient);

  list(query: () => ExtensionQuery): KeysetList<ExtensionView> {
    return keysetList<ExtensionView>(EXTENSIONS, () => ({ ...query(), limit: 50, total: true }));
  }

  ask(assignmentId: string, request: AskExtension, key: string): Promise<ExtensionView> {
    return firstValueFrom(
      this.http.post<ExtensionView>(
        `/api/v1/assignments/${assignmentId}/extensions`,
        request,
        idempotent(key),
      ),
    );
  }

  decide({ id, version }: ExtensionView, request: DecideExtension): Promise<ExtensionView> {
    return firstValueFrom(
      this.http.put<ExtensionView>(`${EXTENSIONS}/${id}/decision`, request, ifMatch(version)),
    );
  }
}
