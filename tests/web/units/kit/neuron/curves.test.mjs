import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curveOf, sampledCurve } from '../../../../../web/kit/neuron/state/curves.js';
import { freshCore } from '../../../../bindings/load.mjs';

const core = await freshCore();

test('an activation and its slope are two curves, each sampled once for all elements', () => {
  const options = { halfRange: 4, points: 5 };
  const value = sampledCurve(core, 'sigmoid', options);
  const slope = sampledCurve(core, 'sigmoid', { ...options, isDerivative: true });
  assert.deepEqual([value.samples[2], slope.samples[2]], [0.5, 0.25]);
  assert.equal(sampledCurve(core, 'sigmoid', options), value);
  assert.equal(sampledCurve(core, 'sigmoid', { ...options, isDerivative: true }), slope);
});

test('a curve reaches beyond the sum that it has to show, and grows in few steps', () => {
  const ends = [0, 3, -3.9, 7, -100].map((z) => curveOf(core, 'tanh', z).halfRange);
  assert.deepEqual(ends, [4, 4, 8, 8, 128]);
});
