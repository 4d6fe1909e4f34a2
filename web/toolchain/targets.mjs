import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {string} the package's */
export const version = JSON.parse(readFileSync(resolve(web, 'package.json'), 'utf8')).version;

/** What builds put in the place of names: the version, and nothing for what only Node.js or the site's entry has. */
export const DEFINED = Object.freeze({ process: 'undefined', PARTS: 'undefined', VERSION: JSON.stringify(version) });

/** The browsers that scripts and style sheets are built for. */
export const TARGETS = Object.freeze({
  target: 'es2022',
  // Browsers with light-dark(), because its polyfill would need our own color-scheme instead of the host page's.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
});
