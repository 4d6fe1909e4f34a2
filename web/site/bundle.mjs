/**
 * Builds the site's scripts, style sheet and wasm with Vite. Entries have fixed names, so that any page can refer to
 * them; all other files are in assets/, with a hash in their names.
 *
 * @import {Rolldown} from 'vite'
 * @import {Licensed} from '../toolchain/notices.mjs'
 * @import {Parts} from './start-scripts.mjs'
 *
 * @typedef {object} Bundle
 * @property {(elements: string[], lang?: string) => { href: string, wasm: boolean }[]} preloadsFor the files that a
 * page with these elements, in this language, needs at once
 * @property {readonly Licensed[]} [licensed] the packages in its files
 * @property {Parts} [parts] its files, and what needs them
 * @property {typeof wholeScript} [wholeScript] bundles an entry with everything it needs
 * @property {ReadonlyMap<string, ReadonlyMap<string, string>>} [modulesOf] for each of its scripts, the source files that
 * are in it, and what is left of each before it is made shorter
 */
import { rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { bundled } from '../toolchain/bundling.mjs';
import { licensedIn } from '../toolchain/notices.mjs';
import { BuildError } from '../toolchain/report.mjs';
import { web } from '../toolchain/targets.mjs';
import { wasmDigests } from '../toolchain/wasm-digests.mjs';
import { partsOf, preloads, withImports } from './parts.mjs';
import { sharedChunks } from './shared-chunks.mjs';
import { wholeScript } from './single-script.mjs';
import { buildStartScript } from './start-scripts.mjs';

export { web };

/** The scripts that pages name. What they load later is built first, as parts in assets/. */
const SCRIPTS = {
  'neuron-lesson': 'embed/neuron-lesson.js',
  'neuron-fences': 'embed/fences.js',
  'neuron-dock': 'embed/dock.js',
  lesson: 'lesson/page/lesson.js',
  early: 'lesson/page/early.js',
};
const STYLE = { 'lesson-style': 'lesson/lesson.css' };

/**
 * What a script takes from another instead of having it once more.
 * @type {Record<string, Record<string, string>>}
 */
const BESIDE = { lesson: { 'embed/define.js': 'neuron-lesson.js' } };

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
  const entries = Object.entries({ ...SCRIPTS, ...STYLE });
  await requireFiles(
    entries.map(([, path]) => path),
    'the working tree is incomplete',
  );
  const input = Object.fromEntries(entries.map(([name, path]) => [name, resolve(web, path)]));
  const output = await bundled({
    out,
    define: { EMBED_PAGE: JSON.stringify('../embed.html'), WASM_DIGESTS: wasmDigests() },
    rolldown: {
      input,
      preserveEntrySignatures: 'exports-only', // a host page may import define() and configure() from the entry
      output: {
        entryFileNames: '[name].js',
        codeSplitting: { groups: sharedChunks() },
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: ({ names }) =>
          names.includes('lesson-style.css') ? 'lesson.css' : 'assets/[name]-[hash][extname]',
      },
    },
  });
  const licensed = await licensedIn(output, out);
  const parts = partsOf(output);
  const chunks = new Map(
    output.flatMap((item) => (item.type === 'chunk' ? [[item.facadeModuleId ?? '', item.fileName]] : [])),
  );
  const scripts = await Promise.all(
    Object.entries(SCRIPTS).map(([name, entry]) =>
      buildStartScript({ out, name, entry, chunks, parts, beside: BESIDE[name] }),
    ),
  );
  await removeUnused(output, out, scripts);
  return {
    preloadsFor: (elements, lang) => preloads(parts, elements, lang),
    licensed: [licensed, ...scripts.map((script) => script.licensed)].flat(),
    wholeScript,
    parts,
    modulesOf: modulesOf([...output.filter((item) => item.type === 'chunk'), ...scripts]),
  };
}

/** @param {Pick<Rolldown.OutputChunk, 'fileName' | 'modules'>[]} chunks of two with one name, the last */
function modulesOf(chunks) {
  return new Map(
    chunks.map(({ fileName, modules }) => [
      fileName,
      new Map(Object.entries(modules).map(([id, { code }]) => [id, code ?? ''])),
    ]),
  );
}

/**
 * The scripts that pages name are built anew; what only their first form imports is of no use.
 * @param {Rolldown.RolldownOutput['output']} output
 * @param {string} out
 * @param {{ code: string }[]} scripts
 */
async function removeUnused(output, out, scripts) {
  const chunks = output.filter((item) => item.type === 'chunk');
  const named = chunks.filter(({ fileName }) => scripts.some(({ code }) => code.includes(fileName)));
  const used = withImports(
    named.map(({ fileName }) => fileName),
    chunks.map(({ fileName, imports, dynamicImports }) => ({ fileName, imports: [...imports, ...dynamicImports] })),
  );
  const unused = chunks.filter(({ fileName, isEntry }) => !isEntry && !used.has(fileName));
  await Promise.all(unused.map(({ fileName }) => rm(join(out, fileName))));
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
