import { APIResponse, Page, expect } from '@playwright/test';

/** What the API answered; a refusal fails the journey with its words. */
export async function json<T>(answer: APIResponse): Promise<T> {
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

/** The items of a list. */
export async function items<T>(page: Page, url: string): Promise<readonly T[]> {
  return (await json<{ readonly items: readonly T[] }>(await page.request.get(url))).items;
}
