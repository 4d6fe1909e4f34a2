import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import browser from './playwright.config.mjs';

/** Pictures of every widget in its states, compared with those in visual/pictures (pixelmatch). */
export default defineConfig({
  ...browser,
  testDir: './visual',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  timeout: 120_000,
  expect: {
    // A page's colours change by a transition, and a picture of 1,440 × 6,000 points takes a second or two.
    timeout: 30_000,
    toHaveScreenshot: {
      animations: 'disabled',
      // What one version of the browser draws is a little lighter or darker at edges than another's.
      threshold: 0.2,
      maxDiffPixels: 150,
    },
  },
});
