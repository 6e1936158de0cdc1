import { readFile } from 'node:fs/promises';
import { Download, Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

/** The text of a file that the page gave. */
async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function take(page: Page, what: string): Promise<Download> {
  await page.getByRole('button', { name: 'Xuất' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: what }).click();
  return coming;
}

test('the Office looks at the same work as a table, a board, a calendar and a timeline', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'office');
  await page.goto('/nhiem-vu?open=true');
  await expect(page.getByText('Đang xem nhiệm vụ còn phải làm.')).toBeVisible();
  const table = page.getByRole('table', { name: 'Danh sách nhiệm vụ' });
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Nhóm theo').click();
  await page.getByRole('option', { name: 'Đơn vị' }).click();
  await expect(page).toHaveURL(/by=UNIT/);
  const heading = table.getByRole('button', { expanded: true }).first();
  await expect(heading).toBeVisible();
  await heading.click();
  await expect(table.getByRole('button', { expanded: false }).first()).toBeVisible();
  await expectAccessible(page);

  const csv = await textOf(await take(page, 'Tải CSV'));
  expect(csv.split('\r\n')[0]).toContain('"Nhiệm vụ"');
  expect(csv).toMatch(/"[^"]+ \(\d+\)"/);

  const ways = page.getByRole('navigation', { name: 'Cách xem' });
  await ways.getByRole('link', { name: 'Theo tình hình' }).click();
  await expect(page).toHaveURL(/bang-trang-thai\?.*open=true/);
  await expect(page.getByRole('heading', { name: /Chưa thực hiện/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Chưa thực hiện' }).getByRole('link').first()).toBeVisible();
  await expectAccessible(page);

  await ways.getByRole('link', { name: 'Lịch' }).click();
  await expect(page.getByRole('heading', { name: /^Tháng \d+\/\d{4}$/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Danh sách ngày' }).click();
  await expect(page).toHaveURL(/span=nghi-su/);
  await expectAccessible(page);

  await ways.getByRole('link', { name: 'Dòng thời gian' }).click();
  await page.getByRole('radio', { name: 'Năm' }).click();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
});

test('a day of the calendar opens the list of what is due on it', async ({ page }) => {
  await signIn(page, 'office');
  const first = async (filter: string) => {
    const answer = await page.request.get(`/api/v1/assignments?limit=1&${filter}`);
    const { items } = (await answer.json()) as { items: { dueOn: string; content: string }[] };
    return items[0]!;
  };
  const { dueOn } = await first('dated=true&sort=-dueOn');
  // long lists show only what is near: of all that is due on the day, the one that comes first
  const { content } = await first(`dueFrom=${dueOn}&dueUntil=${dueOn}&sort=dueOn`);
  await page.goto(`/nhiem-vu/lich?day=${dueOn}`);
  const written = dueOn.split('-').reverse().join('/');
  await page.getByRole('link', { name: `đến hạn ngày ${written}` }).click();
  await expect(page).toHaveURL(new RegExp(`dueFrom=${dueOn}`));
  await expect(page.getByRole('link', { name: content }).first()).toBeVisible();
});

test('a view that was saved opens again, is begun with, and is removed', async ({ page }) => {
  const name = `Sắp quá hạn ${Date.now()}`;
  await signIn(page, 'ldvlHead');
  await page.goto('/nhiem-vu/bang-trang-thai?role=LEAD');
  await page.getByRole('button', { name: 'Chế độ xem' }).click();
  await page.getByRole('menuitem', { name: 'Lưu chế độ xem này' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên chế độ xem').fill(name);
  await dialog.getByLabel('Ai được dùng').click();
  await page.getByRole('option', { name: 'Đơn vị của tôi' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu chế độ xem.')).toBeVisible();

  await page.getByRole('button', { name: 'Chế độ xem' }).click();
  await page.getByRole('menuitem', { name: 'Quản lý chế độ xem' }).click();
  await dialog.getByRole('button', { name: `Mở đầu tiên: ${name}` }).click();
  await expect(dialog.getByRole('button', { name: `Mở đầu tiên: ${name}`, pressed: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/nhiem-vu');
  await expect(page).toHaveURL(/bang-trang-thai\?role=LEAD/);

  await signIn(page, 'ldvlOfficer');
  await page.goto('/nhiem-vu?q=x');
  await page.getByRole('button', { name: 'Chế độ xem' }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page).toHaveURL(/bang-trang-thai\?role=LEAD/);

  await signIn(page, 'ldvlHead');
  await page.goto('/nhiem-vu/bang-trang-thai?role=LEAD');
  await page.getByRole('button', { name: 'Chế độ xem' }).click();
  await page.getByRole('menuitem', { name: 'Quản lý chế độ xem' }).click();
  await dialog.getByRole('button', { name: `Xóa ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(dialog.getByText(name)).toBeHidden();
});
