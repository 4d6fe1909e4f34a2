import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import browser from './playwright.config.mjs';

/** Compares pictures of every widget in its states with those kept in visual/pictures. */
export default defineConfig({
  ...browser,
  testDir: './visual',
  outputDir: '../../build/test-results/visual',
  timeout: 120_000,
});
