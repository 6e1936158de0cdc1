import { Page, expect } from '@playwright/test';

interface Import {
  readonly rows: readonly { readonly rowId: string; readonly path: string; readonly version: number }[];
}

interface Directory {
  readonly items: readonly { readonly id: string; readonly code: string }[];
}

/** What a colleague does meanwhile: the Office itself leads the row. */
export async function settleLead(page: Page, importId: string, path: string): Promise<void> {
  const found = (await (await page.request.get(`/api/v1/plan-imports/${importId}`)).json()) as Import;
  const units = (await (await page.request.get('/api/v1/units')).json()) as Directory;
  const row = found.rows.find((other) => other.path === path);
  const office = units.items.find(({ code }) => code === 'VP');
  const answer = await page.request.patch(`/api/v1/plan-imports/${importId}/rows/${row?.rowId}`, {
    data: { lead: [{ unitId: office?.id }] },
    headers: { 'If-Match': `"${row?.version}"` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}
