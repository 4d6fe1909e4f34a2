/** What `build-scripts/sizes --why` says that bytes are for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { brotliSize } from '../../../web/site/built-files.mjs';
import { purposeOf, purposesOf } from '../../../web/site/purposes.mjs';
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
  const file = { file: 'a.js', content, text: '', bytes: brotliSize(content) };
  const shares = purposesOf([file], 'neuron-gate', new Map([['a.js', sources]]));
  const sum = (/** @type {'raw' | 'brotli'} */ key) =>
    Math.round([...shares.values()].reduce((all, each) => all + each[key], 0));
  assert.deepEqual([sum('raw'), sum('brotli')], [content.length, file.bytes]);
  const [words, styles] = ['words', 'styles'].map((purpose) => shares.get(purpose));
  assert.ok(
    words && styles && words.brotli > 5 * styles.brotli && styles.raw > words.raw / 2,
    JSON.stringify([...shares]),
  );
  assert.throws(
    () => purposesOf([{ ...file, file: 'other.js' }], 'neuron-gate', new Map()),
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
