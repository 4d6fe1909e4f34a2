import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';

export default defineConfig({
  testDir: './browser',
  testMatch: '*.spec.mjs',
  outputDir: '../../build/test-results',
  fullyParallel: true,
  workers: 2,
  // A flaky test is a bug: it fails.
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.HEADLESS_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: CHROMIUM_FLAGS,
    },
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
});
