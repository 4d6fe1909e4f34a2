import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The browsers that scripts and style sheets are built for. */
export const TARGETS = Object.freeze({
  target: 'es2022',
  // Browsers with light-dark(), because its polyfill would need our own color-scheme instead of the host page's.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
});
