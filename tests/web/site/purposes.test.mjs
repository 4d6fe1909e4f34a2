/** What `build-scripts/sizes --why` says that bytes are for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { compressed } from '../../../web/site/built-files.mjs';
import { purposeOf, purposesOf } from '../../../web/site/purposes.mjs';
import { namedFunctions, ownerOf } from '../../../web/site/wasm-functions.mjs';
import { sectionsOf } from '../../../web/site/wasm-sections.mjs';
import { web } from '../../../web/toolchain/targets.mjs';

test('a source’s folder says what it is for', () => {
  const expected = {
    'embed/define.js': 'entry',
    'node_modules/lit-html/lit-html.js': 'Lit',
    'node_modules/@lit/reactive-element/css-tag.js': 'Lit',
    'node_modules/d3-contour/src/contours.js': 'd3-contour',
    'core/generated/neuron-core.js': 'core: Emscripten and Embind',
    'core/core.js': 'core: handles',
    'kit/words/say.js': 'words',
    'kit/element/widget.css?inline': 'styles',
    'kit/neuron/drawing/parts-diagram.js': 'drawing',
    'kit/state/frame.js': 'state',
    'kit/neuron/number-editor.js': 'neuron',
    'elements/gate/drawing/verdict.js': 'its own',
    'elements/gate/neuron-gate.css?inline': 'styles',
    'elements/parts/neuron-parts.js': 'other elements’',
  };
  for (const [path, purpose] of Object.entries(expected)) {
    assert.equal(purposeOf(join(web, path), 'neuron-gate'), purpose, path);
  }
  assert.equal(purposeOf('\0rolldown/runtime.js', 'neuron-gate'), 'bundler');
});

test('purposes make up the whole, and what compresses well weighs less on the wire', () => {
  const code = Array.from(
    { length: 200 },
    (_, i) => `export const f${i} = (x) => x ** ${(i * 7919) % 1000} + '${i * i}';`,
  );
  const sources = new Map([
    [join(web, 'kit/words/one.js'), code.join('\n')],
    [join(web, 'kit/element/two.css?inline'), `export default ${JSON.stringify('a{color:red}'.repeat(500))};`],
  ]);
  const content = Buffer.from([...sources.values()].join('\n'));
  const file = { file: 'a.js', content, text: '', bytes: compressed(content).length };
  const shares = purposesOf([file], 'neuron-gate', { modulesOf: new Map([['a.js', sources]]) });
  const sum = (/** @type {'raw' | 'brotli'} */ key) =>
    Math.round([...shares.values()].reduce((all, each) => all + each[key], 0));
  assert.deepEqual([sum('raw'), sum('brotli')], [content.length, file.bytes]);
  const [words, styles] = ['words', 'styles'].map((purpose) => shares.get(purpose));
  assert.ok(
    words && styles && words.brotli > 5 * styles.brotli && styles.raw > words.raw / 2,
    JSON.stringify([...shares]),
  );
  assert.throws(
    () => purposesOf([{ ...file, file: 'other.js' }], 'neuron-gate', { modulesOf: new Map() }),
    /isn't what these sources make/,
  );
});

test('the sections of a wasm file make up the whole', async () => {
  const wasm = await readFile(join(web, 'core/generated/neuron-core.wasm'));
  const sections = new Map(sectionsOf(wasm));
  assert.equal(
    [...sections.values()].reduce((sum, { length }) => sum + length, 0),
    wasm.length,
  );
  assert.ok(/** @type {Buffer} */ (sections.get('functions')).length > wasm.length / 2);
});

test('of a module whose functions have names, the folders of their sources say what they are for', async () => {
  const wasm = await readFile(join(web, 'core/generated/neuron-core.wasm'));
  const functions = /** @type {[string, Buffer][]} */ ([
    ['numbers', wasm.subarray(0, 3000)],
    ['Embind', wasm.subarray(3000, 4000)],
  ]);
  const file = { file: 'assets/neuron-core-abc.wasm', content: wasm, text: '', bytes: 20_000 };
  const sources = { modulesOf: new Map(), functionsOf: new Map([['neuron-core', functions]]) };
  const shares = purposesOf([file], 'neuron-gate', sources);
  assert.deepEqual([...shares.keys()].sort(), [
    'wasm: Embind',
    'wasm: numbers',
    'wasm: tables and texts',
    'wasm: types and names',
  ]);
  assert.equal(Math.round([...shares.values()].reduce((sum, { brotli }) => sum + brotli, 0)), 20_000);
});

test('functions have the names that the module says, after those that are imported', () => {
  const text = (/** @type {string} */ word) => [word.length, ...Buffer.from(word)];
  const section = (/** @type {number} */ kind, /** @type {number[]} */ content) => [kind, content.length, ...content];
  const names = [
    [0, ...text('host')],
    [2, ...text('second')],
    [1, ...text('first')],
  ];
  const wasm = Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(2, [1, ...text('env'), ...text('host'), 0, 0]),
    ...section(10, [2, 3, 0, 1, 0x0b, 2, 0, 0x0b]),
    ...section(0, [...text('name'), ...section(0, text('a module')), ...section(1, [3, ...names.flat()])]),
  ]);
  assert.deepEqual(
    namedFunctions(wasm).map(({ name, code }) => [name, code.length]),
    [
      ['first', 3],
      ['second', 2],
    ],
  );
});

test('a function belongs to a library by its name, else to the folder that defines it', () => {
  const owners = new Map([
    ['neuron::exactDecimal(float)', 'numbers'],
    ['std::__2::swap(int&, int&)', 'numbers'],
  ]);
  const expected = {
    'neuron::exactDecimal(float)': 'numbers',
    'byn$mgfn-shared$neuron::exactDecimal(float)': 'numbers',
    'std::__2::swap(int&, int&)': 'C++ library',
    'void std::__2::sort<float*>(float*, float*)': 'C++ library',
    __embind_register_native_and_builtin_types: 'Embind',
    malloc: 'C library, start',
  };
  for (const [name, owner] of Object.entries(expected)) assert.equal(ownerOf(name, owners), owner, name);
});
