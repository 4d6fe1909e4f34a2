import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The environment of every browser in the tests: the tests' own fonts, and no cache outside the clone. */
export const BROWSER_ENVIRONMENT = {
  ...process.env,
  FONTCONFIG_FILE: path('fonts/fonts.conf'),
  FONTCONFIG_SYSROOT: undefined, // it would be prepended to each path in fonts.conf
  LC_ALL: 'C.UTF-8', // without a UTF-8 locale, Chromium can't name a folder with an ü
  XDG_CACHE_HOME: path('../build/browser-cache'),
};
