import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  ChangeDigestSettings,
  ChoosePreferences,
  DigestSettingsView,
  MailRow,
  NotificationRow,
  PreferencesView,
} from '@app/api/types';
import { ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const PREFERENCES = '/api/v1/notification-preferences';
const SETTINGS = '/api/v1/notification-settings';
const MAILS = '/api/v1/mails';

/** Which notices a list shows. */
export interface NotificationQuery {
  readonly kind?: string;
  readonly read?: string;
}

/** Every call about what people are told and how mails come; the bell itself is in the core. */
@Service()
export class NotificationApi {
  private readonly http = inject(HttpClient);

  list(query: () => NotificationQuery): KeysetList<NotificationRow> {
    return keysetList<NotificationRow>('/api/v1/notifications', () => ({ ...query(), total: true }));
  }

  preferences(): HttpResourceRef<PreferencesView | undefined> {
    return httpResource<PreferencesView>(() => PREFERENCES);
  }

  choose(request: ChoosePreferences): Promise<PreferencesView> {
    return firstValueFrom(this.http.put<PreferencesView>(PREFERENCES, request));
  }

  async writeTo(email: string): Promise<void> {
    await firstValueFrom(this.http.put('/api/v1/account/email', { email }));
  }

  settings(): HttpResourceRef<DigestSettingsView | undefined> {
    return httpResource<DigestSettingsView>(() => SETTINGS);
  }

  changeSettings(version: number, request: ChangeDigestSettings): Promise<DigestSettingsView> {
    return firstValueFrom(this.http.patch<DigestSettingsView>(SETTINGS, request, ifMatch(version)));
  }

  unsent(): KeysetList<MailRow> {
    return keysetList<MailRow>(MAILS, () => ({ total: true }));
  }

  async retry(id: string): Promise<void> {
    await firstValueFrom(this.http.put(`${MAILS}/${id}/retrial`, null));
  }
}
