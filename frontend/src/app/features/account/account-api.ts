import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  ConfirmSecondFactor,
  ChangePassword,
  NewSecondFactor,
  OwnAccountView,
  PageSessionRow,
  RecoveryCodes,
} from '@app/api/types';

const ACCOUNT = '/api/v1/account';
const SESSIONS = '/api/v1/sessions';

/** Every call about the own account and the own sessions. */
@Service()
export class AccountApi {
  private readonly http = inject(HttpClient);

  /** @param wanted while it is false nothing is asked */
  account(wanted: () => boolean = () => true): HttpResourceRef<OwnAccountView | undefined> {
    return httpResource<OwnAccountView>(() => (wanted() ? ACCOUNT : undefined));
  }

  sessions(): HttpResourceRef<PageSessionRow | undefined> {
    return httpResource<PageSessionRow>(() => SESSIONS);
  }

  async changePassword(request: ChangePassword): Promise<void> {
    await firstValueFrom(this.http.put(`${ACCOUNT}/password`, request));
  }

  /** Makes a new secret; an earlier one that was never confirmed is void. */
  beginSecondFactor(): Promise<NewSecondFactor> {
    return firstValueFrom(this.http.post<NewSecondFactor>(`${ACCOUNT}/second-factor`, null));
  }

  confirmSecondFactor(confirmed: ConfirmSecondFactor): Promise<RecoveryCodes> {
    return firstValueFrom(this.http.put<RecoveryCodes>(`${ACCOUNT}/second-factor`, confirmed));
  }

  async removeSecondFactor(password: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${ACCOUNT}/second-factor`, { body: { password } }));
  }

  async endSession(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${SESSIONS}/${id}`));
  }

  async endOtherSessions(): Promise<void> {
    await firstValueFrom(this.http.delete(SESSIONS));
  }
}
