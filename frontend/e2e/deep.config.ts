import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** What takes a large database: `bench/browser` fills one and runs it. */
export default defineConfig({ ...journeys, testDir: './deep', timeout: 300_000 });
