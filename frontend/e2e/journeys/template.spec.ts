import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

/** The form with other words in its text, as Word would save it. */
async function changed(path: string, from: string, to: string, target: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain(from);
  parts['word/document.xml'] = strToU8(text.replace(from, to));
  await writeFile(target, zipSync(parts));
  return target;
}

test('the Office brings a form of its own, tries it, uses it and goes back', async ({ page }, info) => {
  await signIn(page, 'office');
  await page.goto('/');
  await page.getByRole('link', { name: 'Biểu mẫu văn bản' }).click();
  const panel = page.getByRole('region', { name: 'Công văn đôn đốc' });
  await expect(panel.getByText('Đang dùng cách trình bày có sẵn')).toBeVisible();
  await expectAccessible(page);

  const arriving = page.waitForEvent('download');
  await panel.getByRole('link', { name: 'Tải biểu mẫu gốc' }).click();
  const starter = await (await arriving).path();

  await test.step('a form with an unknown field is refused, and says which', async () => {
    const bad = await changed(starter, '{{nguoi_ky}}', '{{nguoi_kyy}}', info.outputPath('sai.docx'));
    await panel.getByLabel(/Thả biểu mẫu công văn đôn đốc/).setInputFiles(bad);
    await expect(panel.getByText('Có phải {{nguoi_ky}}?')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a good one becomes a version, is seen as PDF and put to use', async () => {
    const good = await changed(
      starter,
      'V/v {{trich_yeu}}',
      'Về việc {{trich_yeu}}',
      info.outputPath('dung.docx'),
    );
    await panel.getByLabel('Nội dung thay đổi').fill('Viết đủ chữ “Về việc”');
    await panel.getByLabel(/Thả biểu mẫu công văn đôn đốc/).setInputFiles(good);
    await expect(panel.getByText('Viết đủ chữ “Về việc”').first()).toBeVisible();
    const preview = page.waitForEvent('download');
    await panel.getByRole('link', { name: 'Xem thử (PDF)' }).first().click();
    expect((await readFile(await (await preview).path())).toString('latin1', 0, 5)).toBe('%PDF-');
    await panel.getByRole('button', { name: 'Dùng phiên bản này' }).first().click();
    await expect(panel.getByText(/Đang dùng phiên bản/)).toBeVisible();
    await expectAccessible(page);
  });

  await panel.getByRole('button', { name: 'Ngừng dùng' }).click();
  await expect(panel.getByText('Đang dùng cách trình bày có sẵn')).toBeVisible();
});
