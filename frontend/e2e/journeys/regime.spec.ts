import { expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';

test.describe('a regime of reports', () => {
  test('is drafted, completed, put into force and stopped by the Office', async ({ page }) => {
    test.setTimeout(120_000);
    const name = `Báo cáo cải cách hành chính ${Date.now()}`;
    await signIn(page, 'office');

    await test.step('a draft needs no more than a name', async () => {
      await page.goto('/bao-cao');
      await page.getByRole('link', { name: 'Chế độ báo cáo' }).click();
      await expect(page.getByRole('heading', { name: 'Chế độ báo cáo', level: 1 })).toBeVisible();
      await page.getByRole('link', { name: 'Lập chế độ báo cáo' }).first().click();
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await expect(page.getByText('Hãy nhập tên báo cáo.')).toBeVisible();
      await page.getByLabel('Tên báo cáo').fill(name);
      await page.getByRole('combobox', { name: 'Tần suất' }).click();
      await page.getByRole('option', { name: 'Hằng quý' }).click();
      await page.getByRole('button', { name: 'Thêm cấp gửi' }).click();
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await expect(page.getByText('Hãy ghi cấp nào gửi.')).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel('Cấp gửi').fill('Các phòng, đơn vị');
      await page.getByLabel('Nơi nhận').fill('Văn phòng Sở');
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    });

    await test.step('it says what is missing and cannot be put into force', async () => {
      await expect(page.getByRole('heading', { name: /Còn trống 8 nội dung/ })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: 'Căn cứ pháp lý' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Áp dụng' })).toBeDisabled();
      await expect(page.getByRole('table', { name: 'Các kỳ báo cáo trong 12 tháng tới' })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('a time limit on a day off is marked and stays', async () => {
      await page.getByRole('link', { name: 'Sửa', exact: true }).click();
      await page.getByLabel('Nội dung yêu cầu báo cáo').fill('Nêu kết quả trong kỳ.');
      await page.getByLabel('Đề cương báo cáo').fill('I. Kết quả\nII. Kiến nghị');
      await page.getByRole('combobox', { name: 'Biểu mẫu số liệu' }).click();
      await page.getByRole('option', { name: 'Không có biểu mẫu số liệu' }).click();
      await page.getByRole('combobox', { name: 'Đơn vị phải báo cáo' }).click();
      await page.getByRole('option', { name: 'Đơn vị chủ trì nhiệm vụ' }).click();
      await page.getByLabel('Cơ quan nhận báo cáo').fill('Sở Nội vụ');
      await page.getByRole('checkbox', { name: 'Hệ thống phần mềm' }).check();
      await page.getByLabel('Căn cứ pháp lý').fill('Nghị định số 09/2019/NĐ-CP');
      await page.getByLabel('Có hiệu lực từ ngày').fill('01/01/2024');
      await page.getByLabel('Có hiệu lực từ ngày').blur();
      await page.getByRole('combobox', { name: 'Cách tính' }).click();
      await page.getByRole('option', { name: 'Ngày của tháng cuối kỳ' }).click();
      await page.getByLabel('Ngày', { exact: true }).fill('15');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Áp dụng' })).toBeEnabled();
      await expect(page.getByText('ngày nghỉ: thứ Bảy').first()).toBeVisible();
      await expect(page.getByText(/thời hạn rơi vào ngày nghỉ/)).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('it opens its round by itself and is in force until the Office stops it with a reason', async () => {
      await page.getByRole('button', { name: 'Áp dụng' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Áp dụng' }).click();
      await expect(page.getByText('Đang áp dụng', { exact: true })).toBeVisible();
      const regime = page.url();
      await page.goto('/bao-cao');
      await page.getByRole('link', { name: `${name} quý I năm 2024` }).click();
      await expect(page.getByText('Mọi kế hoạch của cơ quan')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Theo chế độ báo cáo' })).toBeVisible();
      await expectAccessible(page);
      await page.goto(regime);
      await page.getByRole('button', { name: 'Dừng', exact: true }).click();
      await page.getByRole('button', { name: 'Dừng chế độ' }).click();
      await expect(page.getByText('Hãy ghi lý do dừng.')).toBeVisible();
      await page.getByLabel('Lý do dừng').fill('Đã có chế độ mới.');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Dừng chế độ' }).click();
      await expect(page.getByText('Đã dừng', { exact: true })).toBeVisible();
    });

    await test.step('the list says where it stands', async () => {
      await page.goto('/bao-cao/che-do');
      await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Đã dừng');
      await expectAccessible(page);
    });
  });

  test('is read by leaders, written by nobody but the Office, and unknown to units', async ({ page }) => {
    await signIn(page, 'leader');
    await page.goto('/bao-cao/che-do');
    await expect(page.getByRole('heading', { name: 'Chế độ báo cáo', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Lập chế độ báo cáo' })).toHaveCount(0);
    await signIn(page, 'nccHead');
    await page.goto('/bao-cao/che-do');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  });
});
