import { Page, expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';
import { fillIn, move, openFormedReport, send } from '../support/forms';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const UNIT = 'Phòng Người có công';

test.describe('a form of reports', () => {
  test('is designed, filled in, brought back from Excel and added up', async ({ page }) => {
    test.setTimeout(180_000);
    const stamp = Date.now();
    const name = `Biểu mẫu tuyên truyền ${stamp}`;
    const round = `Đợt có biểu mẫu ${stamp}`;
    await signIn(page, 'office');

    await test.step('the Office designs it in the browser', async () => {
      await page.goto('/bao-cao');
      await page.getByRole('link', { name: 'Biểu mẫu báo cáo' }).click();
      await page.getByRole('link', { name: 'Lập biểu mẫu' }).first().click();
      await page.getByLabel('Tên biểu mẫu').fill(name);
      await page.getByLabel('Tên bảng').fill('Biểu 01. Sản phẩm');
      await page.getByLabel('Dòng 1', { exact: true }).fill('Tin, bài');
      await column(page, 1).getByLabel('Tên cột').fill('Kế hoạch');
      await page.getByRole('button', { name: 'Thêm cột' }).click();
      await column(page, 2).getByLabel('Tên cột').fill('Thực hiện');
      await page.getByRole('button', { name: 'Thêm cột' }).click();
      await column(page, 3).getByLabel('Tên cột').fill('Tỷ lệ (%)');
      await choose(page, column(page, 3), 'Kiểu', 'Công thức');
      await column(page, 3).getByLabel('Công thức').fill('[Thực hiện] / [Kế hoạch');
      await choose(page, column(page, 3), 'Cộng cột', 'Tính lại từ tổng các cột');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await expect(page.getByText('Không hiểu “[” ở vị trí 15.').first()).toBeVisible();
      await column(page, 3).getByLabel('Công thức').fill('[Thực hiện] / [Kế hoạch] * 100');
      await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    });

    await test.step('it is published and stays as it is', async () => {
      await page.getByRole('button', { name: 'Ban hành' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Ban hành' }).click();
      await expect(page.getByRole('button', { name: /^Phiên bản 1,/ })).toBeVisible();
      await page.getByRole('button', { name: /^Phiên bản 1,/ }).click();
      await expect(page.getByRole('table', { name: 'Các cột của Biểu 01. Sản phẩm' })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('a round is opened with it', async () => {
      await page.goto('/bao-cao/moi');
      await page.getByLabel('Tên đợt báo cáo').fill(round);
      await choose(page, page.locator('form'), 'Kế hoạch', 'Mọi kế hoạch của cơ quan');
      await choose(page, page.locator('form'), 'Biểu mẫu (không bắt buộc)', name);
      await page.getByLabel('Hạn gửi').fill('15/03/2024');
      await page.getByLabel('Hạn gửi').blur();
      await page.getByRole('checkbox', { name: UNIT }).check();
      await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
      await expect(page.getByRole('heading', { name: round, level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { name: `Tổng hợp biểu mẫu: ${name}` })).toBeVisible();
    });

    await test.step('the unit types, sees what it comes to, and takes it home', async () => {
      await signIn(page, 'nccHead');
      await page.goto('/bao-cao');
      await page.getByRole('link', { name: round }).click();
      const cell = (title: string) => page.getByRole('textbox', { name: `${title}, Tin, bài` });
      await cell('Kế hoạch').fill('nhiều');
      await cell('Kế hoạch').blur();
      await expect(page.getByText('Hãy nhập số nguyên, không quá 15 chữ số.')).toBeVisible();
      await cell('Kế hoạch').fill('1.000');
      await cell('Thực hiện').fill('900');
      await cell('Thực hiện').blur();
      const table = page.getByRole('table', { name: 'Biểu 01. Sản phẩm' });
      const sums = table.getByRole('row', { name: /^Cộng/ });
      await expect(sums.getByRole('cell', { name: '90', exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Lưu biểu mẫu' }).click();
      await expect(page.getByText('Biểu mẫu đã được lưu')).toBeVisible();
      await expectAccessible(page);

      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải biểu mẫu Excel' }).click();
      const file = await readFile(await (await download).path());
      await page.getByLabel('Tệp Excel đã nhập').setInputFiles({
        name: 'khac.xlsx',
        mimeType: XLSX,
        buffer: Buffer.from('không phải tệp Excel'),
      });
      await expect(page.getByText(/Loại tệp không được chấp nhận/)).toBeVisible();
      await page.getByLabel('Tệp Excel đã nhập').setInputFiles({
        name: 'bieu-mau.xlsx',
        mimeType: XLSX,
        buffer: file,
      });
      await expect(page.getByText('Đã nhập biểu mẫu từ tệp bieu-mau.xlsx.')).toBeVisible();
      await expect(cell('Kế hoạch')).toHaveValue('1.000');
    });

    await test.step('what was approved is added up', async () => {
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
      await expect(page.getByText('Đã gửi báo cáo, chờ Văn phòng duyệt.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Lưu biểu mẫu' })).toHaveCount(0);
      const report = page.url();
      await signIn(page, 'office');
      await page.goto(report);
      await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await expect(page.getByText('Đã duyệt', { exact: true }).first()).toBeVisible();
      await page.getByRole('link', { name: round }).click();
      const sums = page.getByRole('table', { name: 'Biểu 01. Sản phẩm, toàn cơ quan' });
      const line = sums.getByRole('row', { name: /^Tin, bài/ });
      for (const figure of ['1.000', '900', '90']) {
        await expect(line.getByRole('cell', { name: figure, exact: true })).toBeVisible();
      }
      await expectAccessible(page);
    });
  });

  test('takes no workbook that is behind, loses nothing typed, and opens as it was approved', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await signIn(page, 'office');
    const { round, report } = await openFormedReport(page, UNIT);
    const planned = page.getByRole('textbox', { name: 'Kế hoạch, Tin, bài' });

    await test.step('a workbook from before somebody changed the form is refused, and says what changed', async () => {
      await signIn(page, 'nccHead');
      await fillIn(page, report, '40', '36');
      await page.goto(`/bao-cao/don-vi/${report}`);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải biểu mẫu Excel' }).click();
      const buffer = await readFile(await (await download).path());
      await fillIn(page, report, '50', '36');
      await page.reload();
      await expect(planned).toHaveValue('50');
      await page.getByLabel('Tệp Excel đã nhập').setInputFiles({ name: 'cu.xlsx', mimeType: XLSX, buffer });
      const refusal = page.getByRole('alert').filter({ hasText: 'đã được sửa sau khi tệp này được tải về' });
      await expect(refusal).toContainText('Kế hoạch: “40” → “50”');
      await expect(planned).toHaveValue('50');
      await expectAccessible(page);
    });

    await test.step('what is typed stays to be copied when the report is sent meanwhile', async () => {
      await planned.fill('77');
      await planned.blur();
      await send(page, report);
      await page.getByRole('button', { name: 'Lưu biểu mẫu' }).click();
      await expect(page.getByRole('button', { name: 'Sao chép nội dung đang nhập' })).toBeVisible();
      const table = page.getByRole('table', { name: 'Biểu 01. Sản phẩm' });
      await expect(table.getByRole('cell', { name: '77', exact: true }).first()).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Bỏ nội dung đang nhập' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ nội dung đang nhập' }).click();
      await expect(table.getByRole('cell', { name: '50', exact: true }).first()).toBeVisible();
    });

    await test.step('each version opens with its form, and two of them are compared', async () => {
      await signIn(page, 'office');
      expect((await move(page, report, 'approval')).ok()).toBe(true);
      await signIn(page, 'nccHead');
      await page.request.post(`/api/v1/reports/${report}/versions`, { data: { reason: 'Sai số liệu' } });
      await fillIn(page, report, '60', '36');
      await send(page, report);
      await signIn(page, 'office');
      expect((await move(page, report, 'approval')).ok()).toBe(true);
      await page.goto(`/bao-cao/don-vi/${report}/ban/1`);
      const table = page.getByRole('table', { name: 'Biểu 01. Sản phẩm' });
      await expect(table.getByRole('cell', { name: '50', exact: true }).first()).toBeVisible();
      await expectAccessible(page);
      await page.goto(`/bao-cao/don-vi/${report}/so-sanh?tu=1&den=2`);
      const changes = page.getByRole('table', { name: 'Ô khác nhau của biểu mẫu' });
      const line = changes.getByRole('row', { name: /Kế hoạch, Tin, bài/ });
      await expect(line.getByRole('cell', { name: '50', exact: true })).toBeVisible();
      await expect(line.getByRole('cell', { name: '60', exact: true })).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('the sums come as a workbook', async () => {
      await page.goto(`/bao-cao/${round}`);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải bảng tổng hợp Excel' }).click();
      expect((await download).suggestedFilename()).toMatch(/^Tổng hợp .*\.xlsx$/);
    });
  });

  test('is read by leaders and unknown to units', async ({ page }) => {
    await signIn(page, 'leader');
    await page.goto('/bao-cao/bieu-mau');
    await expect(page.getByRole('heading', { name: 'Biểu mẫu báo cáo', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Lập biểu mẫu' })).toHaveCount(0);
    await signIn(page, 'nccHead');
    await page.goto('/bao-cao/bieu-mau');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  });
});

function column(page: Page, number: number) {
  return page.getByRole('group', { name: `Cột ${number}`, exact: true });
}

async function choose(page: Page, within: ReturnType<Page['locator']>, label: string, option: string) {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
