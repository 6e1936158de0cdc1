import { HttpClient } from '@angular/common/http';
import { Service, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { SystemView } from '@app/api/types';

/** What everybody may know of the running system: the day it counts with, whether its data are for trying out. */
@Service()
export class Installation {
  private readonly http = inject(HttpClient);

  private readonly view = signal<SystemView | null>(null);

  readonly demo = computed(() => this.view()?.demo ?? false);
  readonly version = computed(() => this.view()?.version ?? '');
  /** The business date (`2024-03-01`); every "còn 3 ngày" counts from it, never from the clock of the browser. */
  readonly today = computed(() => this.view()?.businessDate ?? '');
  /** Whether the business date was set by somebody and is not the day of the calendar. */
  readonly todayIsSet = computed(() => this.view()?.businessDateSet ?? false);

  async read(): Promise<void> {
    try {
      this.view.set(await firstValueFrom(this.http.get<SystemView>('/api/v1/system')));
    } catch (error) {
      console.error(error);
    }
  }
}
