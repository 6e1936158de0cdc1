import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { PageSavedViewView, SaveView, SavedViewView } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';

const VIEWS = '/api/v1/saved-views';

/** Every call about saved views. */
@Service()
export class SavedViewApi {
  private readonly http = inject(HttpClient);

  all(): HttpResourceRef<PageSavedViewView | undefined> {
    return httpResource<PageSavedViewView>(() => VIEWS);
  }

  read(): Promise<PageSavedViewView> {
    return firstValueFrom(this.http.get<PageSavedViewView>(VIEWS));
  }

  save(view: SaveView, key: string): Promise<SavedViewView> {
    return firstValueFrom(this.http.post<SavedViewView>(VIEWS, view, idempotent(key)));
  }

  change({ id, version }: SavedViewView, view: SaveView): Promise<SavedViewView> {
    return firstValueFrom(this.http.put<SavedViewView>(`${VIEWS}/${id}`, view, ifMatch(version)));
  }

  remove({ id, version }: SavedViewView): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${VIEWS}/${id}`, ifMatch(version)));
  }

  beginWith({ id }: SavedViewView, standard: boolean): Promise<SavedViewView> {
    const path = `${VIEWS}/${id}/standard`;
    return firstValueFrom(
      standard ? this.http.put<SavedViewView>(path, {}) : this.http.delete<SavedViewView>(path),
    );
  }
}
