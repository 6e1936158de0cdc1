import { Page, expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';
import { correctItem, draftPlan } from '../support/plans';

async function openTrail(page: Page): Promise<void> {
  await page.goto('/tong-quan');
  await page.getByRole('navigation').getByRole('link', { name: 'Nhật ký' }).click();
  await expect(page.getByRole('heading', { name: 'Nhật ký', level: 1 })).toBeVisible();
}

test.describe('the trail', () => {
  test('shows what was changed, before and after, and leads to it', async ({ page }) => {
    const title = `Kế hoạch kiểm tra nhật ký ${Date.now()}`;
    await signIn(page, 'office');
    const { planId, item } = await draftPlan(page, title);
    await correctItem(page, planId, item, { content: 'Rà soát toàn bộ thủ tục' });

    await signIn(page, 'leader');
    await openTrail(page);
    await expect(page.getByText(/Đã niêm phong đến/)).toBeVisible();
    await expectAccessible(page);

    await test.step('filters stand in the address', async () => {
      await page.getByRole('combobox', { name: 'Việc' }).click();
      await page.getByRole('option', { name: 'Sửa dòng phụ lục' }).click();
      await expect(page).toHaveURL(/event=PlanItemCorrected/);
      await page.getByLabel('Tìm theo tên người hoặc nội dung').fill('ra soat toan bo');
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await expect(page).toHaveURL(/q=/);
    });

    await test.step('an entry says what was before and after', async () => {
      await page.getByRole('table').getByRole('link', { name: 'Sửa dòng phụ lục' }).first().click();
      const changes = page.getByRole('table', { name: 'Trước và sau' });
      await expect(changes.getByRole('cell', { name: 'Rà soát thủ tục hành chính' })).toBeVisible();
      await expect(changes.getByRole('cell', { name: 'Rà soát toàn bộ thủ tục' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Dòng phụ lục' }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    });
  });

  test('is checked by the administrator and taken home', async ({ page }) => {
    await signIn(page, 'admin');
    await openTrail(page);
    await page.getByRole('button', { name: 'Kiểm tra toàn bộ' }).click();
    await expect(page.getByText(/Nhật ký nguyên vẹn/)).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải Excel' }).click();
    expect((await download).suggestedFilename()).toBe('Nhật ký.xlsx');
  });

  test('fits on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(page, 'leader');
    await page.goto('/quan-tri/nhat-ky');
    await expect(page.getByRole('table').getByRole('link').nth(1)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('table').getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { name: 'Niêm phong' })).toBeVisible();
    await expectAccessible(page);
  });

  test('is not there for a unit', async ({ page }) => {
    await signIn(page, 'nccHead');
    await page.goto('/quan-tri/nhat-ky');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  });
});
