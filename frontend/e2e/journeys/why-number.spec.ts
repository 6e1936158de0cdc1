import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signIn } from '../support/accounts';

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
  await expect(counted.getByRole('link')).toHaveCount(0);
  await why.getByRole('radio', { name: 'Theo hạn đã điều chỉnh' }).click();
  const part = counted.getByRole('link').first();
  const number = (await part.textContent())!.trim();
  await part.click();
  await expect(page).toHaveURL(/nhiem-vu\?.*role=LEAD/);
  await expect(page.getByText(new RegExp(`${number}\\b`)).first()).toBeVisible();
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
