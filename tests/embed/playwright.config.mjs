import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';

/** Pages of real hosts, built before by build.mjs. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: '../../build/embed-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 90_000,
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.HEADLESS_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: CHROMIUM_FLAGS,
    },
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
});
