import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  AccountRow,
  AccountView,
  ChangeIdentitySettings,
  CorrectAccount,
  CorrectPosition,
  GivePosition,
  IdentitySettingsView,
  OneTimePassword,
  OpenAccount,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const ACCOUNTS = '/api/v1/accounts';
const SETTINGS = '/api/v1/identity-settings';

/** Which accounts a list shows. */
export interface AccountQuery {
  readonly q?: string;
  readonly state?: string;
  readonly unit?: string;
}

/** Every call about accounts, their positions and the rules of signing in. */
@Service()
export class AdministrationApi {
  private readonly http = inject(HttpClient);

  accounts(query: () => AccountQuery): KeysetList<AccountRow> {
    return keysetList<AccountRow>(ACCOUNTS, () => ({ ...query(), total: true }));
  }

  account(id: () => string): HttpResourceRef<AccountView | undefined> {
    return httpResource<AccountView>(() => `${ACCOUNTS}/${id()}`);
  }

  /** Reads an account once more, after somebody else changed it. */
  again({ id }: AccountView): Promise<AccountView> {
    return firstValueFrom(this.http.get<AccountView>(`${ACCOUNTS}/${id}`));
  }

  open(request: OpenAccount, key: string): Promise<AccountView> {
    return firstValueFrom(this.http.post<AccountView>(ACCOUNTS, request, idempotent(key)));
  }

  correct({ id, version }: AccountView, change: CorrectAccount): Promise<AccountView> {
    return firstValueFrom(this.http.patch<AccountView>(`${ACCOUNTS}/${id}`, change, ifMatch(version)));
  }

  givePosition({ id }: AccountView, request: GivePosition, key: string): Promise<AccountView> {
    return firstValueFrom(
      this.http.post<AccountView>(`${ACCOUNTS}/${id}/positions`, request, idempotent(key)),
    );
  }

  correctPosition(
    { id, version }: AccountView,
    positionId: string,
    change: CorrectPosition,
  ): Promise<AccountView> {
    const url = `${ACCOUNTS}/${id}/positions/${positionId}`;
    return firstValueFrom(this.http.patch<AccountView>(url, change, ifMatch(version)));
  }

  /** A password that is shown once and that its owner replaces at once. */
  resetPassword({ id, version }: AccountView): Promise<OneTimePassword> {
    return firstValueFrom(
      this.http.put<OneTimePassword>(`${ACCOUNTS}/${id}/password`, null, ifMatch(version)),
    );
  }

  disable({ id, version }: AccountView): Promise<AccountView> {
    return firstValueFrom(
      this.http.put<AccountView>(`${ACCOUNTS}/${id}/disablement`, null, ifMatch(version)),
    );
  }

  enable(account: AccountView): Promise<AccountView> {
    return this.takeAway(account, 'disablement');
  }

  removeSecondFactor(account: AccountView): Promise<AccountView> {
    return this.takeAway(account, 'second-factor');
  }

  erasePersonalData(account: AccountView): Promise<AccountView> {
    return this.takeAway(account, 'personal-data');
  }

  private takeAway({ id, version }: AccountView, what: string): Promise<AccountView> {
    return firstValueFrom(this.http.delete<AccountView>(`${ACCOUNTS}/${id}/${what}`, ifMatch(version)));
  }

  settings(): HttpResourceRef<IdentitySettingsView | undefined> {
    return httpResource<IdentitySettingsView>(() => SETTINGS);
  }

  changeSettings(version: number, change: ChangeIdentitySettings): Promise<IdentitySettingsView> {
    return firstValueFrom(this.http.patch<IdentitySettingsView>(SETTINGS, change, ifMatch(version)));
  }
}
