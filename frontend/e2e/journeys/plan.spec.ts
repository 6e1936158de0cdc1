import { expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { DEMO_PLAN } from '../support/plans';
import { expectAccessible } from '../support/accessible';

test.describe('plans', () => {
  test('the list keeps its filters in the address', async ({ page }) => {
    await signIn(page, 'office');
    await page.goto('/ke-hoach');
    await page.getByRole('combobox', { name: 'Năm' }).click();
    await page.getByRole('option', { name: '2024' }).click();
    await expect(page).toHaveURL(/year=2024/);
    await page.getByLabel('Tìm theo trích yếu, số, ký hiệu').fill('tuyen truyen');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page).toHaveURL(/q=tuyen(\+|%20)truyen/);
    await page.reload();
    await expect(page.getByLabel('Tìm theo trích yếu, số, ký hiệu')).toHaveValue('tuyen truyen');
    await expect(page.getByRole('link', { name: new RegExp(DEMO_PLAN) }).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('an issued plan shows how its tasks stand', async ({ page }) => {
    await signIn(page, 'ldvlHead');
    await page.goto('/ke-hoach?state=ISSUED');
    await page
      .getByRole('link', { name: new RegExp(DEMO_PLAN) })
      .first()
      .click();
    await expect(page.getByRole('columnheader', { name: 'Tình hình' })).toBeVisible();
    await expect(page.getByText('Đã ban hành', { exact: true })).toBeVisible();
    await expect(page.getByText('Chưa thực hiện').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ban hành' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('a draft is written, corrected and issued', async ({ page }) => {
    await signIn(page, 'office');
    const title = `Kiểm tra kỷ luật, kỷ cương hành chính, đợt ${Date.now()}`;
    await page.goto('/ke-hoach');
    await page.getByRole('button', { name: 'Soạn kế hoạch mới' }).click();
    await page.getByRole('dialog').getByLabel('Trích yếu').fill(title);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();

    await page.getByRole('button', { name: 'Thêm dòng đầu tiên' }).click();
    await page.getByLabel('Số thứ tự').fill('1');
    await page
      .getByRole('textbox', { name: 'Nội dung' })
      .fill('Kiểm tra đột xuất việc chấp hành giờ làm việc');
    const lead = page.getByRole('combobox', { name: 'Chủ trì' });
    await lead.fill('van phong so');
    await lead.press('Enter');
    await page.getByLabel('Thời gian, như trong văn bản').fill('Trước ngày 30/6/2024');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('hạn 29/06/2024')).toBeVisible();

    await page.getByRole('button', { name: 'Ban hành' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Chức vụ').fill('GIÁM ĐỐC');
    await dialog.getByLabel('Họ tên người ký').fill('Trần Văn Hà');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await expect(page.getByText('Đã ban hành', { exact: true })).toBeVisible();
    await expect(page.getByText('Chưa thực hiện')).toBeVisible();
  });

  test('a page that does not exist says so', async ({ page }) => {
    await signIn(page, 'office');
    await page.goto('/khong-co-trang-nay');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
    await expectAccessible(page);
  });
});
