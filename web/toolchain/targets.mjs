import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The browsers that scripts and style sheets are built for. */
export const TARGETS = Object.freeze({
  target: 'es2022',
  // With light-dark(): its polyfill would need a color-scheme of ours, where the host's is what counts.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
});
