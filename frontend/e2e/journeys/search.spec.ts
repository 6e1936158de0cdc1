import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

const PHONE = { width: 360, height: 740 };

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Tìm kế hoạch, nhiệm vụ' }).fill(words);
}

test('the Office finds things by words, symbols and abbreviations, with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'office');
  await open(page, '/tong-quan');
  const options = page.getByRole('listbox', { name: 'Kết quả tìm kiếm' });
  const field = page.getByRole('combobox', { name: 'Tìm kế hoạch, nhiệm vụ' });

  await test.step('words without accents', async () => {
    await search(page, 'tuyen truyen');
    await expect(options.getByRole('group', { name: 'Nhiệm vụ' })).toBeVisible();
    await expect(options.locator('mark').first()).toHaveText(/tuyên truyền/i);
    await expectAccessible(page);
    await page.keyboard.press('ArrowUp');
    const all = options.getByRole('option', { name: 'Xem tất cả kết quả' });
    await expect(all).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await all.getAttribute('id')) ?? 'none');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\?q=tuyen(%20|\+)truyen/);
    await expect(field).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('one kind alone, and its lines by j and k', async () => {
    const tasks = page.getByRole('region', { name: /^Nhiệm vụ/ });
    await expect(tasks.getByRole('link').first()).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('group', { name: 'Loại kết quả' })
      .getByRole('button', { name: 'Nhiệm vụ', exact: true })
      .click();
    await expect(page).toHaveURL(/kind=TASK/);
    await expect(tasks.getByRole('link').nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(tasks.getByRole('link').nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(tasks.getByRole('link').nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
    await page.goBack();
    await expect(page.getByLabel('Từ cần tìm')).toHaveValue('tuyen truyen');
  });

  await test.step('what is typed on the page stands in its address', async () => {
    await page.getByRole('main').focus();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Từ cần tìm')).toBeFocused();
    await page.keyboard.type('ke hoach');
    await expect(page).toHaveURL(/q=ke(%20|\+)hoach/);
    await page.reload();
    await expect(page.getByLabel('Từ cần tìm')).toHaveValue('ke hoach');
  });

  await test.step('the abbreviation of a unit, Enter before the answer', async () => {
    await search(page, 'LĐVL');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nhiem-vu\?unit=/);
    await expect(page.getByRole('heading', { level: 1, name: 'Nhiệm vụ' })).toBeVisible();
  });

  await test.step('nothing, and away again', async () => {
    await page.getByRole('button', { name: 'Tìm kiếm' }).focus();
    await page.keyboard.press('/');
    await field.fill('khôngcógì');
    await expect(page.getByText('Không tìm thấy “khôngcógì”.')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(page.getByRole('button', { name: 'Tìm kiếm' })).toBeFocused();
  });
});

test('an answer that comes late is not shown for other words, and a failure says how to go on', async ({
  page,
}) => {
  await signIn(page, 'office');
  await open(page, '/tong-quan');
  const late: { answer?: () => void } = {};
  const held = new Promise<void>((answer) => (late.answer = answer));
  await page.route(/\/api\/v1\/search\?q=tuyen(&|$)/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await search(page, 'tuyen');
  await expect(page.getByRole('dialog').getByText('Đang tải…')).toBeVisible();
  await search(page, 'xyzt');
  await expect(page.getByText('Không tìm thấy “xyzt”.')).toBeVisible();
  late.answer?.();
  await expect(page.getByRole('option')).toHaveCount(0);

  await page.route(/\/api\/v1\/search/, (route) => route.abort());
  await page.getByRole('dialog').getByRole('combobox').fill('ke hoach');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Không kết nối được');
  await page.unroute(/\/api\/v1\/search/);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the search fills a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await signIn(page, 'nccHead');
  await open(page, '/tong-quan');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('ke hoach');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  expect(await page.getByRole('dialog').boundingBox()).toMatchObject({ x: 0, y: 0, ...PHONE });
  await page.getByRole('option', { name: 'Xem tất cả kết quả' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\?q=ke(%20|\+)hoach/);
  await expect(page.getByRole('region').getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
});

test('a unit finds what it has raised, and another unit does not', async ({ page }) => {
  const mark = `${Date.now()}`;
  await signIn(page, 'ldvlOfficer');
  const work = await page.request.get('/api/v1/assignments?open=true&role=LEAD&limit=1');
  const { items } = (await work.json()) as { items: { planId: string }[] };
  const raised = await page.request.post('/api/v1/difficulties', {
    data: {
      planId: items[0]!.planId,
      kind: 'FUNDING',
      description: `Chưa bố trí kinh phí thuê hội trường ${mark}`,
      proposal: 'Đề nghị bố trí bổ sung',
    },
  });
  expect(raised.status(), await raised.text()).toBe(201);
  await open(page, '/tong-quan');
  await search(page, `kinh phi hoi truong ${mark}`);
  await expect(page.getByRole('group', { name: 'Khó khăn, vướng mắc' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kho-khan\/[0-9a-f-]{36}/);

  await page.context().clearCookies();
  await signIn(page, 'nccHead');
  await open(page, '/tong-quan');
  await search(page, `kinh phi hoi truong ${mark}`);
  await expect(page.getByText('Không tìm thấy “')).toBeVisible();
});
