import { Page } from '@playwright/test';
import { items, json } from './answers';
import { DEMO_PLAN } from './plans';

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What a round asks for, and of whom. */
export interface RoundRequest {
  readonly name: string;
  readonly of: (unit: Unit) => boolean;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dueOn: string;
}

/** Opens a round over the plan of the demonstration as the Office that is signed in. Gives its id. */
export async function openRound(page: Page, { of, ...asked }: RoundRequest): Promise<string> {
  const units = await items<Unit>(page, '/api/v1/units');
  const plans = await items<{ id: string; title: string }>(page, '/api/v1/plans?state=ISSUED&limit=200');
  const data = {
    ...asked,
    planId: plans.find(({ title }) => title.includes(DEMO_PLAN))!.id,
    unitIds: units.filter(of).map(({ id }) => id),
  };
  return (await json<{ id: string }>(await page.request.post('/api/v1/report-rounds', { data }))).id;
}

/** Opens a round for one unit as the Office that is signed in. Gives the id of the report of the unit. */
export async function openReport(page: Page, unit: string): Promise<string> {
  const id = await openRound(page, {
    name: `Báo cáo ${Date.now()}`,
    of: ({ name }) => name === unit,
    periodFrom: '2024-03-01',
    periodTo: '2024-03-31',
    dueOn: '2024-04-05',
  });
  const [report] = await items<{ id: string }>(page, `/api/v1/report-rounds/${id}/reports`);
  return report!.id;
}
