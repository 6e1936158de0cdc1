import { Page, expect } from '@playwright/test';

/** The demo accounts, by what they do. */
export const ACCOUNTS = {
  office: 'vanphong',
  leader: 'giamdoc',
  ldvlHead: 'truongphong.ldvl',
  ldvlOfficer: 'chuyenvien.ldvl',
  nccHead: 'truongphong.ncc',
  khtcHead: 'truongphong.khtc',
  centreHead: 'giamdoc.ttdvvl',
  editor: 'bientap',
  admin: 'quantri',
} as const;

export type Account = keyof typeof ACCOUNTS;

export const PASSWORD = process.env['TIENDO_DEMO_PASSWORD'] ?? 'tiendo-demo-2024';

/** Signs in behind the page: the cookie of the session is the page's own. */
export async function signIn(page: Page, account: Account): Promise<void> {
  const answer = await page.request.post('/api/v1/sessions', {
    data: { username: ACCOUNTS[account], password: PASSWORD },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}
