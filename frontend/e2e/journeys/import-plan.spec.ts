import { Page, expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';
import { settleLead } from '../support/imports';
import { PLAN_2024, PLAN_LAM_DONG } from '../support/samples';

async function importFile(page: Page, file: string): Promise<void> {
  await page.goto('/ke-hoach');
  await page.getByRole('link', { name: 'Nhập từ Word' }).click();
  await page.getByLabel('Thả tệp Word (.docx) của kế hoạch vào đây').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Xem lại trước khi tạo dự thảo' })).toBeVisible();
}

async function discardDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hủy dự thảo' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hủy dự thảo' }).click();
  await expect(page.getByRole('heading', { name: 'Kế hoạch', exact: true })).toBeVisible();
}

test.describe('importing a plan from Word', () => {
  test.beforeEach(({ page }) => signIn(page, 'office'));

  test('shows each row beside its source and lets a person settle what was not understood', async ({
    page,
  }) => {
    await importFile(page, PLAN_2024);
    await expectAccessible(page);
    await expect(page.getByText('1 ô cần người xem')).toBeVisible();

    const row = page.getByRole('article', { name: 'Dòng B.III.3' });
    await expect(row).toContainText('Xuất bản, phát hành tờ rơi, tờ gấp,');
    await row.getByRole('button', { name: 'Sửa dòng B.III.3' }).click();
    const lead = row.getByRole('combobox', { name: 'Chủ trì' });
    await lead.fill('cac phong, don vi');
    await lead.press('Enter');
    await expectAccessible(page);
    await row.getByRole('button', { name: 'Lưu' }).click();

    await expect(page.getByText('không còn ô nào phải xem', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Tạo dự thảo kế hoạch' }).click();
    await expect(page.getByText('Dự thảo', { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Văn bản' })).toContainText('Trần Văn Hà');
    await expectAccessible(page);
    await discardDraft(page);
  });

  test('makes a draft that leads to its open cells and cannot be issued before', async ({ page }) => {
    await importFile(page, PLAN_2024);
    await page.getByRole('button', { name: 'Tạo dự thảo kế hoạch' }).click();

    await expect(page.getByRole('heading', { name: 'Còn 1 ô phải xem trước khi ban hành' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ban hành' })).toBeDisabled();
    await page.getByRole('button', { name: /^B\.III\.3 · Chủ trì/ }).click();
    await expect(page.getByRole('combobox', { name: 'Chủ trì' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Thôi' }).click();
    await discardDraft(page);
  });

  test("reads another department's plan with other columns", async ({ page }) => {
    await importFile(page, PLAN_LAM_DONG);
    await expect(page.getByText('18 nhiệm vụ')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bỏ bản nhập' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ bản nhập' }).click();
    await expect(page.getByRole('heading', { name: 'Nhập kế hoạch từ Word' })).toBeVisible();
  });

  test('says what is wrong with a file that is no Word document', async ({ page }) => {
    await page.goto('/ke-hoach/nhap');
    const file = {
      name: 'ke-hoach.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('not-word'),
    };
    await page.getByLabel('Thả tệp Word (.docx) của kế hoạch vào đây').setInputFiles(file);
    await expect(page.getByRole('alert')).toContainText('Chưa có gì được lưu');
    await expectAccessible(page);
  });

  test('keeps what was typed in a row that a colleague settles meanwhile', async ({ page }) => {
    await importFile(page, PLAN_2024);
    const row = page.getByRole('article', { name: 'Dòng B.III.3' });
    await row.getByRole('button', { name: 'Sửa dòng B.III.3' }).click();
    await row.getByLabel('Ghi chú').fill('In tại Văn phòng Sở');

    await settleLead(page, page.url().split('/').pop() ?? '', 'B.III.3');
    await row.getByRole('button', { name: 'Lưu' }).click();
    await expect(row.getByRole('alert')).toContainText('Văn phòng Sở');
    await expect(row.getByLabel('Ghi chú')).toHaveValue('In tại Văn phòng Sở');
    await expectAccessible(page);
    await row.getByRole('button', { name: 'Lưu đè' }).click();
    await expect(page.getByText('không còn ô nào phải xem', { exact: true })).toBeVisible();
    await expect(row).toContainText('In tại Văn phòng Sở');
  });

  test('makes one draft of two quick clicks', async ({ page }) => {
    await importFile(page, PLAN_2024);
    let sent = 0;
    page.on('request', (request) => (sent += request.url().endsWith('/confirmation') ? 1 : 0));
    await page.getByRole('button', { name: 'Tạo dự thảo kế hoạch' }).dblclick();
    await expect(page.getByText('Dự thảo', { exact: true })).toBeVisible();
    expect(sent).toBe(1);
    await discardDraft(page);
  });

  test('works on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await importFile(page, PLAN_2024);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tạo dự thảo kế hoạch' }).click();
    await expect(page.getByText('Dự thảo', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await discardDraft(page);
  });
});
