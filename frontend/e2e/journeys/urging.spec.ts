import { readFile } from 'node:fs/promises';
import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';
import { lateWork } from '../support/late-work';
import { wordText } from '../support/word-text';

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

test('the Office calls a late unit, writes to it, tells the Director, and reads what came back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'office');
  const content = `Đăng tin, bài tháng 01 ${Date.now()}`;
  const unit = await lateWork(page, content, 'NCC');
  await page.goto('/don-doc');
  await expect(page.getByRole('heading', { name: 'Đôn đốc', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: unit.name, exact: true }).click();
  await expect(page.getByRole('link', { name: content })).toBeVisible();
  await expectAccessible(page);

  await test.step('a call with its answer', async () => {
    const urge = page.getByRole('region', { name: 'Đôn đốc', exact: true });
    await urge.getByRole('button', { name: 'Ghi cuộc gọi' }).click();
    await urge.getByLabel('Nội dung đã trao đổi').fill('Hỏi về tin, bài tháng 01');
    await urge.getByLabel('Đơn vị trả lời').fill('Sẽ gửi trong tuần');
    await expectAccessible(page);
    await urge.locator('form').getByRole('button', { name: 'Ghi cuộc gọi' }).click();
    const steps = page.getByRole('region', { name: 'Các lần đôn đốc' });
    await expect(steps.getByText('Trả lời: Sẽ gửi trong tuần').first()).toBeVisible();
  });

  await test.step('the page of the work says how it was urged', async () => {
    await page.getByRole('link', { name: content }).click();
    const urged = page.getByRole('region', { name: 'Đôn đốc', exact: true });
    await expect(urged.getByText('Trả lời: Sẽ gửi trong tuần')).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
  });

  await test.step('a letter that lists what is late, and its number', async () => {
    const urge = page.getByRole('region', { name: 'Đôn đốc', exact: true });
    await urge.getByRole('button', { name: 'Lập công văn' }).click();
    await urge.locator('form').getByRole('button', { name: 'Công văn đôn đốc' }).click();
    const letter = page.getByRole('region', { name: 'Công văn đôn đốc' });
    await expectAccessible(page);
    const arriving = page.waitForEvent('download');
    await letter.getByRole('link', { name: 'Tải công văn (Word)' }).click();
    const text = await wordText(await (await arriving).path());
    expect(text).toContain('V/v đôn đốc thực hiện');
    expect(text).toContain(content);
    const printed = page.waitForEvent('download');
    await letter.getByRole('link', { name: 'Tải bản PDF' }).click();
    expect((await readFile(await (await printed).path())).toString('latin1', 0, 5)).toBe('%PDF-');
    const today = await page.request.get('/api/v1/system');
    const { businessDate: day } = (await today.json()) as { businessDate: string };
    await letter.getByLabel('Số công văn').fill('415');
    await letter.getByLabel('Ngày ban hành').fill(day.split('-').reverse().join('/'));
    await letter.getByRole('button', { name: 'Lưu số công văn' }).click();
    await expect(letter.getByText(/415\//)).toBeVisible();
  });

  await test.step('the unit finds it in its bell and answers', async () => {
    await actAs(page, 'nccHead', '/thong-bao');
    await expect(page.getByRole('link', { name: /^Thông báo, \d+\+? chưa đọc$/ })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /Công văn đôn đốc số 415/ })
      .first()
      .click();
    const answer = page.getByRole('region', { name: 'Trả lời' });
    await answer.getByRole('button', { name: 'Ghi trả lời' }).click();
    await expect(answer.getByText('Hãy ghi nội dung trả lời.')).toBeVisible();
    await answer.getByLabel('Nội dung trả lời').fill('Chờ thẩm định, gửi trước ngày 15');
    await answer.getByRole('button', { name: 'Ghi trả lời' }).click();
    await expect(answer.getByText('Chờ thẩm định, gửi trước ngày 15')).toBeVisible();
    await expect(answer.getByRole('button', { name: 'Ghi trả lời' })).toBeHidden();
  });

  await test.step('the Director has it on the list', async () => {
    await actAs(page, 'office', `/don-doc/don-vi/${unit.id}`);
    const urge = page.getByRole('region', { name: 'Đôn đốc', exact: true });
    await urge.getByRole('button', { name: 'Trình Giám đốc' }).click();
    await urge.getByLabel('Ý kiến của Văn phòng').fill('Đã gọi và gửi công văn');
    await urge.locator('form').getByRole('button', { name: 'Trình Giám đốc' }).click();
    await expect(page.getByText('Đã đưa vào danh sách trình Giám đốc.')).toBeVisible();
    await actAs(page, 'leader', '/don-doc/cac-lan?step=DIRECTOR&answered=false');
    await expect(page.getByRole('heading', { name: 'Danh sách trình Giám đốc' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('row').filter({ hasText: unit.name }).getByRole('link').first().click();
    const answer = page.getByRole('region', { name: 'Trả lời' });
    await answer.getByLabel('Nội dung trả lời').fill('Mời Trưởng phòng họp ngày mai');
    await answer.getByRole('button', { name: 'Ghi trả lời' }).click();
    await expect(answer.getByText('Mời Trưởng phòng họp ngày mai')).toBeVisible();
  });
});

test('everybody chooses which mails come, and the administrator when', async ({ page }) => {
  await signIn(page, 'centreHead');
  await page.goto('/tai-khoan');
  const mails = page.getByRole('region', { name: 'Thư điện tử' });
  await mails.getByLabel('Địa chỉ nhận thư').fill('không phải địa chỉ');
  await mails.getByRole('button', { name: 'Lưu địa chỉ' }).click();
  await expect(mails.getByText('Địa chỉ thư điện tử không hợp lệ.')).toBeVisible();
  await mails.getByLabel('Địa chỉ nhận thư').fill('trungtam@example.vn');
  await mails.getByRole('button', { name: 'Lưu địa chỉ' }).click();
  await expect(page.getByText('Đã lưu địa chỉ thư.')).toBeVisible();
  await mails.getByLabel('Việc quá hạn, sắp đến hạn').click();
  await expect(page.getByRole('option', { name: 'Gửi ngay từng thư' })).toBeHidden();
  await page.getByRole('option', { name: 'Không gửi thư' }).click();
  await expect(page.getByText('Đã lưu cách nhận thư.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(mails.getByLabel('Địa chỉ nhận thư')).toHaveValue('trungtam@example.vn');
  await expect(mails.getByLabel('Việc quá hạn, sắp đến hạn')).toHaveText('Không gửi thư');

  await actAs(page, 'admin', '/quan-tri/thiet-lap');
  await expect(page.getByText('Chưa cấu hình máy chủ thư')).toBeVisible();
  await page.getByLabel('Giờ gửi bản tin sáng').fill('06:45');
  await page.getByRole('button', { name: 'Lưu giờ gửi' }).click();
  await expect(page.getByText('Đã lưu giờ gửi bản tin sáng.')).toBeVisible();
});
