import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';
import { items, json } from '../support/answers';
import { lateWork } from '../support/late-work';

interface Work {
  readonly id: string;
  readonly planId: string;
}

async function actAs(page: Page, account: Account): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
}

/** Work that was overdue until it was given more time; the Office is signed in. */
async function extendedWork(page: Page, content: string): Promise<Work> {
  await lateWork(page, content, 'NCC');
  const [work] = await items<Work>(page, `/api/v1/assignments?q=${encodeURIComponent(content)}`);
  const { asOf } = await json<{ asOf: string }>(await page.request.get('/api/v1/overview'));
  const dueOn = new Date(Date.parse(asOf) + 30 * 86_400_000).toISOString().slice(0, 10);
  await actAs(page, 'nccHead');
  const asked = await json<{ id: string }>(
    await page.request.post(`/api/v1/assignments/${work!.id}/extensions`, {
      data: { dueOn, reason: 'Chờ Sở Nội vụ thẩm định' },
    }),
  );
  await actAs(page, 'office');
  const seen = await page.request.get(`/api/v1/extensions/${asked.id}`);
  await json(
    await page.request.put(`/api/v1/extensions/${asked.id}/decision`, {
      data: { granted: true, reason: 'Đồng ý' },
      headers: { 'If-Match': seen.headers()['etag'] ?? '' },
    }),
  );
  return work!;
}

test('what was late before it was given more time is counted by the original deadline, and listed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'office');
  const content = `Rà soát hồ sơ người có công ${Date.now()}`;
  const { planId } = await extendedWork(page, content);
  await page.goto(`/tong-quan?plan=${planId}`);
  const tiles = page.getByRole('list', { name: 'Nhiệm vụ chủ trì' });
  const overdue = tiles.getByRole('listitem').filter({ hasText: 'Quá hạn' });
  await expect(overdue.getByRole('link')).toHaveText(/^\s*0\s*Quá hạn/);
  await expect(page.getByText('đã cộng thời gian được gia hạn')).toBeVisible();

  await page.getByRole('radio', { name: 'Theo hạn ban đầu' }).click();
  await expect(overdue.getByRole('link')).toHaveText(/^\s*1\s*Quá hạn/);
  await expect(page).toHaveURL(/basis=ORIGINAL/);
  await expect(page.getByText('coi như chưa từng gia hạn')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(overdue.getByRole('link')).toHaveText(/^\s*1\s*Quá hạn/);

  await overdue.hover();
  await overdue.getByRole('button', { name: 'Vì sao con số này: Quá hạn' }).click();
  const why = page.getByRole('dialog', { name: /Vì sao con số này/ });
  await expect(why.getByRole('radio', { name: 'Theo hạn ban đầu' })).toBeChecked();
  await expect(why.getByRole('table', { name: 'Đã tính' }).getByRole('link')).toHaveText('1');
  await why.getByRole('button', { name: 'Đóng' }).click();

  await overdue.getByRole('link').click();
  await expect(page).toHaveURL(/nhiem-vu\?.*basis=ORIGINAL/);
  const line = page.getByRole('link', { name: content });
  await expect(line).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Tính thời hạn' }).click();
  await page.getByRole('option', { name: 'Theo hạn đã điều chỉnh' }).click();
  await expect(line).toBeHidden();
  await expect(page).not.toHaveURL(/basis=/);
});
