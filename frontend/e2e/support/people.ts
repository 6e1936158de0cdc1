import { Page, expect } from '@playwright/test';

interface Account {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly version: number;
}

const OWN_PASSWORD = 'bốn con ngựa ô qua cầu sớm nay';
let made = 0;

/** A person of their own for one test, with a password they know, made by the administrator who is signed in. */
export async function newPerson(page: Page): Promise<Account & { password: string }> {
  const units = await page.request.get('/api/v1/units');
  const { items } = (await units.json()) as { items: { id: string; kind: string }[] };
  const unitId = items.find(({ kind }) => kind === 'DIVISION')?.id ?? items.at(-1)?.id;
  const mark = `${Date.now()}${made++}`;
  const opened = await page.request.post('/api/v1/accounts', {
    data: {
      username: `thu.${mark}`,
      displayName: `Người Thử ${mark}`,
      position: { unitId, role: 'UNIT_HEAD', title: `Trưởng phòng thử ${mark}` },
    },
  });
  expect(opened.status(), await opened.text()).toBe(201);
  const account = (await opened.json()) as Account;
  const given = await page.request.put(`/api/v1/accounts/${account.id}/password`, {
    headers: { 'If-Match': `"${account.version}"` },
  });
  const { password } = (await given.json()) as { password: string };
  await signInAs(page, account.username, password);
  const changed = await page.request.put('/api/v1/account/password', {
    data: { currentPassword: password, newPassword: OWN_PASSWORD },
  });
  expect(changed.ok(), await changed.text()).toBe(true);
  return { ...account, password: OWN_PASSWORD };
}

/** Signs in behind the page. */
export async function signInAs(page: Page, username: string, password: string): Promise<void> {
  const answer = await page.request.post('/api/v1/sessions', { data: { username, password } });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** Signs in on the page, as far as the password. */
export async function givePassword(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}
