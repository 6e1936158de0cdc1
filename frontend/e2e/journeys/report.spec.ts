import { readFile } from 'node:fs/promises';
import { Page, expect, test } from '@playwright/test';
import { Account, signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';
import { DEMO_PLAN } from '../support/plans';
import { openRound } from '../support/reports';
import { wordText } from '../support/word-text';

const UNIT = 'Phòng Người có công';

/** Becomes somebody else and goes to the reports as they would: from the side menu. */
async function goToReports(page: Page, account: Account): Promise<void> {
  await signIn(page, account);
  await page.goto('/ke-hoach');
  await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo' }).click();
  await expect(page.getByRole('heading', { name: 'Báo cáo', level: 1 })).toBeVisible();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText('Đã gửi, chờ duyệt')).toBeVisible();
}

test.describe('a round of reports', () => {
  test('goes from the request of the Office to the consolidation in Word', async ({ page }) => {
    test.setTimeout(240_000);
    const name = `Báo cáo quý I ${Date.now()}`;

    await test.step('the Office opens a round', async () => {
      await goToReports(page, 'office');
      await page.getByRole('link', { name: 'Mở đợt báo cáo' }).first().click();
      await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
      await expect(page.getByText('Hãy nhập tên đợt báo cáo.')).toBeVisible();
      await expect(page.getByText('Hãy chọn ít nhất một đơn vị phải báo cáo.')).toBeVisible();

      await page.getByLabel('Tên đợt báo cáo').fill(name);
      await page.getByLabel('Nội dung yêu cầu').fill('Nêu rõ số tin, bài đã đăng.');
      await page.getByRole('combobox', { name: 'Kế hoạch' }).click();
      await page.getByRole('option', { name: DEMO_PLAN }).first().click();
      await page.getByLabel('Hạn gửi').fill('16/03/2024');
      await page.getByLabel('Hạn gửi').blur();
      await expect(page.getByText(/16\/03\/2024 là thứ Bảy/)).toBeVisible();
      await page.getByRole('checkbox', { name: UNIT }).check();
      await page.getByLabel('Ngày chốt số liệu').fill('31/12/2030');
      await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
      await expect(page.getByLabel('Ngày chốt số liệu')).toHaveAccessibleDescription(
        /trong 12 tháng sau kỳ\. Hãy chọn ngày từ/,
      );
      await expectAccessible(page);
      await page.getByLabel('Ngày chốt số liệu').fill('');
      await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();

      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      await expect(page.getByText('Đã gửi 0/1, đã duyệt 0/1.')).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('the unit writes and sends', async () => {
      await goToReports(page, 'nccHead');
      await expectAccessible(page);
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { name: UNIT, level: 1 })).toBeVisible();
      await page.getByLabel('Kết quả nổi bật').fill('Đã đăng 03 tin về cải cách hành chính.');
      await page.getByLabel('Ý kiến của đơn vị về').first().fill('Làm cùng Văn phòng.');
      await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Không' }).click();
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await expect(page.getByText('Mọi nội dung đã được lưu')).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel('Nhiệm vụ thời gian tới').fill('Đăng 05 tin.');
      await send(page);
      await expect(page.getByText('Đăng 05 tin.')).toBeVisible();
      await page.getByRole('button', { name: 'Tải về' }).click();
      await expectAccessible(page);
      const arriving = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: 'Tải bản Word' }).click();
      const file = await arriving;
      expect(file.suggestedFilename()).toBe(`${name} - ${UNIT}.docx`);
      expect(await wordText(await file.path())).toContain('Đăng 05 tin.');
    });

    await test.step('the Office sends it back with a reason', async () => {
      await goToReports(page, 'office');
      await page.getByRole('link', { name }).click();
      await page.getByRole('link', { name: UNIT }).first().click();
      await page.getByRole('button', { name: 'Yêu cầu chỉnh lý' }).click();
      await page.getByRole('button', { name: 'Gửi yêu cầu chỉnh lý' }).click();
      await expect(page.getByText('Hãy ghi nội dung cần chỉnh lý.')).toBeVisible();
      await page.getByLabel('Nội dung cần chỉnh lý').fill('Bổ sung đường dẫn của các tin.');
      await page.getByRole('button', { name: 'Đánh dấu chỗ cần sửa' }).click();
      await page.getByLabel('Cần sửa gì').fill('Ghi đường dẫn của từng tin.');
      await page.getByRole('button', { name: 'Gửi yêu cầu chỉnh lý' }).click();
      await expect(page.getByText('Hãy chọn chỗ cần sửa.')).toBeVisible();
      await page.getByRole('combobox', { name: 'Mục hoặc nhiệm vụ' }).click();
      await page.getByRole('option', { name: 'Kết quả nổi bật' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Gửi yêu cầu chỉnh lý' }).click();
      await expect(page.getByRole('heading', { name: 'Văn phòng yêu cầu chỉnh lý' })).toBeVisible();
    });

    await test.step('the unit puts it right and sends it again', async () => {
      await goToReports(page, 'nccHead');
      await page.getByRole('link', { name }).click();
      await expect(page.getByText('Bổ sung đường dẫn của các tin.').first()).toBeVisible();
      await expect(page.getByText('Cần sửa: Ghi đường dẫn của từng tin.')).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel('Kết quả nổi bật').fill('Đã đăng 03 tin, có đường dẫn kèm theo.');
      await send(page);
    });

    await test.step('the Office approves and downloads the consolidation', async () => {
      await goToReports(page, 'office');
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      const round = page.url();
      await page.getByRole('link', { name: UNIT }).first().click();
      await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await expect(page.getByText('Đã duyệt', { exact: true })).toBeVisible();

      await page.goto(round);
      await expect(page.getByText('Đã đăng 03 tin, có đường dẫn kèm theo.')).toBeVisible();
      await expectAccessible(page);
      const chart = page.getByRole('img', { name: /Biểu đồ: Tiến độ nhiệm vụ chủ trì theo đơn vị/ });
      await page.getByRole('heading', { name: 'Biểu đồ' }).scrollIntoViewIfNeeded();
      await expect(chart.locator('svg')).toContainText('Hoàn thành đúng hạn');
      await page.getByText('Bảng số liệu').first().click();
      await expect(page.getByRole('rowheader', { name: UNIT }).last()).toBeVisible();
      await expectAccessible(page);
      const arriving = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải báo cáo tổng hợp (Word)' }).click();
      const file = await arriving;
      expect(file.suggestedFilename()).toBe(`${name}.docx`);
      expect(await wordText(await file.path())).toContain('Đã đăng 03 tin, có đường dẫn kèm theo.');
      const printed = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải bản PDF' }).click();
      expect((await printed).suggestedFilename()).toBe(`${name}.pdf`);
      expect((await readFile(await (await printed).path())).toString('latin1', 0, 5)).toBe('%PDF-');
      const tables = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải các bảng (Excel)' }).click();
      expect((await tables).suggestedFilename()).toBe(`${name}.xlsx`);
    });

    await test.step('the unit changes what is approved by a new version', async () => {
      await goToReports(page, 'nccHead');
      await page.getByRole('link', { name }).click();
      await page.getByRole('button', { name: 'Lập bản mới' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Lập bản mới' }).click();
      await expect(dialog.getByText('Hãy ghi lý do lập bản mới.')).toBeVisible();
      await dialog.getByLabel('Lý do lập bản mới').fill('Ghi thiếu một tin.');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Lập bản mới' }).click();
      await expect(page.getByRole('heading', { name: 'Đang lập bản 2' })).toBeVisible();
      await page.getByLabel('Kết quả nổi bật').fill('Đã đăng 04 tin, có đường dẫn kèm theo.');
      await send(page);
    });

    await test.step('the Office approves it and sees what changed', async () => {
      await goToReports(page, 'office');
      await page.getByRole('link', { name }).click();
      await page.getByRole('link', { name: UNIT }).first().click();
      await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await expect(page.getByRole('link', { name: 'Bản 2' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'với bản 1' }).click();
      await expect(page.getByRole('heading', { name: 'So sánh báo cáo' })).toBeVisible();
      await expect(page.getByText('Bỏ: Đã đăng 03 tin, có đường dẫn kèm theo.')).toBeVisible();
      await expect(page.getByText('Thêm: Đã đăng 04 tin, có đường dẫn kèm theo.')).toBeVisible();
      await expectAccessible(page);
      await page.goBack();
      await page.getByRole('link', { name: 'Bản 1', exact: true }).click();
      await expect(page.getByText('Đã đăng 03 tin, có đường dẫn kèm theo.')).toBeVisible();
      await expect(page.getByText('Đã có bản 2 thay bản này')).toBeVisible();
      await expectAccessible(page);
    });
  });

  test('says what came after the cut-off, and takes what came on paper in time', async ({ page }) => {
    const name = `Báo cáo tháng 2 ${Date.now()}`;
    await signIn(page, 'office');
    const id = await openRound(page, {
      name,
      of: ({ name }) => name === UNIT,
      periodFrom: '2024-02-01',
      periodTo: '2024-02-29',
      dueOn: '2024-02-29',
    });

    await page.goto(`/bao-cao/${id}`);
    await expect(page.getByText(/Phát sinh sau chốt: \d+ nhiệm vụ/)).toBeVisible();
    await expect(page.getByText('Quá hạn gửi')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: UNIT }).first().click();
    const later = page.getByRole('region', { name: 'Phát sinh sau chốt' });
    await expect(later.getByText('Được giao').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Nhập thay đơn vị' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Người của đơn vị chịu trách nhiệm').fill('Lê Thị Hoa, Trưởng phòng');
    await dialog.getByLabel('Báo cáo đến bằng cách nào').fill('Văn bản số 12/BC-NCC');
    await dialog.getByLabel('Ngày nhận được báo cáo').fill('31/12/2030');
    await dialog.getByRole('button', { name: 'Nhập thay' }).click();
    await expect(dialog.getByText(/Ngày nhận báo cáo phải từ ngày đầu kỳ \(01\/02\/2024\)/)).toBeVisible();
    await dialog.getByLabel('Ngày nhận được báo cáo').fill('28/02/2024');
    await dialog.getByRole('button', { name: 'Nhập thay' }).click();
    await expect(
      page.getByText('Văn phòng nhập thay Lê Thị Hoa, Trưởng phòng, nhận báo cáo ngày 28/02/2024.'),
    ).toBeVisible();
    await page.goto(`/bao-cao/${id}`);
    await expect(page.getByText(/nhận báo cáo ngày 28\/02\/2024/)).toBeVisible();
    await expect(page.getByText('Quá hạn gửi')).toBeHidden();
  });

  test('offers nobody what they may not do', async ({ page }) => {
    const name = `Báo cáo của Văn phòng ${Date.now()}`;
    await signIn(page, 'office');
    const id = await openRound(page, {
      name,
      of: ({ kind }) => kind === 'OFFICE' || kind === 'LEADERSHIP',
      periodFrom: '2024-02-01',
      periodTo: '2024-02-29',
      dueOn: '2024-03-05',
    });

    await test.step('an administrator only reads the report of their unit', async () => {
      await goToReports(page, 'admin');
      const row = page.getByRole('row').filter({ hasText: name });
      await row.getByRole('link', { name: 'Xem báo cáo' }).click();
      await expect(page.getByRole('heading', { name: 'Nội dung báo cáo' })).toBeVisible();
    });

    await test.step('a unit without tasks is told so', async () => {
      await page.goto(`/bao-cao/${id}`);
      await page.getByRole('link', { name: 'Lãnh đạo Sở' }).first().click();
      await expect(page.getByText('Đơn vị không có nhiệm vụ nào trong kế hoạch này')).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('only the Office finds the page that opens a round', async () => {
      await page.goto('/bao-cao/moi');
      await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
    });
  });
});
