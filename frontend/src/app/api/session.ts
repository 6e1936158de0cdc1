/** The roles an account can hold. */
export type Role = 'OFFICE' | 'LEADER' | 'UNIT_HEAD' | 'OFFICER' | 'EDITOR' | 'ADMIN';

export interface SignIn {
  readonly username: string;
  readonly password: string;
}

export interface SessionView {
  readonly username: string;
  readonly fullName: string;
  readonly position: string;
  readonly roles: readonly Role[];
  readonly unit: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly today: string;
  readonly demo: boolean;
}

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  OFFICE: 'Văn phòng',
  LEADER: 'Lãnh đạo Sở',
  UNIT_HEAD: 'Trưởng đơn vị',
  OFFICER: 'Chuyên viên',
  EDITOR: 'Ban Biên tập',
  ADMIN: 'Quản trị',
};
