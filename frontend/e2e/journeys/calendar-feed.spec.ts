import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

test('somebody puts the deadlines into their own calendar and takes the link back', async ({
  page,
  playwright,
}) => {
  await signIn(page, 'nccHead');
  await page.goto('/tai-khoan');
  const panel = page.getByRole('region', { name: 'Lịch thời hạn' });
  await panel.getByRole('button', { name: 'Tạo đường dẫn: Mọi việc của đơn vị tôi' }).click();
  const link = await panel.locator('code').innerText();
  expect(link).toMatch(/\/api\/v1\/calendar-feeds\/[A-Za-z0-9_-]{43}\.ics$/);
  await expectAccessible(page);

  const program = await playwright.request.newContext();
  const calendar = await program.get(link);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('BEGIN:VEVENT');

  await page.reload();
  await expect(panel.getByText(link)).toBeHidden();
  await expect(panel.getByRole('row').nth(1)).not.toContainText('Chưa lần nào');
  await panel.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(panel.getByRole('row')).toHaveCount(0);
  expect((await program.get(link)).status()).toBe(404);
  await program.dispose();
});
