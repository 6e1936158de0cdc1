/** What a position lets a person do. */
export type Role = 'ADMINISTRATOR' | 'OFFICE' | 'LEADER' | 'UNIT_HEAD' | 'OFFICER' | 'EDITOR' | 'READER';

export interface SignIn {
  readonly username: string;
  readonly password: string;
}

export interface SessionView {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly title: string;
  readonly unitId: string;
  readonly agencyId: string;
  readonly expiresAt: string;
}

export interface SystemView {
  readonly version: string;
  readonly businessDate: string;
  readonly businessDateSet: boolean;
  readonly demo: boolean;
}
