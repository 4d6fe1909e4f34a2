/**
 * Builds the elements for other people's bundlers, and for pages without one: ES modules with the wasm beside them.
 *
 * @import {Plugin} from 'vite'
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { elements } from '../embed/elements.js';
import { bundled } from '../toolchain/bundling.mjs';
import { licensedIn } from '../toolchain/notices.mjs';
import { web } from '../toolchain/targets.mjs';
import { wasmDigests } from '../toolchain/wasm-digests.mjs';

const ENTRY = 'virtual:entry/';
/** The wasm's URL, as written in our loader and in the compiler's glue code. */
const WASM_ADDRESS =
  /new URL\(['"](?:\.\/)?(?:generated\/)?((?:neuron|training)-core\.wasm)['"],\s*import\.meta\.url\)/g;
const embed = join(web, 'embed');

/** @param {string} role */
const ifFirst = (role) =>
  `import { isFirstCopy } from '${join(web, 'core/first-copy.js')}';\nif (typeof document !== 'undefined' && isFirstCopy('${role}'))`;

/** The code of the entries that have no file of their own. On a server, these entries do nothing. */
const WRITTEN = new Map([
  ...Object.keys(elements).map((name) => [name, `import { define } from '${embed}/define.js';\ndefine(['${name}']);`]),
  [
    'fences',
    `import '${embed}/neuron-lesson.js';\nimport { upgradeFences } from '${embed}/fence-blocks.js';\n${ifFirst('fences')} upgradeFences();`,
  ],
  [
    'dock',
    `import '${embed}/neuron-lesson.js';\nimport { dockWidgets } from '${embed}/docking.js';\n${ifFirst('dock')} dockWidgets();`,
  ],
]);

/** The names of the entries whose import has side effects. */
export const withEffects = ['index', ...WRITTEN.keys()];

/**
 * @param {string} out a folder
 * @returns the packages in its files
 */
export async function buildLibrary(out) {
  const input = {
    index: resolve(embed, 'neuron-lesson.js'),
    react: resolve(embed, 'react.js'),
    rehype: resolve(embed, 'rehype.js'),
    ...Object.fromEntries([...WRITTEN.keys()].map((name) => [name, ENTRY + name])),
  };
  const output = await bundled({
    out,
    more: [writtenEntries(), wasmBeside()],
    define: { WASM_DIGESTS: wasmDigests() },
    rolldown: {
      input,
      external: ['react'],
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: '[name].js',
        // Marks the React components as client components.
        banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
      },
    },
  });
  return licensedIn(output, out);
}

/** @returns {Plugin} */
function writtenEntries() {
  return {
    name: 'written-entries',
    resolveId: { filter: { id: /^virtual:entry\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /virtual:entry\// },
      handler: (id) => ({ code: WRITTEN.get(id.slice(1 + ENTRY.length)) ?? '', moduleSideEffects: true }),
    },
  };
}

/**
 * Writes the wasm's address in the form that every bundler understands: an asset beside the module. Next.js turns it
 * into a path, which needs the page's own address as its base.
 * @returns {Plugin}
 */
function wasmBeside() {
  /** @type {Map<string, string>} */
  const emitted = new Map();
  return {
    name: 'wasm-beside',
    enforce: 'pre',
    transform: {
      filter: { id: /\/web\/core\/.*\.js$/ },
      async handler(code) {
        const found = [...code.matchAll(WASM_ADDRESS)].map(([, name]) => name);
        for (const name of found) {
          if (emitted.has(name)) continue;
          const source = await readFile(join(web, 'core/generated', name));
          emitted.set(name, this.emitFile({ type: 'asset', name, source }));
        }
        if (found.length === 0) return undefined;
        const address = (/** @type {string} */ _, /** @type {string} */ name) =>
          `new URL(import.meta.ROLLUP_FILE_URL_${emitted.get(name)}, globalThis.document?.baseURI)`;
        return { code: code.replaceAll(WASM_ADDRESS, address), map: null };
      },
    },
  };
}
