import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Tìm kế hoạch, nhiệm vụ' }).fill(words);
}

test('somebody finds things by words, symbols and abbreviations, with the keyboard alone', async ({
  page,
}) => {
  await signIn(page, 'office');
  await page.goto('/tong-quan');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('words without accents', async () => {
    await search(page, 'tuyen truyen');
    const options = page.getByRole('listbox', { name: 'Kết quả' });
    await expect(options.getByRole('group', { name: 'Nhiệm vụ' })).toBeVisible();
    await expect(options.locator('mark').first()).toHaveText(/tuyên truyền/i);
    await expectAccessible(page);
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option', { name: 'Xem tất cả kết quả' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\?q=tuyen(%20|\+)truyen/);
    await expect(
      page
        .getByRole('region', { name: /^Nhiệm vụ/ })
        .getByRole('link')
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('one kind alone, and the lines by j and k', async () => {
    await page.getByRole('button', { name: 'Nhiệm vụ', exact: true }).click();
    await expect(page).toHaveURL(/kind=TASK/);
    const lines = page.getByRole('region', { name: /^Nhiệm vụ/ }).getByRole('link');
    await expect(lines.nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(lines.nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(lines.nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
  });

  await test.step('the abbreviation of a unit, and what was looked for before', async () => {
    await search(page, 'LĐVL');
    await expect(page.getByRole('option').first()).toContainText('Lao động - Việc làm');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nhiem-vu\?unit=/);
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: 'LĐVL' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox', { name: 'Tìm kế hoạch' })).toBeHidden();
  });

  await test.step('nothing', async () => {
    await search(page, 'khôngcógì');
    await expect(page.getByText('Không tìm thấy “khôngcógì”')).toBeVisible();
  });
});

test('keys go everywhere, are shown by ?, and can be switched off', async ({ page }) => {
  await signIn(page, 'nccHead');
  await page.goto('/tong-quan');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(help.getByText('Việc của đơn vị')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/\/ke-hoach$/);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/\/viec-cua-don-vi/);

  await page.goto('/tai-khoan');
  await page.getByRole('checkbox', { name: 'Dùng phím tắt' }).uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/tai-khoan/);
  await expect(help).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm kế hoạch' })).toBeVisible();
});

test('the search fills a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'nccHead');
  await page.goto('/tong-quan');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await page.getByRole('combobox').fill('ke hoach');
  await expect(page.getByRole('option').first()).toBeVisible();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
});
