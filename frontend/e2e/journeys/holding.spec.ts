import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';
import { issuedPlan } from '../support/plans';

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

test('a unit declines, the Office gives the work to another one, stops the clock and lets it go on', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'office');
  const title = `Chuyển giao ${Date.now()}`;
  const [work] = await issuedPlan(page, title, ['LDVL']);
  const task = `/nhiem-vu/${work!.id}`;
  const panel = page.getByRole('region', { name: 'Điều phối' });
  const story = page.getByRole('region', { name: 'Quá trình thực hiện' });

  await test.step('the head takes the work in hand, and back, and declines it', async () => {
    await actAs(page, 'ldvlHead', task);
    await page.getByRole('button', { name: 'Nhận việc' }).click();
    await expect(page.getByText('Đã nhận việc.')).toBeVisible();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nhận việc' })).toBeVisible();
    await panel.getByRole('button', { name: 'Từ chối vì không thuộc thẩm quyền' }).click();
    await panel.getByRole('button', { name: 'Từ chối', exact: true }).click();
    await expect(panel.getByText('Hãy ghi lý do.')).toBeVisible();
    await panel.getByLabel('Lý do').fill('Thuộc thẩm quyền của Phòng Người có công');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Từ chối', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Đơn vị từ chối' })).toContainText('Phòng Người có công');
  });

  await test.step('the Office finds it on the overview and gives it to the other unit', async () => {
    await actAs(page, 'office', '/tong-quan');
    await page.getByRole('link', { name: /Chờ phân công lại/ }).click();
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await panel.getByRole('button', { name: 'Chuyển đơn vị khác' }).click();
    await panel.getByLabel('Chuyển đến đơn vị').click();
    await page.getByRole('option', { name: 'Phòng Người có công' }).click();
    await panel.getByLabel('Lý do').fill('Đúng thẩm quyền');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(page).not.toHaveURL(new RegExp(work!.id));
    await expect(page.getByRole('region', { name: 'Các lần đảm nhận trước' })).toContainText('Lao động');
  });
  const passedOn = page.url();

  await test.step('the clock stands still, and the rule stands there before it goes on', async () => {
    await panel.getByRole('button', { name: 'Tạm dừng' }).click();
    await panel.getByLabel('Lý do').fill('Chờ nghị định');
    await panel.getByRole('button', { name: 'Tạm dừng', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Đang tạm dừng' })).toContainText('Chờ nghị định');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Cho tiếp tục' }).click();
    await expect(panel.getByRole('radio', { name: /Dời hạn thêm 0 ngày/ })).toBeChecked();
    await panel.getByRole('radio', { name: /Giữ nguyên hạn/ }).check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Cho tiếp tục' }).click();
    await expect(story).toContainText('hạn giữ nguyên');
  });

  await test.step('the head of the other unit hands it over and divides it', async () => {
    await actAs(page, 'nccHead', passedOn);
    const inside = page.getByRole('region', { name: 'Trong đơn vị' });
    await inside.getByRole('button', { name: 'Giao chuyên viên' }).click();
    await inside.getByRole('checkbox').first().check();
    await expectAccessible(page);
    await inside.getByRole('button', { name: 'Giao', exact: true }).click();
    await expect(inside.getByText('Người thực hiện:')).toBeVisible();
    await inside.getByRole('button', { name: 'Chia việc nhỏ' }).click();
    for (const part of ['Soạn dự thảo', 'Trình ký']) {
      await inside.getByRole('textbox', { name: 'Việc nhỏ' }).fill(part);
      await inside.getByRole('button', { name: 'Thêm việc nhỏ' }).click();
      await expect(inside.getByRole('checkbox', { name: part })).toBeVisible();
    }
    await inside.getByRole('button', { name: 'Xong' }).click();
    await inside.getByRole('checkbox', { name: 'Soạn dự thảo' }).check();
    await expect(inside.getByText('1/2 đã xong (50%)')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/viec-cua-don-vi');
    await page.getByRole('switch', { name: 'Giao cho tôi' }).click();
    await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();
    await expectAccessible(page);
  });
});

test('the Office says who answers, and moves many at once', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'office');
  const title = `Nhiều việc ${Date.now()}`;
  const works = await issuedPlan(page, title, ['NCC', 'KHTC'], ['NCC'], ['KHTC']);

  await page.goto(`/nhiem-vu/${works[0]!.id}`);
  const others = page.getByRole('region', { name: 'Các đơn vị cùng thực hiện' });
  await others.getByRole('button', { name: 'Đơn vị được nêu đầu tiên chịu trách nhiệm chung' }).click();
  await expect(others.getByText('chịu trách nhiệm chung về nhiệm vụ')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/nhiem-vu?q=${encodeURIComponent(title)}&dueFrom=2050-01-01&dated=true`);
  await expect(page.getByRole('heading', { name: 'Không có nhiệm vụ nào phù hợp' })).toBeVisible();
  await page.getByRole('link', { name: 'Chọn nhiều' }).click();
  await expect(page.getByRole('heading', { name: 'Không có nhiệm vụ nào phù hợp' })).toBeVisible();
  await page.goto(`/nhiem-vu?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: 'Chọn nhiều' }).click();
  await page.getByLabel(/Chọn tất cả 4 nhiệm vụ/).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await expect(page.getByRole('heading', { name: /không thực hiện được 4/ })).toBeVisible();
  await expect(page.getByText('chỉ kết quả đã gửi mới xác nhận').first()).toBeVisible();
  await page.getByLabel(/Chọn tất cả 4 nhiệm vụ/).check();
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await page.getByLabel('Lý do, gửi đến mọi đơn vị').fill('Chờ văn bản mới');
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(page.getByRole('heading', { name: 'Đã thực hiện 4' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Chưa thực hiện')).toHaveCount(4);
});
