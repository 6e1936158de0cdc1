import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';
import { codeOf } from '../support/authenticator';
import { givePassword, newPerson, signInAs } from '../support/people';

/** A code is taken once; that of the next half minute is taken already. */
const NEXT_CODE_MS = 30_000;

test('a person switches the second factor on and signs in with it, or with a recovery code', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'admin');
  const person = await newPerson(page);
  await page.goto('/tai-khoan');
  await expect(page.getByRole('heading', { name: person.displayName })).toBeVisible();
  await expectAccessible(page);
  const panel = page.getByRole('region', { name: 'Xác thực hai lớp' });
  await panel.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  await expect(panel.getByRole('img', { name: 'Mã QR' })).toBeVisible();
  const secret = (await panel.locator('code').textContent()) ?? '';
  await panel.getByLabel('Mã 6 số').fill('000000');
  await panel.getByLabel('Mật khẩu').fill(person.password);
  await panel.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  await expect(panel.getByText('Mã không đúng')).toBeVisible();
  await panel.getByLabel('Mã 6 số').fill(codeOf(secret));
  await panel.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  const codes = panel.getByRole('list', { name: 'Mã khôi phục' }).getByRole('listitem');
  await expect(codes).not.toHaveCount(0);
  await expectAccessible(page);
  const putAway = (await codes.first().textContent())?.trim() ?? '';
  await panel.getByRole('button', { name: 'Tôi đã cất mã' }).click();
  await expect(panel.getByText('Đang bật')).toBeVisible();

  await page.request.delete('/api/v1/sessions/current');
  await givePassword(page, person.username, person.password);
  await expectAccessible(page);
  await page.getByLabel('Mã xác thực').fill('000000');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('alert')).toContainText('Mã xác thực không đúng');
  await page.getByLabel('Mã xác thực').fill(codeOf(secret, Date.now() + NEXT_CODE_MS));
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();

  await page.request.delete('/api/v1/sessions/current');
  await givePassword(page, person.username, person.password);
  await page.getByRole('button', { name: 'Mất điện thoại?' }).click();
  await page.getByLabel('Mã khôi phục').fill(putAway);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('a person sees where they are signed in and signs out elsewhere', async ({ page, browser }) => {
  await signIn(page, 'admin');
  const person = await newPerson(page);
  const elsewhere = await browser.newPage();
  await signInAs(elsewhere, person.username, person.password);

  await page.goto('/tai-khoan');
  const devices = page.getByRole('region', { name: 'Thiết bị đang đăng nhập' });
  await expect(devices.getByText('Thiết bị này')).toBeVisible();
  await devices.getByRole('button', { name: 'Đăng xuất mọi nơi khác' }).click();
  await expect(devices.getByRole('row')).toHaveCount(2);
  expect((await elsewhere.request.get('/api/v1/sessions/current')).status()).toBe(401);
  await elsewhere.close();
});

test('a password that is too short is refused on its field', async ({ page }) => {
  await signIn(page, 'admin');
  const person = await newPerson(page);
  await page.goto('/tai-khoan');
  await page.getByLabel('Mật khẩu hiện tại').fill(person.password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('ngắn quá');
  await page.getByLabel('Nhập lại mật khẩu mới').fill('ngắn quá');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('Mật khẩu phải có ít nhất 14 ký tự')).toBeVisible();
});
