import { APIRequestContext, Page, expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';

const DAY = 86_400_000;

/** Lets a system read plans and nothing else. */
async function tokenOfSystem(api: APIRequestContext): Promise<string> {
  const units = (await (await api.get('/api/v1/units')).json()) as { items: { id: string }[] };
  const client = await api.post('/api/v1/api-clients', {
    data: {
      clientId: `kho-du-lieu-${Date.now()}`,
      name: 'Kho dữ liệu',
      contact: 'Nguyễn Văn Tích, 0204 000 000',
      role: 'READER',
      unitId: units.items[0]!.id,
      scopes: ['plans:read'],
      expiresOn: new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10),
      allowedAddresses: [],
      requestsPerMinute: 60,
    },
  });
  const { id } = (await client.json()) as { id: string };
  const token = await api.post(`/api/v1/api-clients/${id}/tokens`, {
    data: { expiresOn: new Date(Date.now() + DAY).toISOString().slice(0, 10) },
  });
  return ((await token.json()) as { secret: string }).secret;
}

/** Tries the list of plans on the page, and says how the server answers. */
async function statusOfTrying(page: Page): Promise<number> {
  await page.goto('/q/swagger-ui/#/Plans/listPlans');
  await page.getByRole('button', { name: 'Try it out' }).click();
  const answer = page.waitForResponse((response) => response.url().includes('/api/v1/plans'));
  await page.getByRole('button', { name: 'Execute', exact: true }).click();
  return (await answer).status();
}

test.describe('the page of the API', () => {
  test('tries an operation with a token', async ({ page, browser, baseURL }) => {
    await signIn(page, 'admin');
    const token = await tokenOfSystem(page.request);
    const context = await browser.newContext({ baseURL });
    const stranger = await context.newPage();
    expect(await statusOfTrying(stranger)).toBe(401);

    await stranger.getByRole('button', { name: 'Authorize' }).first().click();
    await stranger.getByRole('textbox', { name: 'auth-bearer-value' }).fill(token);
    await stranger.getByRole('button', { name: 'Apply credentials' }).last().click();
    await stranger.getByRole('button', { name: 'Close' }).last().click();
    const answer = stranger.waitForResponse((response) => response.url().includes('/api/v1/plans'));
    await stranger.getByRole('button', { name: 'Execute', exact: true }).click();
    expect((await answer).status()).toBe(200);
    await context.close();
  });

  test('tries an operation in the session of the browser', async ({ page }) => {
    await signIn(page, 'office');
    expect(await statusOfTrying(page)).toBe(200);
  });
});
