import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ChangeFollowUpSettings, FollowUpSettingsView } from '@app/api/types';
import { ifMatch } from '@app/core/http/headers';

const SETTINGS = '/api/v1/follow-up-settings';

/** By how many days the own agency follows its work up. */
@Service()
export class FollowUpApi {
  private readonly http = inject(HttpClient);

  settings(): HttpResourceRef<FollowUpSettingsView | undefined> {
    return httpResource<FollowUpSettingsView>(() => SETTINGS);
  }

  change(version: number, change: ChangeFollowUpSettings): Promise<FollowUpSettingsView> {
    return firstValueFrom(this.http.patch<FollowUpSettingsView>(SETTINGS, change, ifMatch(version)));
  }
}
