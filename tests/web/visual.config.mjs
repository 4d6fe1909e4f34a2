import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import browser from './playwright.config.mjs';

/** Pictures of every widget in its states, compared with those in visual/pictures (pixelmatch). */
export default defineConfig({
  ...browser,
  testDir: './visual',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  expect: {
    toHaveScreenshot: {
      animations: 'disabled',
      // What one version of the browser draws is a little lighter or darker at edges than another's.
      threshold: 0.2,
      maxDiffPixels: 150,
    },
  },
});
