import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neuronFromAttributes } from '../../../../../web/kit/neuron/state/neuron-attributes.js';
import { EXAMPLE } from '../../../../../web/kit/neuron/state/neuron-state.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

const activations = ['identity', 'step', 'relu', 'leaky_relu', 'sigmoid', 'tanh'];
const read = (given) => neuronFromAttributes(given, activations);

test('no attributes give the lesson’s example, and no complaint', () => {
  const { state, given, problems } = read({});
  assert.deepEqual(
    [state.inputs, state.weights, state.bias, state.activation],
    [EXAMPLE.inputs, EXAMPLE.weights, 0, 'relu'],
  );
  assert.equal(given, false);
  assert.deepEqual(problems, []);
});

test('one to eight inputs are read, with whatever activation', () => {
  const { state, given, problems } = read({ inputs: '1 2', weights: '3; 4', bias: '−1', activation: 'Leaky-ReLU' });
  assert.deepEqual(state, { inputs: [1, 2], weights: [3, 4], bias: -1, activation: 'leaky_relu' });
  assert.equal(given, true);
  assert.deepEqual(problems, []);
});

test('left-out weights are 0.5 each and left-out inputs 1 each', () => {
  assert.deepEqual(read({ inputs: '4, 5' }).state.weights, [0.5, 0.5]);
  assert.deepEqual(read({ weights: '4, 5' }).state.inputs, [1, 1]);
});

test('each bad attribute is named with what was given and what is accepted, and the default stands in', () => {
  for (const [given, message] of [
    [{ inputs: '2, x, 1', weights: '1, 1, 1' }, /inputs="2, x, 1".*“x”.*\[2, 3, 1\]/],
    [{ inputs: '1,1,1,1,1,1,1,1,1' }, /: 9 numbers; 1 to 8 are accepted/],
    [{ inputs: '' }, /: 0 numbers; 1 to 8/],
    [{ inputs: '1, 2', weights: '1' }, /2 inputs and 1 weights; a neuron has one weight for each input/],
  ]) {
    const { state, problems } = read(given);
    assert.equal(problems.length, 1);
    assert.match(problemText(problems[0]), message);
    assert.deepEqual(state.inputs, EXAMPLE.inputs);
    assert.deepEqual(state.weights, EXAMPLE.weights);
  }
  assert.match(problemText(read({ bias: 'big' }).problems[0]), /bias="big".*Using 0/);
  assert.equal(read({ bias: 'big' }).state.bias, 0);
  const { state, problems } = read({ activation: 'relux' });
  assert.match(
    problemText(problems[0]),
    /activation="relux".*identity, step, relu, leaky_relu, sigmoid, tanh.*Using relu/,
  );
  assert.equal(state.activation, 'relu');
});

test('one bad attribute does not cost the good ones', () => {
  const { state, problems } = read({ inputs: '5', weights: '6', bias: 'x', activation: 'tanh' });
  assert.equal(problems.length, 1);
  assert.deepEqual(state, { inputs: [5], weights: [6], bias: 0, activation: 'tanh' });
});
