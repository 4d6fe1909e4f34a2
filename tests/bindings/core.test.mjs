import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoreError } from '../../web/core/core-error.js';
import { freshCore } from './load.mjs';

const core = await freshCore();
const example = { weights: [0.5, -0.3, 0.8], bias: 0, activation: 'relu' };

test('the lesson’s example comes out with the digits that PyTorch prints', () => {
  const neuron = core.createNeuron(example);
  const trace = neuron.trace([2, 3, 1]);
  assert.deepEqual([...trace.products], [1, Math.fround(Math.fround(-0.3) * 3), Math.fround(0.8)]);
  assert.equal(trace.printout, 'tensor([ 1.0000, -0.9000,  0.8000])\ntensor(0.9000)\ntensor(0.9000)');
  neuron.dispose();
});

test('the activations are there, in the order in which they are taught', () => {
  const first = ['identity', 'step', 'relu', 'leaky_relu', 'sigmoid', 'tanh'];
  assert.deepEqual(core.activations.slice(0, first.length), first);
});

test('a refused configuration says why and leaves the neuron as it was', () => {
  const neuron = core.createNeuron(example);
  assert.throws(
    () => neuron.configure({ ...example, activation: 'relux' }),
    (error) =>
      error instanceof CoreError &&
      error.code === 'unknown-activation' &&
      error.message.includes(`relux"; the activations are ${core.activations.slice(0, -1).join(', ')} and `),
  );
  assert.throws(() => neuron.configure({ ...example, bias: Number.NaN }), { code: 'not-finite' });
  assert.ok(Math.abs(neuron.trace([2, 3, 1]).output - 0.9) < 1e-6);
  neuron.dispose();
});

test('a wrong number of inputs is an error that says both numbers', () => {
  const neuron = core.createNeuron(example);
  assert.throws(() => neuron.trace([1, 2]), { code: 'length-mismatch', message: /3 weights.*2 inputs/ });
  neuron.dispose();
});

test('a neuron takes up to 64 inputs, and says so beyond', () => {
  const of = (n) => ({ weights: Array(n).fill(1), bias: 0, activation: 'identity' });
  const neuron = core.createNeuron(of(core.maxInputs));
  assert.equal(neuron.trace(Array(64).fill(1)).output, 64);
  neuron.dispose();
  assert.throws(() => core.createNeuron(of(65)), { code: 'too-many-inputs', message: /65.*64/ });
});

test('numbers come as a learner reads them and as Python literals', () => {
  assert.deepEqual(core.numberTexts([2, -0.3, 1e-5, 0.9, 0]), [
    { text: '2', literal: '2.0' },
    { text: '-0.3', literal: '-0.3' },
    { text: '1e-05', literal: '1e-05' },
    { text: '0.9', literal: '0.9' },
    { text: '0', literal: '0.0' },
  ]);
  assert.deepEqual(core.numberTexts([]), []);
});

test('tensors of no, one and two dimensions print as PyTorch prints them', () => {
  assert.equal(core.tensorText([0.9], []), 'tensor(0.9000)');
  assert.equal(core.tensorText([2, 3, 1]), 'tensor([2., 3., 1.])');
  assert.equal(core.tensorText([1, 2, 3, 4], [2, 2]), 'tensor([[1., 2.],\n        [3., 4.]])');
  assert.throws(() => core.tensorText([1, 2, 3], [2, 2]), { code: 'bad-shape' });
  assert.throws(() => core.tensorText([1], [1, 1, 1]), { code: 'bad-shape' });
});

test('more numbers than the staging buffer held before come back right, heap growth included', () => {
  const many = Float32Array.from({ length: 400_000 }, (_, i) => i);
  const texts = core.numberTexts(many);
  assert.equal(texts.length, many.length);
  assert.equal(texts[399_999].text, '399999');
  const neuron = core.createNeuron(example);
  assert.equal(neuron.trace([2, 3, 1]).products[0], 1);
  neuron.dispose();
});

test('curves are sampled with both ends included', () => {
  const samples = core.sampleActivation('relu', -4, 4, 5);
  assert.deepEqual([...samples], [0, 0, 0, 2, 4]);
  for (const count of [1, 1025, 1e9]) {
    assert.throws(() => core.sampleActivation('relu', -4, 4, count), { code: 'bad-count' });
  }
  assert.throws(() => core.sampleActivation(undefined, -4, 4, 5), CoreError);
});

test('every handle is counted, and disposing twice is harmless', () => {
  const before = core.liveHandles();
  const neurons = Array.from({ length: 10 }, () => core.createNeuron(example));
  assert.equal(core.liveHandles(), before + 10);
  for (const neuron of neurons) neuron.dispose();
  neurons[0].dispose();
  assert.equal(core.liveHandles(), before);
  assert.throws(() => neurons[0].trace([2, 3, 1]), /disposed/);
});

test('a neuron that could not be made leaves no handle behind', () => {
  const before = core.liveHandles();
  assert.throws(() => core.createNeuron({ ...example, weights: [] }), { code: 'no-inputs' });
  assert.equal(core.liveHandles(), before);
});

test('making and disposing many neurons does not grow the heap', () => {
  const large = { weights: Array(64).fill(1), bias: 0, activation: 'relu' };
  const inputs = Array(64).fill(1);
  const before = core.heapSize();
  // If each neuron leaked, they would need more than the initial heap.
  for (let i = 0; i < before / 250; i++) {
    const neuron = core.createNeuron(large);
    if (i % 1000 === 0) neuron.trace(inputs);
    neuron.dispose();
  }
  assert.equal(core.heapSize(), before);
});

test('all activations at one place, with their slopes, as numbers and as texts', () => {
  const at = core.activationsAt(0);
  assert.deepEqual([...at.keys()], core.activations);
  assert.deepEqual(at.get('sigmoid'), { value: 0.5, slope: 0.25, valueText: '0.5', slopeText: '0.25' });
  assert.deepEqual(at.get('step'), { value: 0, slope: 0, valueText: '0', slopeText: '0' });
});

test('a derivative is sampled like its function', () => {
  assert.deepEqual([...core.sampleActivation('relu', -1, 1, 3, true)], [0, 0, 1]);
});
