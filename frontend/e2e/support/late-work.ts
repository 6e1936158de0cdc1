import { Page, expect } from '@playwright/test';
import { json } from './answers';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Gives a unit work whose last day is over, in a plan of its own, by the Office that is signed in. */
export async function lateWork(page: Page, content: string, unitCode: string): Promise<Unit> {
  const { items } = await json<{ items: Unit[] }>(await page.request.get('/api/v1/units'));
  const unit = items.find(({ code }) => code === unitCode);
  expect(unit, `the sample has the unit ${unitCode}`).toBeDefined();
  const plan = await json<{ id: string }>(
    await page.request.post('/api/v1/plans', {
      data: { title: content, periodFrom: '2024-01-01', periodTo: '2024-12-31' },
    }),
  );
  await json(
    await page.request.post(`/api/v1/plans/${plan.id}/items`, {
      data: { kind: 'TASK', content, lead: [{ unitId: unit!.id }], deadlineText: 'Ngày 31/01/2024' },
    }),
  );
  const seen = await page.request.get(`/api/v1/plans/${plan.id}`);
  await json(
    await page.request.put(`/api/v1/plans/${plan.id}/issuance`, {
      data: {
        issuedOn: '2024-01-08',
        signer: { position: 'GIÁM ĐỐC', name: 'Nguyễn Văn An' },
        pastDeadlinesConfirmed: true,
      },
      headers: { 'If-Match': seen.headers()['etag'] ?? '' },
    }),
  );
  return unit!;
}
