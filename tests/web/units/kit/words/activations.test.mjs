/** The page's table of activations agrees with the core's. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { approximate } from '../../../../../web/core/approximation.js';
import {
  ACTIVATION_NAMES,
  activationLabel,
  activationRow,
  PLACED_ACTIVATIONS,
  TRAINED_ACTIVATIONS,
} from '../../../../../web/kit/words/activations.js';
import { freshTrainingCore } from '../../../../bindings/load-training.mjs';

const core = await freshTrainingCore();
const textOf = (/** @type {string} */ path) => readFile(new URL(`../../../../../${path}`, import.meta.url), 'utf8');

test('each activation of the core has a row with everything that a page needs', async () => {
  assert.deepEqual(ACTIVATION_NAMES, core.activations);
  const style = await textOf('web/elements/activation/drawing/activation-plot.css');
  const hues = [...style.matchAll(/\.hue-([a-z]+) \{/g)].map(([, colour]) => colour);
  for (const name of core.activations) {
    const row = activationRow(name);
    for (const text of [row.meaning(), row.pytorch, row.numpy, row.cpp, activationLabel(name)]) assert.ok(text, name);
    assert.ok(
      hues.includes(row.colour),
      `${name}: activation-plot.css has no .hue-${row.colour}; it has ${hues.join(', ')}`,
    );
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
