/**
 * The scripts, the style sheet and the wasm of the site, by Vite. Entries have fixed names, so that a page anywhere can
 * name them; everything else is hashed under assets/.
 *
 * @import {Rolldown} from 'vite'
 *
 * @typedef {{ preloads: { href: string, wasm: boolean }[] }} Bundle
 */
import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BuildError } from './report.mjs';

export const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const ENTRIES = {
  'neuron-lesson': 'embed/neuron-lesson.js',
  lesson: 'lesson/page/lesson.js',
  early: 'lesson/page/early.js',
  'lesson-style': 'lesson/lesson.css',
};

const COMPILED = ['core/generated/neuron-core.js', 'core/generated/neuron-core.wasm'];

/**
 * @param {string} out
 * @returns {Promise<Bundle>}
 */
export async function bundle(out) {
  await requireFiles(COMPILED, 'run build-scripts/build, which compiles the core first');
  await requireFiles(Object.values(ENTRIES), 'the working tree is incomplete');
  const input = Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, resolve(web, path)]));
  const result = await build({
    root: web,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: ({ names }) => (names.includes('lesson-style.css') ? 'lesson.css' : 'assets/[name]-[hash][extname]'),
        },
      },
    },
  });
  return { preloads: preloads(/** @type {Rolldown.RolldownOutput} */ (result)) };
}

/**
 * What the page is going to need at once: the static imports of the widgets' entry, and the wasm.
 *
 * @param {Rolldown.RolldownOutput} result
 */
function preloads({ output }) {
  const chunks = new Map(output.flatMap((item) => (item.type === 'chunk' ? [[item.fileName, item]] : [])));
  const imported = new Set(chunks.get('neuron-lesson.js')?.imports ?? []);
  const scripts = [...imported].map((href) => ({ href, wasm: false }));
  const wasm = output.filter(({ fileName }) => fileName.endsWith('.wasm')).map(({ fileName }) => ({ href: fileName, wasm: true }));
  return [...scripts, ...wasm];
}

/**
 * @param {string[]} files
 * @param {string} remedy
 */
async function requireFiles(files, remedy) {
  for (const file of files) {
    const path = resolve(web, file);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new BuildError(`web/${relative(web, path)} is missing: ${remedy}`);
  }
}
