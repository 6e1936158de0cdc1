import { Page, expect, test } from '@playwright/test';
import { Account, signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';
import { EMPTY_PAGE, PLAN_2024_CUT } from '../support/samples';
import { wordText } from '../support/word-text';

/** Row B.III.2 is led by LDVL alone; its deadline lies ahead of the demonstration's business date. */
const TASK = 'Tổ chức đối thoại với người dân, doanh nghiệp';

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

/** The whole story of the product, from the Word file that goes in to the Word file that comes out. */
test('a plan goes in as Word, its tasks are worked on, and the report comes out as Word', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const number = String(100 + (Date.now() % 100_000));
  const symbol = new RegExp(`${number}/KH-`);

  await test.step('the Office imports the plan and settles what was not understood', async () => {
    await actAs(page, 'office', '/ke-hoach/nhap');
    await page.getByLabel('Thả tệp Word (.docx) của kế hoạch vào đây').setInputFiles(PLAN_2024_CUT);
    const row = page.getByRole('article', { name: 'Dòng B.III.3' });
    await row.getByRole('button', { name: 'Sửa dòng B.III.3' }).click();
    const lead = row.getByRole('combobox', { name: 'Chủ trì' });
    await lead.fill('van phong so');
    await lead.press('Enter');
    await row.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('không còn ô nào phải xem', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Tạo dự thảo kế hoạch' }).click();
  });

  await test.step('the Office issues it, and every unit gets its work', async () => {
    await page.getByRole('button', { name: 'Ban hành' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số', { exact: true }).fill(number);
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await expect(dialog.getByText('dòng A (hạn 27/02/2024)')).toBeVisible();
    await dialog.getByRole('button', { name: 'Xác nhận và ban hành' }).click();
    await expect(page.getByText('Đã ban hành', { exact: true })).toBeVisible();
    await expect(page.getByText('Chưa thực hiện').first()).toBeVisible();
  });

  await test.step('an officer of the unit finds the task in the inbox and reports progress', async () => {
    await actAs(page, 'ldvlOfficer', '/viec-cua-don-vi');
    await expectAccessible(page);
    await page
      .getByRole('row')
      .filter({ hasText: symbol })
      .getByRole('link', { name: new RegExp(TASK) })
      .click();
    await expectAccessible(page);
    await page.getByLabel('Hoàn thành (%)').fill('60');
    await page.getByLabel('Kết quả đã làm được').fill('Đã tổ chức hội nghị đối thoại với 45 doanh nghiệp.');
    await page.getByRole('button', { name: 'Lưu tiến độ' }).click();
    await expect(page.getByText('Đang thực hiện').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Quá trình thực hiện' })).toContainText('45 doanh nghiệp');
    await expect(page.getByRole('button', { name: 'Gửi kết quả' })).toHaveCount(0);
  });
  const task = page.url();

  await test.step('the head proves the products and sends the result', async () => {
    await actAs(page, 'ldvlHead', task);
    await page.getByRole('button', { name: 'Gửi kết quả' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Hội nghị được tổ chức' })).toBeVisible();

    const reference = page.getByLabel('Số, ký hiệu văn bản hoặc đường dẫn');
    await reference.fill('https://bacgiang.gov.vn/hoi-nghi-doi-thoai');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(
      page.getByRole('link', { name: 'https://bacgiang.gov.vn/hoi-nghi-doi-thoai' }),
    ).toBeVisible();
    const file = {
      name: 'Báo cáo kết quả.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(EMPTY_PAGE),
    };
    await page.getByLabel('Kéo thả hoặc chọn tệp').setInputFiles(file);
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Báo cáo kết quả.pdf' })).toBeVisible();
    await expect(page.getByText('SHA-256').first()).toBeVisible();
    await page.getByRole('button', { name: 'Gửi kết quả' }).click();
    await expect(page.getByText('Chờ xác nhận').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the Office returns it with a reason, the unit sends again, the Office confirms', async () => {
    await actAs(page, 'office', task);
    await page.getByRole('button', { name: 'Trả lại' }).click();
    await expect(page.getByText('Hãy ghi lý do trả lại')).toBeVisible();
    await page
      .getByLabel('Ý kiến (bắt buộc khi trả lại)')
      .fill('Đề nghị bổ sung danh sách doanh nghiệp tham dự.');
    await page.getByRole('button', { name: 'Trả lại' }).click();
    await expect(page.getByText('Bị trả lại').first()).toBeVisible();

    await actAs(page, 'ldvlHead', '/viec-cua-don-vi');
    await page
      .getByRole('region', { name: /Bị trả lại/ })
      .getByRole('row')
      .filter({ hasText: symbol })
      .getByRole('link', { name: new RegExp(TASK) })
      .click();
    await expect(page.getByText('bổ sung danh sách doanh nghiệp').first()).toBeVisible();
    await page.getByLabel('Số, ký hiệu văn bản hoặc đường dẫn').fill('125/BC-SLĐTBXH');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: '125/BC-SLĐTBXH' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Gửi kết quả' }).click();
    await expect(page.getByText('Chờ xác nhận').first()).toBeVisible();

    await actAs(page, 'office', task);
    await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await expect(page.getByText('Hoàn thành', { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the overview counts it, and its number opens the list', async () => {
    await page.goto('/tong-quan');
    await page.getByRole('combobox', { name: 'Kế hoạch' }).click();
    await page.getByRole('option', { name: symbol }).click();
    await expect(page).toHaveURL(/plan=/);
    const row = page.getByRole('row').filter({ hasText: 'Phòng Lao động - Việc làm' }).first();
    await expect(row).toContainText('1/1');
    await expectAccessible(page);
    await row.getByRole('link', { name: /^Hoàn thành của/ }).click();
    await expect(page.getByRole('link', { name: new RegExp(TASK) })).toHaveCount(1);
    await expectAccessible(page);
  });

  await test.step('the Office asks for reports; the unit sends its own, already filled in', async () => {
    await page.goto('/bao-cao/moi');
    await expectAccessible(page);
    await page.getByLabel('Tên đợt báo cáo').fill(`Báo cáo đột xuất ${number}`);
    await page.getByRole('combobox', { name: 'Kế hoạch' }).click();
    await page.getByRole('option', { name: symbol }).click();
    await page.getByRole('combobox', { name: 'Cách chia kỳ' }).click();
    await page.getByRole('option', { name: 'Tùy chọn' }).click();
    await page.getByLabel('Từ ngày').fill('01/01/2024');
    await page.getByLabel('Đến hết ngày').fill('31/12/2024');
    await page.getByLabel('Hạn gửi').fill('15/03/2024');
    await page.getByRole('checkbox', { name: 'Phòng Lao động - Việc làm' }).check();
    await page.getByRole('checkbox', { name: 'Phòng Người có công' }).check();
    await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    await expect(page.getByRole('heading', { name: `Báo cáo đột xuất ${number}` })).toBeVisible();
    await expectAccessible(page);
  });
  const round = page.url();

  await test.step('the unit writes and sends its report', async () => {
    await actAs(page, 'ldvlHead', '/bao-cao');
    await expectAccessible(page);
    await page.getByRole('link', { name: `Báo cáo đột xuất ${number}` }).click();
    await expect(page.getByRole('heading', { name: 'Phòng Lao động - Việc làm', level: 1 })).toBeVisible();
    await expect(page.getByText(TASK).first()).toBeVisible();
    await page.getByLabel('Khó khăn, vướng mắc').fill('Kinh phí tổ chức hội nghị còn hạn hẹp.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText('Đã gửi, chờ duyệt').first()).toBeVisible();
  });
  const report = page.url();

  await test.step('the Office approves it and downloads the consolidation as Word', async () => {
    await actAs(page, 'office', report);
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(page.getByText('Đã duyệt').first()).toBeVisible();
    await page.goto(round);
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /Tải báo cáo tổng hợp/ }).click();
    const text = await wordText(await (await download).path());

    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('BÁO CÁO');
    expect(text).toContain(TASK);
    expect(text).toContain('Kinh phí tổ chức hội nghị còn hạn hẹp.');
    expect(text).toContain('Phòng Người có công');
    expect(text).toContain('Nơi nhận:');
  });
});
