import { expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';

const PHONE = { width: 360, height: 740 };

test.describe('another system', () => {
  test('is registered, given a token that works, changes over and is stopped', async ({
    page,
    playwright,
    baseURL,
  }) => {
    const clientId = `cong-dvc-${Date.now()}`;
    const name = `Cổng dịch vụ công ${Date.now()}`;
    const asSystem = async (secret: string) => {
      const system = await playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
      });
      const status = (await system.get('/api/v1/plans')).status();
      await system.dispose();
      return status;
    };
    const issue = async () => {
      await page.getByRole('button', { name: 'Cấp mã truy cập' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Cấp mã', exact: true }).click();
      await expect(page.getByText('Mã chỉ hiện một lần này.')).toBeVisible();
      await expectAccessible(page);
      const secret = await page.getByRole('textbox', { name: 'Mã truy cập' }).inputValue();
      await page.getByRole('button', { name: 'Tôi đã lưu mã' }).click();
      return secret;
    };

    await signIn(page, 'admin');
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Hệ thống kết nối' }).click();
    await expect(page.getByRole('heading', { name: 'Hệ thống kết nối', level: 1 })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Thêm hệ thống' }).first().click();
    await page.getByRole('button', { name: 'Thêm hệ thống' }).click();
    await expect(page.getByText('Hãy chọn ít nhất một quyền.')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Tên hệ thống').fill(name);
    await page.getByLabel('Mã hệ thống').fill(clientId);
    await page.getByLabel('Đầu mối liên hệ').fill('Nguyễn Văn Tích, 0204 000 000');
    await page.getByRole('combobox', { name: 'Đơn vị' }).click();
    await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
    await page.getByRole('checkbox', { name: /Xem kế hoạch/ }).check();
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Thêm hệ thống' }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expect(page.getByText('Chưa có mã truy cập')).toBeVisible();
    await expectAccessible(page);

    const old = await issue();
    expect(await asSystem(old)).toBe(200);
    const fresh = await issue();
    expect(await asSystem(old)).toBe(200);
    await expectAccessible(page);

    await page.getByRole('button', { name: `Thu hồi mã …${old.slice(-4)}` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Thu hồi mã' }).click();
    await expect(page.getByText('Đã thu hồi', { exact: true })).toBeVisible();
    expect(await asSystem(old)).toBe(401);
    expect(await asSystem(fresh)).toBe(200);

    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Tạm ngừng' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Tạm ngừng' }).click();
    await expect(page.getByRole('button', { name: 'Cho hoạt động lại' })).toBeVisible();
    expect(await asSystem(fresh)).toBe(403);

    await page.getByRole('link', { name: 'Hệ thống kết nối' }).last().click();
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Tạm ngừng');
    await expectAccessible(page);
  });

  test('is no affair of anybody but the administrator', async ({ page }) => {
    await signIn(page, 'office');
    await page.goto('/quan-tri/ket-noi');
    await expect(page.getByRole('link', { name: 'Hệ thống kết nối' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Hệ thống kết nối' })).toHaveCount(0);
  });
});
