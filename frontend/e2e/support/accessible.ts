import AxeBuilder from '@axe-core/playwright';
import { Page, expect } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The narrowest window that WCAG asks for: no page may scroll sideways in it. */
const PHONE = { width: 320, height: 640 };

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can find, and is not wider than the window or a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  // a notice hides what it says until it has been told, for 150 ms, with its button in it
  await expect(page.locator('mat-snack-bar-container [aria-hidden="true"]:has(button)')).toHaveCount(0);
  // half under the bar of the page, a button would count as small
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(told, told.join('\n')).toEqual([]);
  await expectNoSideways(page, 'the page scrolls sideways');
  const desk = page.viewportSize();
  await page.setViewportSize(PHONE);
  await expectNoSideways(page, 'the page scrolls sideways on a phone');
  if (desk) await page.setViewportSize(desk);
}

async function expectNoSideways(page: Page, words: string): Promise<void> {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow, words).toBeLessThanOrEqual(0);
}
