import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';
import { DEMO_PLAN } from '../support/plans';
import { wordText } from '../support/word-text';

test('a plan is taken home as Word, PDF and Excel', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'nccHead');
  await page.goto('/ke-hoach');
  await page.getByRole('link', { name: DEMO_PLAN }).first().click();
  await expect(page.getByRole('heading', { name: DEMO_PLAN, level: 1 })).toBeVisible();

  const take = async (name: string) => {
    await page.getByRole('button', { name: 'Tải về' }).click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    return arriving;
  };

  const word = await take('Tải bản Word');
  expect(word.suggestedFilename()).toMatch(/^Kế hoạch .*\.docx$/);
  const text = await wordText(await word.path());
  expect(text).toContain('KẾ HOẠCH');
  expect(text).toContain('Nội dung công việc');
  const pdf = await take('Tải bản PDF');
  expect((await readFile(await pdf.path())).toString('latin1', 0, 5)).toBe('%PDF-');
  const tables = await take('Tải các bảng (Excel)');
  expect(tables.suggestedFilename()).toMatch(/\.xlsx$/);
  await expectAccessible(page);
});
