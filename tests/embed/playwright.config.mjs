import { availableParallelism } from 'node:os';
import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import { HEADLESS_CHROMIUM } from '../headless-chromium.mjs';

/** Tests on pages of real hosts, which build.mjs has built before. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: '../../build/embed-results',
  fullyParallel: true,
  workers: availableParallelism(),
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 90_000,
  use: {
    ...HEADLESS_CHROMIUM,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
});
