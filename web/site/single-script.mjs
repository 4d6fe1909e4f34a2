/**
 * Builds a classic script with everything in it, the wasm too, for pages that can't load modules or further files: a
 * file on disk, and a sandboxed frame.
 *
 * @import {Plugin} from 'vite'
 * @import {Licensed} from '../toolchain/notices.mjs'
 * @import {Parts} from './start-scripts.mjs'
 *
 * @typedef {{ code: string, licensed: Licensed[] }} WholeScript its code, and the packages in it
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundled } from '../toolchain/bundling.mjs';
import { licensedIn } from '../toolchain/notices.mjs';
import { web } from '../toolchain/targets.mjs';

const NOWHERE = 'https://neuron-lesson.invalid/';

/**
 * @param {string} entry below web/
 * @param {{ format?: 'iife' | 'es', parts?: Parts }} [options] es: a module, for a server; parts: the site's, for a
 * script that asks for some of them
 * @returns {Promise<WholeScript>}
 */
export async function wholeScript(entry, { format = 'iife', parts } = {}) {
  const output = await bundled({
    base: '/', // it has no other files, and so needn't know where it is
    more: [inlineCore()],
    define: {
      // The compiler's glue code makes a URL of `import.meta.url`, which is never fetched here.
      'import.meta.url': JSON.stringify(NOWHERE),
      ...(parts ? { PARTS: JSON.stringify(parts) } : {}),
    },
    rolldown: {
      input: resolve(web, entry),
      preserveEntrySignatures: 'exports-only',
      output: { format, codeSplitting: false },
    },
  });
  return { code: output[0].code, licensed: await licensedIn(output) };
}

/**
 * Replaces the loader of the two cores: the training core, which can do everything, comes from the script itself.
 * @returns {Plugin}
 */
function inlineCore() {
  const wasm = resolve(web, 'core/generated/training-core.wasm');
  return {
    name: 'inline-core',
    enforce: 'pre',
    load: {
      filter: { id: /\/core\/load-core\.js$/ },
      async handler() {
        const base64 = (await readFile(wasm)).toString('base64');
        return `import { coreLoader } from './core-loader.js';
import { createModule, TrainingCore } from './training-core.js';
const bytes = () => Uint8Array.from(atob('${base64}'), (letter) => letter.charCodeAt(0));
const load = coreLoader(async () => ({ createModule, Core: TrainingCore }), new URL('${NOWHERE}'));
let core;
export const loadCore = () => (core ??= load({ wasmBinary: bytes() }));`;
      },
    },
  };
}
