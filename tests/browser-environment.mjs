import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What every browser of the tests is started with: fonts of the tests' own, and no cache outside of the clone. */
export const BROWSER_ENVIRONMENT = {
  ...process.env,
  FONTCONFIG_FILE: path('fonts/fonts.conf'),
  FONTCONFIG_SYSROOT: undefined, // it would be put before each path of fonts.conf
  LC_ALL: 'C.UTF-8', // without one, Chromium can't name a folder with an ü
  XDG_CACHE_HOME: path('../build/browser-cache'),
};
