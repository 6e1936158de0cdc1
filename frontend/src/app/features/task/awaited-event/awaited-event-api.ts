import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  AwaitedEventRow,
  AwaitedEventView,
  AwaitedTask,
  EnterHappening,
  HappeningView,
  MergeAwaitedEvent,
  MergerPreview,
  PageLikelyPair,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const EVENTS = '/api/v1/awaited-events';

/** What an entry would be computed from. */
export interface PreviewQuery {
  readonly happenedOn: string;
  readonly dueOn: string | null;
  readonly happening?: string;
}

/** What stands under the version that somebody has seen. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Every call about what tasks wait for. */
@Service()
export class AwaitedEventApi {
  private readonly http = inject(HttpClient);

  list(query: () => { readonly waiting?: string }): KeysetList<AwaitedEventRow> {
    return keysetList<AwaitedEventRow>(EVENTS, () => ({ ...query(), limit: 50, total: true }));
  }

  event(id: () => string): HttpResourceRef<AwaitedEventView | undefined> {
    return httpResource<AwaitedEventView>(() => `${EVENTS}/${id()}`);
  }

  /** Which task would get which day; nothing is asked while there is no day. */
  preview(
    id: () => string,
    query: () => PreviewQuery | undefined,
  ): HttpResourceRef<readonly AwaitedTask[] | undefined> {
    return httpResource<readonly AwaitedTask[]>(() => {
      const asked = query();
      if (!asked) return undefined;
      const params: Record<string, string> = { happenedOn: asked.happenedOn };
      if (asked.dueOn) params['dueOn'] = asked.dueOn;
      if (asked.happening) params['happening'] = asked.happening;
      return { url: `${EVENTS}/${id()}/preview`, params };
    });
  }

  enter(id: string, request: EnterHappening, key: string): Promise<AwaitedEventView> {
    return firstValueFrom(
      this.http.post<AwaitedEventView>(`${EVENTS}/${id}/happenings`, request, idempotent(key)),
    );
  }

  correct(
    id: string,
    { id: happening, version }: HappeningView,
    request: EnterHappening,
  ): Promise<AwaitedEventView> {
    return firstValueFrom(
      this.http.put<AwaitedEventView>(`${EVENTS}/${id}/happenings/${happening}`, request, ifMatch(version)),
    );
  }

  /** Events that may be one in other words; nothing is asked for those who do not merge them. */
  likelyPairs(wanted: () => boolean): HttpResourceRef<PageLikelyPair | undefined> {
    return httpResource<PageLikelyPair>(() => (wanted() ? `${EVENTS}/likely-pairs` : undefined));
  }

  likelySame(id: () => string): HttpResourceRef<PageLikelyPair | undefined> {
    return httpResource<PageLikelyPair>(() => `${EVENTS}/${id()}/likely-same`);
  }

  /** What would come of it; nothing is asked until both are chosen. */
  mergerPreview(
    pair: () => { readonly id: string; readonly mainId: string } | undefined,
  ): HttpResourceRef<MergerPreview | undefined> {
    return httpResource<MergerPreview>(() => {
      const asked = pair();
      return asked && { url: `${EVENTS}/${asked.id}/merger`, params: { mainId: asked.mainId } };
    });
  }

  /** Answers the one that stays. */
  merge({ id, version }: Seen, request: MergeAwaitedEvent): Promise<AwaitedEventView> {
    return firstValueFrom(
      this.http.put<AwaitedEventView>(`${EVENTS}/${id}/merger`, request, ifMatch(version)),
    );
  }

  /** Answers the one that had stayed. */
  part({ id, version }: Seen): Promise<AwaitedEventView> {
    return firstValueFrom(this.http.delete<AwaitedEventView>(`${EVENTS}/${id}/merger`, ifMatch(version)));
  }
}
