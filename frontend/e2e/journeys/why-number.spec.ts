import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';
import { openReport } from '../support/reports';

test('every number of the overview says why it is what it is', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/tong-quan');
  await page.getByRole('button', { name: 'Vì sao con số này: Còn phải làm', exact: true }).click();
  const why = page.getByRole('dialog', { name: /Vì sao con số này/ });
  await expect(why.getByText('Việc đơn vị còn phải làm')).toBeVisible();
  const counted = why.getByRole('table', { name: 'Đã tính' });
  await expect(counted.getByRole('row', { name: /Cộng/ })).toBeVisible();
  await expect(why.getByRole('table', { name: 'Không tính, và vì sao' })).toBeVisible();
  await expectAccessible(page);

  await why.getByRole('radio', { name: 'Theo hạn ban đầu' }).click();
  await expect(counted.getByRole('link').first()).toHaveAttribute('href', /basis=ORIGINAL/);
  await why.getByRole('radio', { name: 'Theo hạn đã điều chỉnh' }).click();
  const part = counted.getByRole('link').first();
  const number = (await part.textContent())!.trim();
  await part.click();
  await expect(page).toHaveURL(/nhiem-vu\?.*role=LEAD/);
  await expect(page.getByText(new RegExp(`(^|/ )${number} nhiệm vụ`)).first()).toBeVisible();
});

test('a rate shows what stands above and below the line', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/tong-quan');
  await page
    .getByRole('button', { name: /Vì sao con số này: Đúng hạn/ })
    .first()
    .click();
  const why = page.getByRole('dialog', { name: /Đúng hạn/ });
  await expect(why.getByRole('table', { name: 'Chỉ tính ở mẫu số' })).toBeVisible();
});

test('the question beside a number is quiet until somebody is at the number, and there for the keyboard', async ({
  page,
}) => {
  await signIn(page, 'office');
  await page.goto('/tong-quan');
  const tiles = page.getByRole('list', { name: 'Nhiệm vụ chủ trì' });
  const tile = tiles.getByRole('listitem').filter({ hasText: 'Quá hạn' });
  const question = tile.locator('td-why-number');
  await expect(question).toHaveCSS('opacity', '0');
  await tile.hover();
  await expect(question).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(question).toHaveCSS('opacity', '0');
  await tile.getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(tile.getByRole('button', { name: /^Vì sao con số này/ })).toBeFocused();
  await expect(question).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Vì sao con số này/ })).toBeVisible();
});

test('every number of a report says why it is what it is, as of the day of the report', async ({ page }) => {
  await signIn(page, 'office');
  const unit = 'Phòng Người có công';
  await page.goto(`/bao-cao/don-vi/${await openReport(page, unit)}`);
  const total = page
    .getByRole('table', { name: 'Số liệu của đơn vị' })
    .getByRole('row', { name: /Chủ trì/ })
    .getByRole('cell')
    .nth(1);
  const shown = (await total.getByRole('link').textContent())!.trim();
  await total.hover();
  await total.getByRole('button', { name: `Vì sao con số này: Tổng số, ${unit}`, exact: true }).click();
  const why = page.getByRole('dialog', { name: 'Vì sao con số này: Tổng số' });
  await expect(why.getByText('Mọi phần việc đã giao, trừ việc đơn vị từ chối')).toBeVisible();
  await expect(why.getByText(/tính đến ngày .*, theo hạn đã điều chỉnh/)).toBeVisible();
  await expect(why.getByRole('radio')).toHaveCount(0);
  const sum = why
    .getByRole('table', { name: 'Đã tính' })
    .getByRole('row', { name: /Cộng/ })
    .getByRole('cell');
  await expect(sum).toHaveText(shown);
  await expectAccessible(page);
  await why.getByRole('button', { name: 'Đóng' }).click();

  await page.getByRole('button', { name: `Vì sao con số này: Đúng hạn, ${unit}, phối hợp` }).click();
  await expect(page.getByRole('dialog', { name: /Đúng hạn/ }).getByText(/Phần việc phối hợp/)).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the question always stands beside the number', async ({ page }) => {
    await signIn(page, 'office');
    await page.goto('/tong-quan');
    await expect(page.locator('td-why-number').first()).toHaveCSS('opacity', '1');
    await expectAccessible(page);
  });

  test('it stands beside the numbers of a report, too', async ({ page }) => {
    await signIn(page, 'office');
    await page.goto(`/bao-cao/don-vi/${await openReport(page, 'Phòng Người có công')}`);
    await page
      .getByRole('button', { name: 'Vì sao con số này: Quá hạn, Phòng Người có công', exact: true })
      .tap();
    await expect(page.getByRole('dialog', { name: /Quá hạn/ })).toBeVisible();
    await expectAccessible(page);
  });
});

test('the tiles of the overview fill their rows', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/tong-quan');
  const tiles = page.getByRole('list', { name: 'Nhiệm vụ chủ trì' }).getByRole('listitem');
  await expect(tiles).toHaveCount(8);
  const tops = await tiles.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
  expect(tops.filter((top) => top === tops[0])).toHaveLength(4);
  expect(new Set(tops).size).toBe(2);
});
