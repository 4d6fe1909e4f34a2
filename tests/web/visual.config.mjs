import { defineConfig } from '../../web/node_modules/@playwright/test/index.mjs';
import browser from './playwright.config.mjs';

/** Pictures of every widget in its states, compared with those in visual/pictures. */
export default defineConfig({
  ...browser,
  testDir: './visual',
  timeout: 120_000,
});
