import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';

/** Open work that the person's own unit leads. */
async function ownWork(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/assignments?open=true&role=LEAD&limit=1');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  expect(items.length, 'the sample has open work').toBe(1);
  return items[0]!.id;
}

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

async function fillIn(page: Page, kind: string, description: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Loại khó khăn' }).click();
  await page.getByRole('option', { name: kind }).click();
  await page.getByLabel('Khó khăn, vướng mắc', { exact: true }).fill(description);
  await page.getByLabel('Kiến nghị, đề xuất').fill('Đề nghị bố trí từ nguồn chi thường xuyên');
}

test('a unit raises a difficulty, the Office merges and forwards it, the Director answers', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const mark = String(Date.now());
  const main = `Chưa có kinh phí in tờ rơi ${mark}`;
  const same = `Thiếu kinh phí để in tờ rơi ${mark}`;

  await signIn(page, 'ldvlOfficer');
  const work = await ownWork(page);
  await page.goto(`/nhiem-vu/${work}`);
  await page.getByRole('link', { name: 'Nêu khó khăn, vướng mắc' }).click();
  await expect(page.getByRole('heading', { name: 'Nêu khó khăn, vướng mắc' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(page.getByText('Hãy chọn loại khó khăn.')).toBeVisible();
  await fillIn(page, 'Kinh phí', main);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(page.getByText('Đang soạn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi Văn phòng' })).toBeHidden();
  const address = new URL(page.url()).pathname;

  await actAs(page, 'ldvlHead', address);
  await page.getByRole('button', { name: 'Gửi Văn phòng' }).click();
  await expect(page.getByText('Chờ tiếp nhận')).toBeVisible();
  await expect(page.getByText('Trả lời trước hết ngày')).toBeVisible();

  await actAs(page, 'nccHead', '/kho-khan');
  await page.getByRole('link', { name: 'Nêu khó khăn, vướng mắc' }).click();
  await page.getByRole('combobox', { name: 'Kế hoạch', exact: true }).click();
  await page.getByRole('option').first().click();
  await fillIn(page, 'Kinh phí', same);
  await page.getByRole('button', { name: 'Gửi Văn phòng' }).click();
  await expect(page.getByText('Chờ tiếp nhận')).toBeVisible();
  const merged = new URL(page.url()).pathname;

  await actAs(page, 'office', '/kho-khan?state=RAISED');
  await expect(page.getByRole('link', { name: main })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: same }).click();
  await page.getByRole('button', { name: 'Gộp', exact: true }).click();
  const likely = page.getByRole('radio', { name: main });
  await expect(likely).toBeVisible();
  await expect(page.getByText('nội dung gần giống').first()).toBeVisible();
  await expectAccessible(page);
  await likely.check();
  await page.getByRole('button', { name: 'Gộp', exact: true }).click();
  await expect(page.getByText('Đã gộp', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: /khó khăn của/ }).click();
  await page.getByRole('button', { name: 'Tiếp nhận' }).click();
  await page.getByRole('button', { name: 'Tạm dừng thời hạn' }).click();
  const paused = page.getByText('Thời hạn nhiệm vụ đang tạm dừng');
  await expect(paused).toBeVisible();
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await page.getByLabel('Ý kiến của Văn phòng').fill('Còn nguồn quý II, đề nghị đồng ý');
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(page.getByText('Chờ lãnh đạo chỉ đạo')).toBeVisible();

  await actAs(page, 'leader', '/kho-khan?state=WITH_DIRECTOR');
  await page.getByRole('link', { name: main }).click();
  await expect(page.getByText('Còn nguồn quý II, đề nghị đồng ý').first()).toBeVisible();
  await page.getByRole('button', { name: 'Chỉ đạo' }).click();
  await page.getByLabel('Nội dung chỉ đạo').fill(`Đồng ý bố trí kinh phí ${mark}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gửi chỉ đạo' }).click();
  await expect(page.getByText('Đã có chỉ đạo')).toBeVisible();
  await expect(paused).toBeHidden();

  await actAs(page, 'ldvlHead', `/nhiem-vu/${work}`);
  const panel = page.getByRole('region', { name: 'Khó khăn, vướng mắc' });
  await expect(panel.getByText(`Đồng ý bố trí kinh phí ${mark}`)).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('link', { name: main }).click();
  await page.getByRole('button', { name: 'Kết thúc' }).click();
  await page.getByLabel('Kết quả giải quyết').fill('Đã nhận kinh phí');
  await page.getByRole('button', { name: 'Kết thúc' }).click();
  await expect(page.getByText('Đã kết thúc', { exact: true })).toBeVisible();

  await actAs(page, 'nccHead', merged);
  await expect(page.getByText(`Đồng ý bố trí kinh phí ${mark}`)).toBeVisible();
  await expectAccessible(page);
});

test('an administrator says how long the Office and the leaders have', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/quan-tri/thiet-lap');
  const days = page.getByLabel('Lãnh đạo: số ngày làm việc');
  const before = await days.inputValue();
  await days.fill('0');
  await page.getByRole('button', { name: 'Lưu thời hạn xử lý' }).click();
  await expect(page.getByText('Số ngày làm việc phải từ 1 đến 60.')).toBeVisible();
  for (const number of ['5', before]) {
    await days.fill(number);
    await page.getByRole('button', { name: 'Lưu thời hạn xử lý' }).click();
    await expect(page.getByText('Đã lưu thời hạn xử lý khó khăn, vướng mắc.').first()).toBeVisible();
    await page.reload();
    await expect(days).toHaveValue(number);
  }
  await expectAccessible(page);
});
