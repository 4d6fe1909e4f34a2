/**
 * Lays out the npm package in the folder that is the first argument: the elements as bundled modules (lib), the
 * computing core as it is (core), types, and a manifest of the elements for editors. Build scripts and tests stay out.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { loadCore } from '../core/load-core.js';
import { choicesOf } from '../embed/widget-checks.mjs';
import { describeElements } from '../toolchain/describe-elements.mjs';
import { NOTICES, noticesOf } from '../toolchain/notices.mjs';
import { reservedHeights } from '../toolchain/reserved-heights.mjs';
import { allWords, wordsJson } from '../toolchain/words.mjs';
import { buildLibrary, withEffects } from './library.mjs';
import { indexTypes, jsxTypes, reactTypes, rehypeTypes } from './types.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2]);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await cp(join(web, 'core'), join(out, 'core'), { recursive: true });
await cp(join(web, '..', 'LICENSE'), join(out, 'LICENSE'));
for (const file of ['README.md', 'CHANGELOG.md']) await cp(join(web, 'package', file), join(out, file));

const { name, version, description, license, type, engines } = JSON.parse(
  await readFile(join(web, 'package.json'), 'utf8'),
);
const lib = join(out, 'lib');
await writeFile(join(out, NOTICES), await noticesOf(await buildLibrary(lib)));
const { modules } = await describeElements(out);
const { activations, gates } = await loadCore({
  training: false,
  wasmBinary: await readFile(join(web, 'core/generated/neuron-core.wasm')),
});
const types = {
  index: indexTypes(describedOf, (name) => choicesOf(name, { activations, gates })),
  jsx: jsxTypes(),
  react: reactTypes(),
  rehype: rehypeTypes(),
};
await mkdir(join(out, 'types'), { recursive: true });
for (const [entry, text] of Object.entries(types)) await writeFile(join(out, 'types', `${entry}.d.ts`), text);
await writeFile(join(out, 'words.json'), wordsJson(await allWords()));
// For entries that have side effects and no exports.
await writeFile(join(out, 'types', 'effect.d.ts'), "import './index.js';\nexport {};\n");

const manifest = {
  name,
  version,
  description,
  license,
  type,
  engines,
  customElements: 'custom-elements.json',
  exports: {
    '.': entry('index'),
    './core': { types: './core/index.d.ts', default: './core/index.js' },
    './react': entry('react'),
    './rehype': entry('rehype'),
    './jsx': { types: './types/jsx.d.ts' },
    ...Object.fromEntries(withEffects.slice(1).map((each) => [`./${each}`, entry(each, 'effect')])),
    './neuron-core.wasm': './lib/chunks/neuron-core.wasm',
    './training-core.wasm': './core/generated/training-core.wasm',
    './heights.css': './lib/heights.css',
    './custom-elements.json': './custom-elements.json',
    './words.json': './words.json',
    './package.json': './package.json',
  },
  sideEffects: [
    './lib/heights.css',
    ...withEffects.map((each) => `./lib/${each}.js`),
    // What defines elements where they are found, if the bundler puts it beside the entries that share it.
    './lib/chunks/neuron-lesson-*.js',
  ],
  peerDependencies: { react: '>=18' },
  peerDependenciesMeta: { react: { optional: true } },
};
await writeFile(join(lib, 'heights.css'), await reservedHeights());
await copyWasm();
await writeFile(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const tsc = join(web, 'node_modules', '.bin', 'tsc');
const coreEntry = join(out, 'core', 'index.js');
const options = ['--allowJs', '--declaration', '--emitDeclarationOnly', '--skipLibCheck'];
const target = ['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'];
await promisify(execFile)(tsc, [
  ...options,
  ...target,
  '--types',
  'node',
  '--typeRoots',
  join(web, 'node_modules/@types'),
  coreEntry,
]);

/** @param {string} name of an element */
function describedOf(name) {
  /** @type {any[]} */
  const declarations = modules.flatMap((/** @type {any} */ module) => module.declarations);
  return declarations.find(({ tagName }) => tagName === name).attributes;
}

/**
 * @param {string} name
 * @param {string} [typed] the entry whose types it has
 */
function entry(name, typed = name) {
  return { types: `./types/${typed}.d.ts`, default: `./lib/${name}.js` };
}

/** Copies the small core's wasm under a fixed name, for pages that serve it from elsewhere. */
async function copyWasm() {
  await cp(join(web, 'core/generated/neuron-core.wasm'), join(out, 'lib/chunks/neuron-core.wasm'));
}
