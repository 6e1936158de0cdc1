import { Page } from '@playwright/test';
import { json } from './answers';

interface Thing {
  readonly id: string;
  readonly code?: string;
}

/** The business date, which a demonstration sets back. */
export async function today(page: Page): Promise<string> {
  return (await json<{ businessDate: string }>(await page.request.get('/api/v1/system'))).businessDate;
}

/** A plan of the Office, issued today, with one task of a division for each of the deadlines. */
export async function planWith(page: Page, title: string, deadlines: readonly string[]): Promise<string> {
  const day = await today(page);
  const { items: units } = await json<{ items: Thing[] }>(await page.request.get('/api/v1/units'));
  const unitId = units.find(({ code }) => code === 'NCC')!.id;
  const period = { periodFrom: day, periodTo: `${day.slice(0, 4)}-12-31` };
  const plan = await json<Thing>(await page.request.post('/api/v1/plans', { data: { title, ...period } }));
  for (const [index, deadlineText] of deadlines.entries()) {
    const row = {
      kind: 'TASK',
      numbering: `${index + 1}`,
      content: `${title}: ${deadlineText}`,
      lead: [{ unitId }],
      deadlineText,
    };
    await json(await page.request.post(`/api/v1/plans/${plan.id}/items`, { data: row }));
  }
  const tag = (await page.request.get(`/api/v1/plans/${plan.id}`)).headers()['etag']!;
  const signer = { position: 'GIÁM ĐỐC', name: 'Nguyễn Văn An' };
  await json(
    await page.request.put(`/api/v1/plans/${plan.id}/issuance`, {
      data: { issuedOn: day, signer },
      headers: { 'If-Match': tag },
    }),
  );
  return plan.id;
}

/** A number without digits, which the words of a deadline would take for a day. */
export function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghik'[Number(digit)]).join('');
}

/** A day as people type it. */
export function written(iso: string): string {
  return iso.split('-').reverse().join('/');
}
