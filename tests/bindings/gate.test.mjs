import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGate } from '../../web/core/gate.js';
import { freshCore } from './load.mjs';

const core = await freshCore();
const step = { activation: 'step' };

test('the core knows six gates', () => {
  assert.deepEqual(core.gates, ['and', 'or', 'not', 'nand', 'nor', 'xor']);
});

test('a checked gate comes with its rows, texts, boundary and range of biases', () => {
  const found = checkGate(core, 'and', { ...step, weights: [1, 1], bias: -1.5 });
  assert.equal(found.isSolved, true);
  assert.deepEqual(found.rows[1], {
    inputs: [0, 1],
    z: '-0.5',
    output: '0',
    sum: '1',
    isWanted: false,
    fires: false,
    isRight: true,
  });
  assert.equal(found.bar, '1.5');
  assert.deepEqual(found.boundary, [
    [0, 1.5],
    [1.5, 0],
  ]);
  assert.equal(found.biases?.above.text, '-2');
  assert.equal(found.biases?.upTo.text, '-1');
  assert.deepEqual(found.biases?.above.boundary, [
    [0.5, 1.5],
    [1.5, 0.5],
  ]);
});

test('one input has a threshold; a bias of 0 sets the bar at 0, not at −0', () => {
  const found = checkGate(core, 'not', { ...step, weights: [-1], bias: 0.5 });
  assert.deepEqual(found.boundary, [[0.5]]);
  assert.equal(checkGate(core, 'not', { ...step, weights: [-1], bias: 0 }).bar, '0');
});

test('weights that no bias helps have no range, and a boundary out of sight none either', () => {
  const found = checkGate(core, 'xor', { ...step, weights: [1, 1], bias: 9 });
  assert.equal(found.biases, undefined);
  assert.deepEqual(found.boundary, []);
  assert.equal(
    found.rows.every(({ fires }) => fires),
    true,
  );
});

test('what is no gate is refused by name', () => {
  assert.throws(() => checkGate(core, 'nandy', { ...step, weights: [1, 1], bias: 0 }), {
    code: 'unknown-name',
    message: /nandy.*and, or, not, nand, nor and xor/,
  });
  assert.throws(() => checkGate(core, 'not', { ...step, weights: [1, 1], bias: 0 }), { code: 'length-mismatch' });
});

test('a neuron computed in one call is the same as configured and traced', () => {
  const neuron = core.createNeuron({ weights: [1], bias: 0, activation: 'relu' });
  const parameters = { weights: [0.5, -0.3, 0.8], bias: 0.1, activation: 'sigmoid' };
  const computed = neuron.compute(parameters, [2, 3, 1]);
  const { numbers, ...trace } = computed;
  assert.deepEqual(trace, neuron.trace([2, 3, 1]));
  const all = [2, 3, 1, ...parameters.weights, parameters.bias, ...trace.products];
  const { productSum, weightedSum, output, slope } = trace;
  assert.deepEqual(numbers, core.numberTexts([...all, productSum, weightedSum, output, slope]));
  assert.throws(() => neuron.compute({ ...parameters, bias: Number.NaN }, [2, 3, 1]), { code: 'not-finite' });
  assert.deepEqual(neuron.trace([2, 3, 1]), trace);
  neuron.dispose();
});
