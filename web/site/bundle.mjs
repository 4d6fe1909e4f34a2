/**
 * Builds the site's scripts, style sheet and wasm with Vite. Entries have fixed names, so that any page can refer to
 * them; all other files are in assets/, with a hash in their names.
 *
 * @import {Rolldown} from 'vite'
 * @import {Licensed} from '../toolchain/notices.mjs'
 * @import {WholeScript} from './single-script.mjs'
 *
 * @typedef {object} Bundle
 * @property {(elements: string[], lang?: string) => { href: string, wasm: boolean }[]} preloadsFor the files that a
 * page with these elements, in this language, needs at once
 * @property {readonly Licensed[]} [licensed] the packages in its files
 * @property {typeof wholeScript} [wholeScript] bundles an entry with everything it needs
 */
import { stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { build } from 'vite';
import { elements as all } from '../embed/elements.js';
import { languageOf } from '../kit/words/language.js';
import { LICENSE, licensedIn } from '../toolchain/notices.mjs';
import { plugins } from '../toolchain/plugins.mjs';
import { BuildError } from '../toolchain/report.mjs';
import { DEFINED, TARGETS, web } from '../toolchain/targets.mjs';
import { wasmDigests } from '../toolchain/wasm-digests.mjs';
import { sharedChunks } from './shared-chunks.mjs';
import { wholeScript } from './single-script.mjs';

export { web };

const ENTRIES = {
  'neuron-lesson': 'embed/neuron-lesson.js',
  'neuron-fences': 'embed/fences.js',
  'neuron-dock': 'embed/dock.js',
  lesson: 'lesson/page/lesson.js',
  early: 'lesson/page/early.js',
  'lesson-style': 'lesson/lesson.css',
};

const COMPILED = ['neuron-core', 'training-core'].flatMap((name) => [
  `core/generated/${name}.js`,
  `core/generated/${name}.wasm`,
]);

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
    plugins: plugins(),
    define: { ...DEFINED, EMBED_PAGE: JSON.stringify('../embed.html'), WASM_DIGESTS: wasmDigests() },
    build: {
      outDir: out,
      emptyOutDir: false,
      ...TARGETS,
      assetsInlineLimit: 0,
      modulePreload: false, // pages name their own preloads; for the rest, Vite's helper costs more than it saves
      reportCompressedSize: false,
      license: LICENSE,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input,
        preserveEntrySignatures: 'exports-only', // a host page may import define() and configure() from the entry
        output: {
          entryFileNames: '[name].js',
          codeSplitting: {
            groups: [
              // What the entry needs: without anything else it can still say what is missing. What docking's report
              // needs, too: it asks for no more files than the entry.
              {
                name: 'start',
                test: /\/core\/configure\.js|\/element\/identity\.js|\/words\/few\.js|vite\/preload-helper/,
                priority: 3,
              },
              ...sharedChunks(),
              // Shared only by the pictures of the input space, some of which are loaded on demand.
              { name: 'plane', test: /\/(kit\/drawing\/plane|kit\/controls\/lazy-views)\.js/, minShareCount: 2 },
              {
                name: 'space',
                test: /\/(half-spaces|boundary-(plane|words|line)|plane-gestures)\.js/,
                minShareCount: 2,
              },
            ],
          },
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.includes('lesson-style.css') ? 'lesson.css' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
  const { output } = /** @type {Rolldown.RolldownOutput} */ (result);
  return {
    preloadsFor: (elements, lang) => preloads(output, elements, lang),
    licensed: await licensedIn(output, out),
    wholeScript,
  };
}

/**
 * The files for a page to preload: the entry only finds out at run time which widgets to load, but the build knows.
 *
 * @param {Rolldown.RolldownOutput['output']} output
 * @param {string[]} elements
 * @param {string} [lang]
 */
function preloads(output, elements, lang = 'en') {
  if (elements.length === 0) return [];
  const chunks = output.filter((item) => item.type === 'chunk');
  const needed = new Set(['neuron-lesson.js']);
  const tag = languageOf(lang);
  const words = tag === 'en' ? [] : ['language', tag].map((name) => resolve(web, `kit/words/${name}.js`));
  for (const { facadeModuleId, fileName } of chunks) {
    const name = facadeModuleId && basename(facadeModuleId, '.js');
    if (name && elements.includes(name) && !all[name].isHeavy) needed.add(fileName);
    if (words.includes(facadeModuleId ?? '')) needed.add(fileName);
  }
  // A set may grow while it is iterated, so this reaches the imports of imports, too.
  for (const name of needed) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(imported);
  }
  needed.delete('neuron-lesson.js');
  if (elements.some((name) => !all[name].isHeavy)) {
    for (const { fileName } of output) if (/^assets\/neuron-core-[^/]*$/.test(fileName)) needed.add(fileName);
  }
  return [...needed].map((href) => ({ href, wasm: href.endsWith('.wasm') }));
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
