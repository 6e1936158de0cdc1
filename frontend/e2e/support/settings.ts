import { Page, expect } from '@playwright/test';

const SETTINGS = '/api/v1/identity-settings';

/** Changes the rules of signing in, as the administrator who is signed in; returns the idle minutes that held before. */
export async function lockAfter(page: Page, idleMinutes: number): Promise<number> {
  const before = await page.request.get(SETTINGS);
  const { idleMinutes: held, version } = (await before.json()) as { idleMinutes?: number; version: number };
  const changed = await page.request.patch(SETTINGS, {
    data: { idleMinutes },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(changed.ok(), await changed.text()).toBe(true);
  return held ?? 0;
}
