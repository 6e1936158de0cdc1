import { HttpClient } from '@angular/common/http';
import { Service, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Role, SessionView, SignIn, SignedOutView, SwitchPosition } from '@app/api/types';

const SESSIONS = '/api/v1/sessions';
const CURRENT = `${SESSIONS}/current`;

/** Those who do the work of a unit: they report progress and write its reports. */
export const WORKERS: readonly Role[] = ['OFFICE', 'UNIT_HEAD', 'OFFICER', 'EDITOR'];

/** Who works here now, and in which position. The session itself is a cookie that scripts cannot read. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);

  private readonly view = signal<SessionView | null>(null);

  readonly current = this.view.asReadonly();
  readonly role = computed<Role | undefined>(() => this.view()?.role);
  /** Signed in, and nothing is asked for any more: neither a code nor a new password. */
  readonly ready = computed(() => this.view()?.step === 'READY');

  has(...roles: readonly Role[]): boolean {
    return roles.some((role) => role === this.role());
  }

  /** Finds the session that the cookie stands for; nobody signed in is no error. */
  async restore(): Promise<void> {
    try {
      this.view.set(await firstValueFrom(this.http.get<SessionView | null>(`${SESSIONS}/own`)));
    } catch (error) {
      console.error(error);
      this.view.set(null);
    }
  }

  /** Takes the session that the same person has begun in another tab; false when there is none. */
  async takeUp(username: string): Promise<boolean> {
    try {
      const found = await firstValueFrom(this.http.get<SessionView>(CURRENT));
      if (found.username !== username || found.step !== 'READY') return false;
      this.view.set(found);
      return true;
    } catch {
      return false;
    }
  }

  async signIn(credentials: SignIn): Promise<void> {
    this.view.set(await firstValueFrom(this.http.post<SessionView>(SESSIONS, credentials)));
  }

  /** The code of the authenticator, or a recovery code. */
  async showSecondFactor(code: string): Promise<void> {
    this.view.set(await firstValueFrom(this.http.put<SessionView>(`${CURRENT}/second-factor`, { code })));
  }

  async switchTo({ positionId, delegationId }: SwitchPosition): Promise<void> {
    const target = delegationId ? { delegationId } : { positionId };
    this.view.set(await firstValueFrom(this.http.put<SessionView>(`${CURRENT}/position`, target)));
  }

  /** Reads anew what the session waits for; asking also counts as use of the session. */
  async refresh(): Promise<void> {
    this.view.set(await firstValueFrom(this.http.get<SessionView>(CURRENT)));
  }

  /** Ends the session; says where to go to sign out at the place where the person signed in, if that was elsewhere. */
  async signOut(): Promise<string | undefined> {
    const answer = await firstValueFrom(this.http.delete<SignedOutView | null>(CURRENT));
    this.view.set(null);
    return answer?.signOutUrl;
  }

  /** Ends the session and leaves the page as it is, so that the same person can go on after signing in again. */
  async end(): Promise<void> {
    await firstValueFrom(this.http.delete(CURRENT));
  }
}
