import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { CalendarFeedKind, CalendarFeedView, NewCalendarFeed, PageCalendarFeedView } from '@app/api/types';

const FEEDS = '/api/v1/calendar-feeds';

/** Every call about links to calendars. */
@Service()
export class FeedApi {
  private readonly http = inject(HttpClient);

  links(): HttpResourceRef<PageCalendarFeedView | undefined> {
    return httpResource<PageCalendarFeedView>(() => FEEDS);
  }

  /** The link is in this answer and nowhere else. */
  make(kind: CalendarFeedKind): Promise<NewCalendarFeed> {
    return firstValueFrom(this.http.post<NewCalendarFeed>(FEEDS, { kind }));
  }

  async revoke({ id }: CalendarFeedView): Promise<void> {
    await firstValueFrom(this.http.delete(`${FEEDS}/${id}`));
  }
}
