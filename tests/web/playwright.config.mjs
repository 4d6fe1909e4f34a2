import { availableParallelism } from 'node:os';
import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import { HEADLESS_CHROMIUM } from '../headless-chromium.mjs';

export default defineConfig({
  testDir: './browser',
  testMatch: '*.spec.mjs',
  outputDir: '../../build/test-results',
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
