import { APIResponse, Page } from '@playwright/test';
import { items, json } from './answers';

/** A report of one unit in a round that has a form. */
export interface FormedReport {
  readonly round: string;
  readonly report: string;
}

const COLUMN = { required: false, choices: [], system: null, formula: '', decimals: 0, total: 'SUM' };

/** One table with one row: what was planned and what was done. */
export const PRODUCTS = {
  key: 'san-pham',
  title: 'Biểu 01. Sản phẩm',
  guidance: '',
  source: 'FIXED',
  rows: [{ key: 'tin-bai', title: 'Tin, bài', figure: null }],
  columns: [
    { ...COLUMN, key: 'ke-hoach', title: 'Kế hoạch', type: 'NUMBER' },
    { ...COLUMN, key: 'thuc-hien', title: 'Thực hiện', type: 'NUMBER' },
  ],
  totalRow: true,
};

/** Publishes a form and opens a round with it for one unit, as the Office that is signed in. */
export async function openFormedReport(
  page: Page,
  unit: string,
  table: object = PRODUCTS,
): Promise<FormedReport> {
  const stamp = Date.now();
  const form = await json<{ id: string; version: number }>(
    await page.request.post('/api/v1/report-forms', {
      data: { name: `Biểu mẫu thử ${stamp}`, sections: [], tables: [table] },
    }),
  );
  await json(
    await page.request.put(`/api/v1/report-forms/${form.id}/publication`, {
      headers: { 'If-Match': `"${form.version}"` },
    }),
  );
  const units = await items<{ id: string; name: string }>(page, '/api/v1/units');
  const round = await json<{ id: string; reports: readonly { id: string }[] }>(
    await page.request.post('/api/v1/report-rounds', {
      data: {
        name: `Đợt thử biểu mẫu ${stamp}`,
        planId: null,
        formId: form.id,
        periodFrom: '2024-03-01',
        periodTo: '2024-03-31',
        dueOn: '2024-04-05',
        unitIds: units.filter(({ name }) => name === unit).map(({ id }) => id),
      },
    }),
  );
  return { round: round.id, report: round.reports[0]!.id };
}

/** Fills the one row in behind the page. */
export async function fillIn(page: Page, report: string, planned: string, done: string): Promise<void> {
  const address = `/api/v1/reports/${report}/form`;
  const cells = { 'ke-hoach': planned, 'thuc-hien': done };
  await json(
    await page.request.put(address, {
      headers: { 'If-Match': await etag(page, address) },
      data: { sections: {}, tables: { 'san-pham': [{ id: 'tin-bai', cells }] } },
    }),
  );
}

/** Sends, approves or gives back behind the page. */
export async function move(page: Page, report: string, name: string, data?: object): Promise<APIResponse> {
  const address = `/api/v1/reports/${report}`;
  return page.request.put(`${address}/${name}`, { headers: { 'If-Match': await etag(page, address) }, data });
}

/** Sends the report with the form as it stands. */
export async function send(page: Page, report: string): Promise<void> {
  const form = await json<{ version: number }>(await page.request.get(`/api/v1/reports/${report}/form`));
  await json(await move(page, report, 'submission', { formVersion: form.version }));
}

async function etag(page: Page, address: string): Promise<string> {
  return (await page.request.get(address)).headers()['etag'] ?? '';
}
