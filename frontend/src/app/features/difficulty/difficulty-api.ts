import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  AnswerDifficulty,
  AssignmentView,
  ChangeDifficultySettings,
  CorrectDifficulty,
  DifficultyRow,
  DifficultySettingsView,
  DifficultyView,
  PageAssignmentRow,
  PageLikelyDuplicate,
  RaiseDifficulty,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const DIFFICULTIES = '/api/v1/difficulties';
const SETTINGS = '/api/v1/difficulty-settings';

/** Which difficulties a list shows; the names are those of the API. */
export interface DifficultyQuery {
  readonly state?: string;
  readonly unit?: string;
  readonly plan?: string;
  readonly kind?: string;
  readonly late?: string;
  readonly assignment?: string;
}

/** What stands under the version that somebody has seen. */
type Seen = Pick<DifficultyView, 'id' | 'version'>;

/** Every call about difficulties. */
@Service()
export class DifficultyApi {
  private readonly http = inject(HttpClient);

  list(query: () => DifficultyQuery): KeysetList<DifficultyRow> {
    return keysetList<DifficultyRow>(DIFFICULTIES, () => ({ ...query(), limit: 50, total: true }));
  }

  difficulty(id: () => string): HttpResourceRef<DifficultyView | undefined> {
    return httpResource<DifficultyView>(() => `${DIFFICULTIES}/${id()}`);
  }

  raise(request: RaiseDifficulty, key: string): Promise<DifficultyView> {
    return firstValueFrom(this.http.post<DifficultyView>(DIFFICULTIES, request, idempotent(key)));
  }

  correct({ id, version }: Seen, change: CorrectDifficulty): Promise<DifficultyView> {
    return firstValueFrom(this.http.patch<DifficultyView>(`${DIFFICULTIES}/${id}`, change, ifMatch(version)));
  }

  send(seen: Seen): Promise<DifficultyView> {
    return this.put(seen, 'submission', null);
  }

  withdraw(seen: Seen, words: string): Promise<DifficultyView> {
    return this.put(seen, 'withdrawal', { words });
  }

  close(seen: Seen, words: string): Promise<DifficultyView> {
    return this.put(seen, 'closure', { words });
  }

  takeUp(seen: Seen): Promise<DifficultyView> {
    return this.put(seen, 'receipt', null);
  }

  returnToUnit(seen: Seen, reason: string): Promise<DifficultyView> {
    return this.put(seen, 'return', { reason });
  }

  forward(seen: Seen, view: string): Promise<DifficultyView> {
    return this.put(seen, 'forwarding', { view });
  }

  answer(seen: Seen, answer: AnswerDifficulty): Promise<DifficultyView> {
    return this.put(seen, 'answer', answer);
  }

  merge(seen: Seen, mainId: string): Promise<DifficultyView> {
    return this.put(seen, 'merger', { mainId });
  }

  split({ id, version }: Seen): Promise<DifficultyView> {
    return firstValueFrom(this.http.delete<DifficultyView>(`${DIFFICULTIES}/${id}/merger`, ifMatch(version)));
  }

  /** The clock of the open work stands still until the answer. */
  pause(seen: Seen): Promise<DifficultyView> {
    return this.put(seen, 'pause', null);
  }

  goOn({ id, version }: Seen): Promise<DifficultyView> {
    return firstValueFrom(this.http.delete<DifficultyView>(`${DIFFICULTIES}/${id}/pause`, ifMatch(version)));
  }

  likelyDuplicates(id: () => string): HttpResourceRef<PageLikelyDuplicate | undefined> {
    return httpResource<PageLikelyDuplicate>(() => `${DIFFICULTIES}/${id()}/likely-duplicates`);
  }

  /** The open work of a unit in a plan, as far as it fits into one list. */
  workOf(plan: () => string, unit: () => string | undefined): HttpResourceRef<PageAssignmentRow | undefined> {
    return httpResource<PageAssignmentRow>(() =>
      plan() && unit()
        ? { url: '/api/v1/assignments', params: { plan: plan(), unit: unit()!, open: true, limit: 200 } }
        : undefined,
    );
  }

  /** The work that the person comes from. */
  assignment(id: () => string | undefined): HttpResourceRef<AssignmentView | undefined> {
    return httpResource<AssignmentView>(() => (id() ? `/api/v1/assignments/${id()}` : undefined));
  }

  settings(): HttpResourceRef<DifficultySettingsView | undefined> {
    return httpResource<DifficultySettingsView>(() => SETTINGS);
  }

  changeSettings(version: number, change: ChangeDifficultySettings): Promise<DifficultySettingsView> {
    return firstValueFrom(this.http.patch<DifficultySettingsView>(SETTINGS, change, ifMatch(version)));
  }

  private put({ id, version }: Seen, move: string, body: object | null): Promise<DifficultyView> {
    return firstValueFrom(
      this.http.put<DifficultyView>(`${DIFFICULTIES}/${id}/${move}`, body, ifMatch(version)),
    );
  }
}
