import { APIResponse, Page, expect } from '@playwright/test';

interface Item {
  readonly id: string;
  readonly version: number;
}

async function json<T>(answer: APIResponse): Promise<T> {
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

/** A draft with one row, made through the API by whoever is signed in. */
export async function draftPlan(page: Page, title: string): Promise<{ planId: string; item: Item }> {
  const plan = { title, periodFrom: '2024-01-01', periodTo: '2024-12-31' };
  const { id: planId } = await json<Item>(await page.request.post('/api/v1/plans', { data: plan }));
  const row = {
    kind: 'TASK',
    numbering: '1',
    content: 'Rà soát thủ tục hành chính',
    deadlineText: 'Quý II/2024',
  };
  const item = await json<Item>(await page.request.post(`/api/v1/plans/${planId}/items`, { data: row }));
  return { planId, item };
}

/** What a colleague does to the row meanwhile. */
export async function correctItem(page: Page, planId: string, item: Item, change: object): Promise<void> {
  const options = { data: change, headers: { 'If-Match': `"${item.version}"` } };
  await json(await page.request.patch(`/api/v1/plans/${planId}/items/${item.id}`, options));
}
