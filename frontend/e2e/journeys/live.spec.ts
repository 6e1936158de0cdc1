import { Browser, Page, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';

interface Work {
  readonly id: string;
  readonly content: string;
  readonly planId: string;
  readonly unit: { readonly id: string };
  readonly version: number;
}

/** Somebody else at their own desk. */
async function desk(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, account);
  return page;
}

/** Work of the head's unit that has not been sent yet. */
async function openWork(head: Page, at: number): Promise<Work> {
  const answer = await head.request.get('/api/v1/assignments?open=true&role=LEAD&limit=50');
  const { items } = (await answer.json()) as { items: Work[] };
  expect(items.length, 'the sample has open work').toBeGreaterThan(at);
  return items.at(at)!;
}

async function report(head: Page, id: string, words: string): Promise<void> {
  const answer = await head.request.post(`/api/v1/assignments/${id}/progress`, {
    data: { percent: 70, words },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function submit(head: Page, id: string): Promise<void> {
  const products = await head.request.get(`/api/v1/assignments/${id}`);
  const assignment = (await products.json()) as { products: { id: string; proven: boolean }[] };
  for (const product of assignment.products.filter(({ proven }) => !proven)) {
    const evidence = { productId: product.id, kind: 'DOCUMENT', reference: '12/BC-LĐVL' };
    await head.request.post(`/api/v1/assignments/${id}/evidence`, { data: evidence });
  }
  const now = await head.request.get(`/api/v1/assignments/${id}`);
  const { version } = (await now.json()) as Work;
  const sent = await head.request.put(`/api/v1/assignments/${id}/submission`, {
    data: { words: 'Đã làm xong' },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(sent.ok(), await sent.text()).toBe(true);
}

test('what a unit sends stands in the open pages of the Office at once', async ({ browser }) => {
  test.setTimeout(120_000);
  const head = await desk(browser, 'nccHead');
  const office = await desk(browser, 'office');
  const tab = await office.context().newPage();
  const work = await openWork(head, 0);

  await office.goto(`/nhiem-vu?unit=${work.unit.id}&workState=SUBMITTED`);
  await expect(office.getByRole('heading', { name: 'Nhiệm vụ', exact: true })).toBeVisible();
  await tab.goto(`/nhiem-vu/${work.id}`);
  await expect(tab.getByRole('region', { name: 'Quá trình thực hiện' })).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Xác nhận hoàn thành' })).toBeHidden();

  await submit(head, work.id);

  await tab.bringToFront();
  await expect(tab.getByRole('button', { name: 'Xác nhận hoàn thành' })).toBeVisible();
  await office.bringToFront();
  await expect(office.getByRole('link', { name: work.content }).first()).toBeVisible();
  await expectAccessible(office);
});

test('a reason that is being typed stays, and says what the unit has done meanwhile', async ({ browser }) => {
  test.setTimeout(120_000);
  const head = await desk(browser, 'nccHead');
  const office = await desk(browser, 'office');
  const work = await openWork(head, 1);
  await submit(head, work.id);

  await office.goto(`/nhiem-vu/${work.id}`);
  const reason = office.getByLabel('Ý kiến (bắt buộc khi trả lại)');
  await reason.fill('Báo cáo chưa có số liệu của');
  // a colleague sends it back, and the unit works on
  const colleague = await desk(browser, 'office');
  const { version } = (await (await colleague.request.get(`/api/v1/assignments/${work.id}`)).json()) as Work;
  await colleague.request.put(`/api/v1/assignments/${work.id}/return`, {
    data: { reason: 'Thiếu phụ lục' },
    headers: { 'If-Match': `"${version}"` },
  });
  await report(head, work.id, 'Đã bổ sung phụ lục');

  const callout = office.getByRole('alert').filter({ hasText: 'Người khác vừa thay đổi nội dung này.' });
  await expect(callout.getByText('Thiếu phụ lục')).toBeVisible();
  await expect(callout.getByText('Đã bổ sung phụ lục')).toBeVisible();
  await reason.pressSequentially(' ba phường');
  await expect(reason).toHaveValue('Báo cáo chưa có số liệu của ba phường');
  await expectAccessible(office);

  await submit(head, work.id);
  await expect(callout.getByText('Đã làm xong').last()).toBeVisible();
  await callout.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect(callout).toBeHidden();
  await expect(reason).toHaveValue('Báo cáo chưa có số liệu của ba phường');
  await office.getByRole('button', { name: 'Trả lại' }).click();
  await expect(office.getByRole('heading', { name: 'Bị trả lại, cần làm tiếp' })).toBeVisible();
});
