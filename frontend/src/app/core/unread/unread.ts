import { HttpClient } from '@angular/common/http';
import { Service, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { UnreadView } from '@app/api/types';
import { Session } from '@app/core/session/session';

const NOTIFICATIONS = '/api/v1/notifications';

/** As many or more are not counted one by one. */
const MOST_COUNTED = 100;

/** How many notices the person has not seen. Asked when a page opens or something changes, not by a clock. */
@Service()
export class Unread {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly number = signal(0);

  readonly count = this.number.asReadonly();
  /** As the bell shows it. */
  readonly words = computed(() =>
    this.number() >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : `${this.number()}`,
  );
  /** Whoever acts for another has a bell of their own, elsewhere. */
  readonly available = computed(() => this.session.ready() && !this.session.current()?.delegationId);

  /** A bell that cannot be read is no reason to disturb anybody. */
  async refresh(): Promise<void> {
    if (!this.available()) return;
    try {
      this.take(await firstValueFrom(this.http.get<UnreadView>(`${NOTIFICATIONS}/unread`)));
    } catch (error) {
      console.error(error);
    }
  }

  async read(id: string): Promise<void> {
    this.take(await firstValueFrom(this.http.put<UnreadView>(`${NOTIFICATIONS}/${id}/reading`, null)));
  }

  async readAll(): Promise<void> {
    this.take(await firstValueFrom(this.http.put<UnreadView>(`${NOTIFICATIONS}/reading`, null)));
  }

  private take({ unread }: UnreadView): void {
    this.number.set(unread);
  }
}
