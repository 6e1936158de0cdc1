import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { PASSWORD, signIn } from '../support/accounts';
import { draftPlan } from '../support/plans';
import { lockAfter } from '../support/settings';

const MINUTE_MS = 60_000;

test.describe('a page that nobody touches', () => {
  let before: number;

  test.beforeEach(async ({ page }) => {
    await signIn(page, 'admin');
    before = await lockAfter(page, 2);
  });

  test.afterEach(async ({ page }) => {
    await signIn(page, 'admin');
    await lockAfter(page, before);
  });

  test('warns, locks itself, and keeps what was typed', async ({ page }) => {
    await page.clock.install();
    await signIn(page, 'office');
    const { planId } = await draftPlan(page, `Kế hoạch để quên trên màn hình ${Date.now()}`);
    await page.goto(`/ke-hoach/${planId}/sua`);
    await page.getByLabel('Nơi ban hành').fill('Bắc Ninh');

    await page.clock.fastForward(1.1 * MINUTE_MS);
    await expect(page.getByText('Trang sẽ tự khóa sau 1 phút')).toBeVisible();
    await page.clock.fastForward(MINUTE_MS);
    const dialog = page.getByRole('dialog', { name: 'Trang đã khóa vì lâu không thao tác' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    expect((await page.request.get('/api/v1/sessions/current')).status()).toBe(401);

    await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByLabel('Nơi ban hành')).toHaveValue('Bắc Ninh');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('Bắc Ninh').first()).toBeVisible();
  });
});
