import { Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';

interface Work {
  readonly id: string;
  readonly dueOn?: string;
}

/** Work of the person's own unit with a deadline, for which nobody has asked for more time. */
async function workWithDeadline(page: Page): Promise<Work> {
  const answer = await page.request.get('/api/v1/assignments?open=true&role=LEAD&sort=-dueOn&limit=50');
  const { items } = (await answer.json()) as { items: Work[] };
  const work = items.find(({ dueOn }) => dueOn);
  expect(work, 'the sample has work with a deadline').toBeDefined();
  return work!;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10).split('-').reverse().join('/');
}

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

test('a unit asks for more time, the Office gives less, and the original deadline stays', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'nccHead');
  const { id, dueOn } = await workWithDeadline(page);
  const reason = `Chờ Sở Nội vụ thẩm định ${Date.now()}`;
  await page.goto(`/nhiem-vu/${id}`);
  const panel = page.getByRole('region', { name: 'Gia hạn' });
  await panel.getByRole('button', { name: 'Xin gia hạn' }).click();
  await panel.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(panel.getByText('Hãy ghi lý do xin gia hạn.')).toBeVisible();
  await panel.getByLabel('Xin gia hạn đến ngày').fill(daysAfter(dueOn!, -1));
  await panel.getByLabel('Lý do').fill(reason);
  await panel.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(panel.getByText('Hạn mới phải sau hạn hiện nay')).toBeVisible();
  await expect(panel.getByLabel('Lý do')).toHaveValue(reason);
  await panel.getByLabel('Xin gia hạn đến ngày').fill(daysAfter(dueOn!, 20));
  await panel.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(panel.getByText('Chờ quyết định')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Xin gia hạn' })).toBeHidden();
  await expectAccessible(page);

  await actAs(page, 'office', '/nhiem-vu/gia-han?state=ASKED');
  await expect(page.getByText(reason)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('row').filter({ hasText: reason }).getByRole('link').click();
  await panel.getByLabel('Gia hạn đến ngày').fill(daysAfter(dueOn!, 10));
  await panel.getByLabel('Lý do của quyết định').fill('Đồng ý, không gia hạn thêm');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await expect(panel.getByText('Đã gia hạn')).toBeVisible();

  await actAs(page, 'nccHead', `/nhiem-vu/${id}`);
  await expect(panel.getByText(daysAfter(dueOn!, 10))).toBeVisible();
  const paper = page.getByRole('region', { name: 'Theo kế hoạch' });
  await expect(paper.getByText('Hạn ban đầu')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Quá trình thực hiện' }).getByText('Được gia hạn'),
  ).toBeVisible();
});
