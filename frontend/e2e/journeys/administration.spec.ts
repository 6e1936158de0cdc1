import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';
import { givePassword, newPerson, signInAs } from '../support/people';
import { lockAfter } from '../support/settings';

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

test('an administrator opens an account, and its owner switches between two positions', async ({ page }) => {
  test.setTimeout(120_000);
  const mark = String(Date.now());
  let password = '';

  await test.step('the account is opened with its first position', async () => {
    await signIn(page, 'admin');
    await page.goto('/quan-tri/tai-khoan');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Mở tài khoản' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Mở tài khoản' });
    await dialog.getByLabel('Họ và tên').fill(`Nguyễn Thử ${mark}`);
    await dialog.getByLabel('Tên đăng nhập').fill(`nguyen.thu.${mark}`);
    await choose(page, 'Đơn vị', /Lao động - Việc làm/);
    await dialog.getByLabel('Chức vụ').fill('Chuyên viên thử');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Mở tài khoản' }).click();
    await expect(page.getByRole('heading', { name: `Nguyễn Thử ${mark}` })).toBeVisible();
  });

  await test.step('a second position and a one-time password are given', async () => {
    await page.getByRole('button', { name: 'Giao vị trí' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao vị trí công tác' });
    await choose(page, 'Đơn vị', /Văn phòng/);
    await choose(page, 'Vai trò trên hệ thống', 'Văn phòng');
    await dialog.getByLabel('Chức vụ').fill('Kiêm nhiệm Văn phòng');
    await dialog.getByRole('button', { name: 'Giao vị trí' }).click();
    await expect(page.getByRole('cell', { name: 'Kiêm nhiệm Văn phòng', exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cấp mật khẩu dùng một lần' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cấp mật khẩu' }).click();
    const shown = page.getByRole('dialog', { name: 'Mật khẩu dùng một lần' });
    password = ((await shown.locator('code').textContent()) ?? '').trim();
    await shown.getByRole('button', { name: 'Đã ghi lại' }).click();
  });

  await test.step('the owner replaces the password and works in either position', async () => {
    await page.context().clearCookies();
    await givePassword(page, `nguyen.thu.${mark}`, password);
    await expectAccessible(page);
    await page.getByLabel('Mật khẩu vừa dùng để đăng nhập').fill(password);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('bốn con ngựa ô qua cầu');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('bốn con ngựa ô qua cầu');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const person = page.getByRole('button', { name: new RegExp(`Nguyễn Thử ${mark}`) });
    await expect(person).toBeVisible();
    await person.click();
    await page.getByRole('menuitemradio', { name: /Kiêm nhiệm Văn phòng/, checked: false }).click();
    await expect(person).toContainText('Kiêm nhiệm Văn phòng');
    await person.click();
    await expect(page.getByRole('menuitemradio', { name: /Chuyên viên thử/, checked: false })).toBeVisible();
  });
});

test('a head lends their powers, and the delegate acts by them until they are taken back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'admin');
  const head = await newPerson(page);
  await signIn(page, 'admin');
  const delegate = await newPerson(page);

  await test.step('the head delegates', async () => {
    await signInAs(page, head.username, head.password);
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Ủy quyền cho người khác' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ủy quyền' });
    await choose(page, 'Vị trí được ủy quyền', /Trưởng phòng thử/);
    await dialog.getByLabel('Người được ủy quyền').fill(delegate.displayName);
    await page.getByRole('option', { name: new RegExp(delegate.displayName) }).click();
    await dialog.getByRole('combobox', { name: 'Nội dung ủy quyền' }).click();
    await page.getByRole('option', { name: 'Xem kế hoạch' }).click();
    await page.getByRole('option', { name: 'Xem nhiệm vụ và số liệu' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByLabel('Đến hết ngày').fill('31/12/2030');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await expect(page.getByText('Đang có hiệu lực')).toBeVisible();
  });

  await test.step('the delegate sees for whom they act', async () => {
    await signInAs(page, delegate.username, delegate.password);
    await page.goto('/ke-hoach');
    const person = page.getByRole('button', { name: new RegExp(delegate.displayName) });
    await person.click();
    await page.getByRole('menuitemradio', { name: `Thay ${head.displayName}` }).click();
    await expect(page.getByRole('status').filter({ hasText: head.displayName })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Về vị trí của tôi' }).click();
    await expect(page.getByRole('button', { name: 'Về vị trí của tôi' })).toHaveCount(0);
  });

  await test.step('an administrator takes it back', async () => {
    await signIn(page, 'admin');
    await page.goto('/quan-tri/uy-quyen');
    await expectAccessible(page);
    await page
      .getByRole('row')
      .filter({ hasText: head.displayName })
      .getByRole('button', { name: 'Thu hồi' })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await expect(
      page.getByRole('row').filter({ hasText: head.displayName }).getByText('Đã thu hồi'),
    ).toBeVisible();
  });
});

test('the rules of signing in are kept', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/quan-tri/thiet-lap');
  await page.getByLabel('Tự khóa sau').fill('20');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu thiết lập đăng nhập.')).toBeVisible();
  expect(await lockAfter(page, 0)).toBe(20);
});

test('an agency says whether the day before which to finish counts', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/quan-tri/thiet-lap');
  const counts = page.getByRole('checkbox', { name: 'Tính cả ngày X là đúng hạn' });
  await counts.check();
  await expect(page.getByText('Đã lưu cách đọc thời hạn.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(counts).toBeChecked();
  await counts.uncheck();
  await expect(counts).not.toBeChecked();
});
