import { availableParallelism } from 'node:os';
import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import { HEADLESS_CHROMIUM } from '../headless-chromium.mjs';

/** “browser” or “wild”: what every change is tried with, and what takes too long for that. */
const PAGES = process.env.PAGES ?? 'browser';

export default defineConfig({
  testDir: `./${PAGES}`,
  testMatch: '*.spec.mjs',
  outputDir: `../../build/test-results/${PAGES}`,
  fullyParallel: true,
  workers: availableParallelism(),
  // A flaky test is a bug: it fails.
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    ...HEADLESS_CHROMIUM,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
});
