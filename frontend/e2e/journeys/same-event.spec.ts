import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';
import { letters, planWith, today, written } from '../support/awaited';

test('an event that two plans word differently is made one, gets its day once, and can be taken apart', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const mark = letters(Date.now());
  await signIn(page, 'office');
  const one = `Sau khi Hội đồng ${mark} thông qua Đề án`;
  const other = `Sau khi Đề án được Hội đồng ${mark} thông qua`;
  await planWith(page, `Kế hoạch một ${mark}`, [`20 ngày ${one.toLowerCase()}`]);
  await planWith(page, `Kế hoạch hai ${mark}`, [other]);
  const day = await today(page);

  await page.goto('/nhiem-vu/su-kien');
  const pair = page
    .getByRole('region', { name: 'Có thể là một sự kiện' })
    .getByRole('listitem')
    .filter({ hasText: mark });
  await expect(pair.getByText(/Cùng có: .*hội đồng/i)).toBeVisible();
  await expectAccessible(page);
  await pair.getByRole('link', { name: 'Xem và gộp' }).click();

  const merger = page.getByRole('region', { name: 'Gộp với sự kiện ghi khác' });
  await expect(merger.getByRole('row').filter({ hasText: 'Kế hoạch một' })).toBeVisible();
  await expect(merger.getByRole('row').filter({ hasText: 'Kế hoạch hai' })).toBeVisible();
  await expectAccessible(page);
  await merger.getByRole('button', { name: 'Gộp' }).click();
  await expect(page.getByText(/Đã gộp\. Có thể tách ra/)).toBeVisible();
  const wordings = page.getByRole('region', { name: 'Cách ghi khác đã gộp' });
  await expect(wordings.getByText('1 nhiệm vụ ghi như vậy')).toBeVisible();

  await page.getByRole('textbox', { name: 'Ngày của sự kiện' }).fill(written(day));
  await page.getByRole('button', { name: 'Lưu và tính hạn' }).click();
  await expect(page.getByText('Tính hạn cho 2 phần việc')).toBeVisible();
  await expectAccessible(page);

  await wordings.getByRole('button', { name: 'Tách ra' }).click();
  await expect(page.getByText('Tính hạn cho 1 phần việc')).toBeVisible();
  await expect(wordings).toBeHidden();

  await page.getByRole('button', { name: 'Gộp với sự kiện ghi khác' }).click();
  await merger
    .getByRole('radio', { name: new RegExp(mark) })
    .first()
    .check();
  await expect(merger.getByText(/Sự kiện đã diễn ra ngày/)).toBeVisible();
  await merger.getByRole('button', { name: 'Gộp' }).click();
  await expect(page.getByText('Tính hạn cho 2 phần việc')).toBeVisible();
});
