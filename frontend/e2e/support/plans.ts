import { Page } from '@playwright/test';
import { json } from './answers';

/** The plan of the demonstration; others of the same name come from files that journeys bring. */
export const DEMO_PLAN = 'Tuyên truyền công tác cải cách hành chính năm 2024';

interface Item {
  readonly id: string;
  readonly version: number;
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

/** An issued plan with tasks whose leads are these units, made through the API by the Office; the assignments of each unit. */
export async function issuedPlan(
  page: Page,
  title: string,
  ...tasks: readonly (readonly string[])[]
): Promise<Work[]> {
  const rows = tasks.map((leads, index) => ({ content: `${title}, việc ${index + 1}`, leads }));
  return issuedRows(page, title, rows);
}

/** A row of a plan; the leads are codes of units. */
export interface Row {
  readonly content: string;
  readonly leads: readonly string[];
  readonly products?: readonly { readonly kind: string; readonly name: string; readonly count?: number }[];
}

/** An issued plan with these rows, made through the API by the Office; the assignments of each unit. */
export async function issuedRows(page: Page, title: string, rows: readonly Row[]): Promise<Work[]> {
  const { items: units } = await json<{ items: { id: string; code: string }[] }>(
    await page.request.get('/api/v1/units'),
  );
  const plan = { title, periodFrom: '2024-01-01', periodTo: '2024-12-31' };
  const { id } = await json<Item>(await page.request.post('/api/v1/plans', { data: plan }));
  for (const { content, leads, products } of rows) {
    const lead = leads.map((code) => ({ unitId: units.find((unit) => unit.code === code)?.id }));
    const row = { kind: 'TASK', content, lead, products, deadlineText: 'Ngày 30/6/2024' };
    await json(await page.request.post(`/api/v1/plans/${id}/items`, { data: row }));
  }
  const seen = await page.request.get(`/api/v1/plans/${id}`);
  await json(
    await page.request.put(`/api/v1/plans/${id}/issuance`, {
      headers: { 'If-Match': seen.headers()['etag'] ?? '' },
      data: {
        number: 1000 + (Date.now() % 1_000_000),
        issuedOn: '2024-03-01',
        signer: { position: 'GIÁM ĐỐC', name: 'Nguyễn Văn An' },
        pastDeadlinesConfirmed: true,
      },
    }),
  );
  const made = await page.request.get(`/api/v1/assignments?plan=${id}&limit=50`);
  return (await json<{ items: Work[] }>(made)).items;
}

/** One unit's share of a task. */
export interface Work {
  readonly id: string;
  readonly content: string;
  readonly unit: { readonly code: string };
}
