import { HttpClient } from '@angular/common/http';
import { Service, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Role, SessionView, SignIn, SignedOutView } from '@app/api/types';
import { Problem } from '../problem/problem';

const SESSIONS = '/api/v1/sessions';
const CURRENT = `${SESSIONS}/current`;

/** Who works here now, and in which position. The session itself is a cookie that scripts cannot read. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);

  private readonly view = signal<SessionView | null>(null);

  readonly current = this.view.asReadonly();
  readonly role = computed<Role | undefined>(() => this.view()?.role);

  has(...roles: readonly Role[]): boolean {
    return roles.some((role) => role === this.role());
  }

  /** Finds the session that the cookie stands for; nobody signed in is no error. */
  async restore(): Promise<void> {
    try {
      this.view.set(await firstValueFrom(this.http.get<SessionView>(CURRENT)));
    } catch (error) {
      if (Problem.of(error).status !== 401) console.error(error);
      this.view.set(null);
    }
  }

  async signIn(credentials: SignIn): Promise<void> {
    this.view.set(await firstValueFrom(this.http.post<SessionView>(SESSIONS, credentials)));
  }

  /** Ends the session; says where to go to sign out at the place where the person signed in, if that was elsewhere. */
  async signOut(): Promise<string | undefined> {
    const answer = await firstValueFrom(this.http.delete<SignedOutView | null>(CURRENT));
    this.view.set(null);
    return answer?.signOutUrl;
  }
}
