import { BROWSER_ENVIRONMENT } from './browser-environment.mjs';
import { CHROMIUM_FLAGS } from './chromium-flags.mjs';

/** The browser for Playwright's suites, which open hundreds of pages. */
export const HEADLESS_CHROMIUM = {
  browserName: 'chromium',
  launchOptions: {
    executablePath: process.env.HEADLESS_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_FLAGS,
    env: BROWSER_ENVIRONMENT,
  },
};
