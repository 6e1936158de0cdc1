import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

test('somebody puts what is due into their own calendar, and takes the link back', async ({
  page,
  playwright,
}) => {
  await signIn(page, 'nccHead');
  await page.goto('/tai-khoan');
  const panel = page.getByRole('region', { name: 'Lịch thời hạn' });
  await panel.getByText('Cách thêm vào ứng dụng lịch').click();
  await expect(panel.getByText('Từ URL')).toBeVisible();
  await panel.getByRole('button', { name: 'Tạo đường dẫn: Mọi việc của đơn vị tôi' }).click();
  await expect(panel.getByText('Đường dẫn chỉ hiện một lần này.')).toBeVisible();
  const field = panel.getByLabel('Đường dẫn: Mọi việc của đơn vị tôi', { exact: true });
  const link = await field.inputValue();
  expect(link).toMatch(/^http.*\/api\/v1\/calendar-feeds\/[A-Za-z0-9_-]{43}\.ics$/);
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Sao chép' }).click();
  await expect(field).toBeFocused();

  await test.step('a program reads it without signing in', async () => {
    const program = await playwright.request.newContext();
    const calendar = await program.get(link);
    expect(calendar.headers()['content-type']).toContain('text/calendar');
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
    await program.dispose();
  });

  await page.reload();
  const made = panel.getByRole('row', { name: 'Mọi việc của đơn vị tôi' });
  await expect(made).toHaveCount(1);
  await expect(made).not.toContainText('Chưa lần nào');
  await expect(panel.getByText(link)).toHaveCount(0);
  await made.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(panel.getByText('Chưa có đường dẫn nào')).toBeVisible();
  expect((await page.request.get(link)).status()).toBe(404);
});
