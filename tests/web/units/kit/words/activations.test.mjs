/** The page and the core agree about activations, and all lists that are written by hand are complete. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { approximate } from '../../../../../web/core/approximation.js';
import { APPROXIMATOR_ACTIVATIONS } from '../../../../../web/kit/training/state/network-attributes.js';
import {
  activationLabel,
  activationRow,
  PLACED_ACTIVATIONS,
  TRAINED_ACTIVATIONS,
} from '../../../../../web/kit/words/activations.js';
import { freshTrainingCore } from '../../../../bindings/load-training.mjs';

const core = await freshTrainingCore();
const textOf = (/** @type {string} */ path) => readFile(new URL(`../../../../../${path}`, import.meta.url), 'utf8');

test('each activation of the core has a row with everything that a page needs', async () => {
  const style = await textOf('web/elements/activation/drawing/activation-plot.css');
  for (const name of core.activations) {
    const row = activationRow(name);
    for (const text of [row.meaning(), row.pytorch, row.numpy, row.cpp, activationLabel(name)]) assert.ok(text, name);
    assert.ok(style.includes(`.hue-${row.colour} {`), `${name}: there is no colour ${row.colour}`);
    assert.equal(Boolean(row.module), Boolean(row.isTrained), `${name}: a module for those that are trained`);
  }
  assert.throws(() => activationRow('relux'), /activations\.js has no row "relux"/);
});

test('the lists are those of the core, in its order', () => {
  const where = (/** @type {'canDescend' | 'canPlace'} */ what) =>
    core.activations.filter((name) => core.activationTraits(name)[what]);
  assert.deepEqual(TRAINED_ACTIVATIONS, where('canDescend'));
  assert.deepEqual(PLACED_ACTIVATIONS, where('canPlace'));
});

test('what jumps is level or straight on both sides, and changes at 0', () => {
  for (const name of core.activations) {
    for (const [kind, isDerivative] of /** @type {const} */ ([
      ['value', false],
      ['slope', true],
    ])) {
      const [, left, , right] = core.sampleActivation(name, -2e-30, 2e-30, 5, isDerivative);
      assert.equal(Math.abs(right - left) > 1e-3, activationRow(name).jumps === kind, `${name}, ${kind}`);
    }
  }
});

test('networks are placed with what can be placed, and the rest is refused by name', () => {
  for (const activation of core.activations) {
    const place = () => approximate(core, { target: 'sine', activation, neurons: 8 });
    if (PLACED_ACTIVATIONS.includes(activation)) assert.ok(place().largestError < 0.5, activation);
    else assert.throws(place, (error) => error.message.includes(`activation ${activation} can't`));
  }
});

test('documentation lists them all', async () => {
  const list = (/** @type {readonly string[]} */ names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`;
  assert.ok((await textOf('README.md')).includes(`one a layer: ${core.activations.join(', ')};`));
  for (const [element, names] of /** @type {const} */ ([
    ['parts', core.activations],
    ['trainer', TRAINED_ACTIVATIONS],
    ['approximator', APPROXIMATOR_ACTIVATIONS],
  ])) {
    const code = await textOf(`web/elements/${element}/neuron-${element}.js`);
    assert.ok(code.includes(list(names)), `neuron-${element}: ${list(names)}`);
  }
});
