import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

async function goTo(page: Page, key: string, heading: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

test('a head works without a mouse: to a page, through its lines, into one', async ({ page }) => {
  await signIn(page, 'nccHead');
  await page.goto('/tong-quan');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await goTo(page, 'k', 'Kế hoạch');
  await goTo(page, 'v', 'Việc của đơn vị');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('j');
  const first = page.getByRole('row').getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('n');
  const words = page.getByRole('region', { name: 'Cập nhật tiến độ' });
  await expect(words.locator(':focus')).toHaveCount(1);

  await test.step('letters are letters where somebody types', async () => {
    await page.getByLabel('Kết quả đã làm được').fill('');
    await page.getByLabel('Kết quả đã làm được').pressSequentially('g k ? / j n');
    await expect(page.getByLabel('Kết quả đã làm được')).toHaveValue('g k ? / j n');
    await expect(page).toHaveURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
    await page.getByLabel('Kết quả đã làm được').fill('');
  });
});

test('the long table is walked through as far as it goes', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/nhiem-vu');
  const rows = page.getByRole('table', { name: 'Danh sách nhiệm vụ' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  for (let line = 0; line < 30; line++) await page.keyboard.press('j');
  const here = page.locator('[role=row]:has(a:focus)');
  await expect(here).toHaveAttribute('aria-rowindex', '31');
  await expect(here).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('k');
  await expect(here).toHaveAttribute('aria-rowindex', '30');
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/bang-trang-thai/);
});

test('a month is walked through from one piece of work to the next', async ({ page }) => {
  await signIn(page, 'office');
  const months = await page.request.get('/api/v1/assignments/groups?by=MONTH');
  const { items } = (await months.json()) as { items: { total: number; dueFrom: string | null }[] };
  const { dueFrom } = items.find(({ total, dueFrom }) => dueFrom && total > 1)!;
  await page.goto(`/nhiem-vu/lich?span=thang&day=${dueFrom}`);
  const lines = page
    .getByRole('table', { name: 'Nhiệm vụ đến hạn từng ngày' })
    .locator('li a[href*="/nhiem-vu/"]');
  await expect(lines.nth(1)).toBeVisible();
  await page.keyboard.press('j');
  await expect(lines.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
});

test('the keys of a page are shown by ?, and can be switched off', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/ke-hoach');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  const own = help.getByRole('region', { name: 'Trên trang này' });
  await expect(own.getByText('Soạn kế hoạch mới')).toBeVisible();
  await expect(help.getByRole('region', { name: 'Mở trang' }).getByText('Đôn đốc')).toBeVisible();
  await expect(help.getByText('Nhật ký')).toBeHidden();
  await expectAccessible(page);
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/\/ke-hoach$/);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Soạn kế hoạch mới' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await goTo(page, 'a', 'Tài khoản của tôi');
  await page.getByRole('switch', { name: 'Dùng phím tắt một phím' }).click();
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Dùng phím tắt một phím' })).not.toBeChecked();
  await page.getByRole('main').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: 'Tìm kiếm' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await test.step('the menu of the person shows them, too', async () => {
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('menuitem', { name: 'Phím tắt' }).click();
    await expect(help.getByText('Phím tắt đang tắt trên trình duyệt này')).toBeVisible();
    await expectAccessible(page);
    await help.getByRole('link', { name: 'Tài khoản của tôi' }).click();
    await page.getByRole('switch', { name: 'Dùng phím tắt một phím' }).click();
    await page.getByRole('main').focus();
    await goTo(page, 'o', 'Tổng quan');
  });
});
