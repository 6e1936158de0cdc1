import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';
import { letters, planWith, today, written } from '../support/awaited';

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

test('what waits for an event gets its days from one entry, and recurring work comes turn by turn', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const mark = `Đề án ${letters(Date.now())}`;
  await signIn(page, 'office');
  const plan = await planWith(page, mark, [
    `20 ngày sau khi ${mark} được thông qua`,
    `Sau khi ${mark} được thông qua`,
    'Hằng tháng',
    'Thường xuyên',
  ]);
  const day = await today(page);

  await page.goto('/nhiem-vu');
  await page.getByRole('link', { name: 'Sự kiện đang chờ' }).click();
  const row = page.getByRole('row').filter({ hasText: mark });
  await expect(row.getByText('2 phần việc của 1 đơn vị')).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Lưu và tính hạn' }).click();
  await expect(page.getByText('Hãy nhập ngày của sự kiện.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Ngày của sự kiện' }).fill(written(day));
  await page.getByLabel('Số, ký hiệu văn bản').fill('15/NQ-HĐND');
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: '20 ngày' })
      .getByText(/\d\d\/\d\d\/\d{4}/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu và tính hạn' }).click();
  await expect(page.getByText('Không còn nhiệm vụ nào chờ sự kiện này.')).toBeVisible();
  await expect(page.getByText('Tính hạn cho 2 phần việc')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/ke-hoach/${plan}`);
  await expect(page.getByText(/0\/\d+ kỳ đã xong/)).toBeVisible();

  await actAs(page, 'nccHead', '/viec-cua-don-vi');
  await page
    .getByRole('link', { name: `${mark}: Hằng tháng` })
    .first()
    .click();
  const turns = page.getByRole('region', { name: 'Các kỳ' });
  await expect(turns.getByText(/Đã xong 0\/\d+ kỳ/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/viec-cua-don-vi');
  await page.getByRole('link', { name: `${mark}: Thường xuyên` }).click();
  const pace = page.getByRole('region', { name: 'Nhịp độ thực hiện' });
  await expect(pace.getByText('Cần có hoạt động ít nhất mỗi 30 ngày.')).toBeVisible();
  await page.getByLabel('Kết quả đã làm được').fill('Đã đăng 01 tin');
  await page.getByLabel('Hoàn thành (%)').fill('10');
  await page.getByRole('button', { name: 'Lưu tiến độ' }).click();
  await expect(pace.getByText(/: 1 lần/)).toBeAttached();
  await expectAccessible(page);
});
