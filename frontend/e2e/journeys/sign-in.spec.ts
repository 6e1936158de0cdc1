import { expect, test } from '@playwright/test';
import { ACCOUNTS, PASSWORD } from '../support/accounts';
import { expectAccessible } from '../support/accessible';

test.describe('signing in', () => {
  test('leads a stranger back to where they wanted to go', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto('/ke-hoach?year=2024');
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
    expect(errors).toEqual([]);
    await expectAccessible(page);

    await page.getByLabel('Tên đăng nhập').fill(ACCOUNTS.office);
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();

    await expect(page).toHaveURL(/\/ke-hoach\?year=2024$/);
  });

  test('says what is wrong and keeps the name that was typed', async ({ page }) => {
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill(ACCOUNTS.office);
    await page.getByLabel('Mật khẩu').fill('không phải mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();

    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(ACCOUNTS.office);
  });
});
