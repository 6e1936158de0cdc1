import { Page, expect } from '@playwright/test';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Opens a round for one unit as the Office that is signed in. Gives the id of the report of the unit. */
export async function openReport(page: Page, unit: string): Promise<string> {
  const units = await items<Named>(page, '/api/v1/units');
  const plans = await items<Named>(page, '/api/v1/plans?state=ISSUED');
  const opened = await page.request.post('/api/v1/report-rounds', {
    data: {
      name: `Báo cáo ${Date.now()}`,
      planId: plans[0]?.id,
      periodFrom: '2024-03-01',
      periodTo: '2024-03-31',
      dueOn: '2024-04-05',
      unitIds: units.filter(({ name }) => name === unit).map(({ id }) => id),
    },
  });
  expect(opened.status(), await opened.text()).toBe(201);
  const { id } = (await opened.json()) as { id: string };
  const [report] = await items<Named>(page, `/api/v1/report-rounds/${id}/reports`);
  return report!.id;
}

async function items<T>(page: Page, url: string): Promise<readonly T[]> {
  const { items } = (await (await page.request.get(url)).json()) as { items: readonly T[] };
  return items;
}
