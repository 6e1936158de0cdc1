import { expect, test } from '@playwright/test';
import { PASSWORD, signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';
import { correctItem, draftPlan } from '../support/plans';

test.describe('what was typed', () => {
  test.beforeEach(({ page }) => signIn(page, 'office'));

  test('stays when a colleague was faster, and the page says what they changed', async ({ page }) => {
    const { planId, item } = await draftPlan(page, `Kế hoạch hai người cùng sửa ${Date.now()}`);
    await page.goto(`/ke-hoach/${planId}?xem=annex`);
    await page.getByRole('button', { name: 'Sửa dòng 1' }).click();
    await page.getByLabel('Ghi chú').fill('Báo cáo về Văn phòng Sở');

    await correctItem(page, planId, item, { content: 'Rà soát, đơn giản hóa thủ tục hành chính' });
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('alert')).toContainText('Rà soát, đơn giản hóa thủ tục hành chính');
    await expect(page.getByLabel('Ghi chú')).toHaveValue('Báo cáo về Văn phòng Sở');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Lưu đè' }).click();
    await expect(page.getByRole('cell', { name: /đơn giản hóa thủ tục hành chính/ })).toContainText(
      'Báo cáo về Văn phòng Sở',
    );
  });

  test('stays when the session ends, and is saved after signing in again', async ({ page }) => {
    const { planId } = await draftPlan(page, `Kế hoạch sửa khi hết phiên ${Date.now()}`);
    await page.goto(`/ke-hoach/${planId}/sua`);
    await page.getByLabel('Trích yếu').fill('Kế hoạch đã sửa sau khi hết phiên');

    await page.request.delete('/api/v1/sessions/current');
    await page.getByRole('button', { name: 'Lưu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expectAccessible(page);
    await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();

    await expect(
      page.getByRole('heading', { name: 'Kế hoạch đã sửa sau khi hết phiên', level: 1 }),
    ).toBeVisible();
  });

  test('stays while the person signs in again in another tab', async ({ page }) => {
    const { planId } = await draftPlan(page, `Kế hoạch đăng nhập lại ở thẻ khác ${Date.now()}`);
    await page.goto(`/ke-hoach/${planId}/sua`);
    await page.getByLabel('Nơi ban hành').fill('Bắc Ninh');
    await page.request.delete('/api/v1/sessions/current');
    await page.getByRole('button', { name: 'Lưu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expect(dialog).toBeVisible();

    await signIn(page, 'office');
    await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));

    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Bắc Ninh').first()).toBeVisible();
  });

  test('is not left behind without asking', async ({ page }) => {
    const { planId } = await draftPlan(page, `Kế hoạch chưa lưu ${Date.now()}`);
    await page.goto(`/ke-hoach/${planId}/sua`);
    await page.getByLabel('Nơi ban hành').fill('Bắc Ninh');
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Không' }).click();
    await expect(page.getByLabel('Nơi ban hành')).toHaveValue('Bắc Ninh');
  });

  test('on a task is not left behind either', async ({ page }) => {
    await page.goto('/viec-cua-don-vi');
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByLabel('Kết quả đã làm được').fill('Đã họp với các phòng');
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Không' }).click();
    await expect(page.getByLabel('Kết quả đã làm được')).toHaveValue('Đã họp với các phòng');
  });

  test('stays when the network fails while another page is opened, and the page says so', async ({
    page,
  }) => {
    const { planId } = await draftPlan(page, `Kế hoạch khi mất mạng ${Date.now()}`);
    await page.goto(`/ke-hoach/${planId}/sua`);
    await page.getByLabel('Nơi ban hành').fill('Bắc Ninh');
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
    await expect(page.getByText('Không mở được trang. Hãy kiểm tra mạng rồi mở lại.')).toBeVisible();
    await expect(page.getByLabel('Nơi ban hành')).toHaveValue('Bắc Ninh');

    await page.unroute('**/*.js');
    page.on('dialog', (leaving) => void leaving.accept());
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(page.getByRole('heading', { name: 'Đơn vị', level: 1 })).toBeVisible();
  });
});
