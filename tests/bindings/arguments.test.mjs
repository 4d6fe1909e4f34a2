/** Whatever arguments the core gets, it returns a result or throws a CoreError that says what is accepted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshTrainingCore } from './load-training.mjs';

const core = await freshTrainingCore();
const run = core.createRun({
  layers: [2, 3, 1],
  activations: ['tanh', 'sigmoid'],
  data: core.createDataSet({ kind: 'xor' }),
});
const neuron = core.createNeuron({ weights: [1, 1], bias: 0, activation: 'relu' });
const map = { width: 3, height: 3, x: [0, 1], y: [0, 1] };
const zeros = new Float32Array(13);

const WRONG = [
  undefined,
  null,
  'abc',
  '',
  0.5,
  -1,
  Number.NaN,
  true,
  {},
  [[0, 1]],
  ['a', 'b'],
  [Number.NaN, 1],
  () => 1,
];
/** For optional counts: undefined isn't wrong, because there is a default. */
const NO_COUNT = WRONG.filter((value) => value !== undefined);

/**
 * Calls that take one or more numbers, each with the values that it must refuse.
 * @type {[string, (value: any) => unknown, unknown[]][]}
 */
const CALLS = [
  ['createRun', (x) => core.createRun(x), WRONG],
  ['data.inputs', (x) => createRun({ inputs: x, targets: [0] }), WRONG],
  ['data.targets', (x) => createRun({ inputs: [0, 1], targets: x }), WRONG],
  ['trainSteps', (x) => run.trainSteps(x), NO_COUNT],
  ['trainSamples', (x) => run.trainSamples(x), NO_COUNT],
  ['trainEpochs', (x) => run.trainEpochs(x), NO_COUNT],
  ['goTo', (x) => run.goTo(x), WRONG],
  ['goTowards’s step', (x) => run.goTowards(x, 1), WRONG],
  ['goTowards’s count', (x) => run.goTowards(0, x), WRONG],
  ['trace', (x) => run.trace(x), WRONG],
  ['predict', (x) => run.predict(x), WRONG],
  ['setParameters', (x) => run.setParameters(x), WRONG],
  ['setParameter’s index', (x) => run.setParameter(x, 1), WRONG],
  ['setParameter’s value', (x) => run.setParameter(0, x), WRONG.filter((value) => value !== 0.5 && value !== -1)],
  ['parameterName', (x) => run.parameterName(x), WRONG],
  ['parameterName beyond the last', (x) => run.parameterName(x), [13]],
  ['setOptimizer', (x) => run.setOptimizer(x), WRONG.filter((value) => !isPlain(value))],
  ['setOptimizer to another', (x) => run.setOptimizer({ name: x }), ['adam', null]],
  ['setBatchSize', (x) => run.setBatchSize(x), WRONG],
  ['field', (x) => run.field(x), WRONG],
  ['field’s width', (x) => run.field({ ...map, width: x }), WRONG],
  ['field’s x', (x) => run.field({ ...map, x }), WRONG],
  ['field’s inputs', (x) => run.field({ ...map, inputs: x }), [...NO_COUNT, [0], [0, -1]]],
  ['field’s layer', (x) => run.field({ ...map, layer: x }), NO_COUNT],
  ['field’s others', (x) => run.field({ ...map, others: x }), NO_COUNT],
  ['fieldRgba', (x) => run.fieldRgba(x), WRONG],
  ['fieldRgba’s range', (x) => run.fieldRgba({ ...map, range: x }), NO_COUNT],
  ['lossLandscape’s right', (x) => run.lossLandscape({ ...map, right: x, up: zeros }), WRONG],
  ['lossAlongLine', (x) => run.lossAlongLine({ towards: x, cells: 3, range: [0, 1] }), WRONG],
  ['createDataSet', (x) => core.createDataSet(x), WRONG],
  [
    'createDataSet’s noise',
    (x) => core.createDataSet({ kind: 'moons', noise: x }),
    NO_COUNT.filter((value) => value !== 0.5),
  ],
  ['createDataSet’s size', (x) => core.createDataSet({ kind: 'images', imageSize: x }), NO_COUNT],
  ['separability', (x) => core.separability(x), WRONG],
  ['separability’s points', (x) => core.separability({ inputCount: 2, points: x, classes: [0] }), WRONG],
  ['separability’s classes', (x) => core.separability({ inputCount: 1, points: [0], classes: x }), WRONG],
  ['boundaryInBox', (x) => core.boundaryInBox({ weights: x, bias: 0, low: [0], high: [1] }), WRONG],
  ['boundaryInBox’s box', (x) => core.boundaryInBox({ weights: [1], bias: 0, low: x, high: [1] }), WRONG],
  ['signedDistance', (x) => core.signedDistance({ weights: [1, 1], bias: 0, point: x }), WRONG],
  [
    'signedDistance’s bias',
    (x) => core.signedDistance({ weights: [1], bias: x, point: [0] }),
    [undefined, null, 'a', Number.NaN],
  ],
  ['approximate', (x) => core.approximate({ target: x, activation: 'relu', neurons: 3 }), WRONG],
  ['approximationError', (x) => core.approximationError({ target: 'sine', activation: 'relu', parameters: x }), WRONG],
  ['sampleFunction', (x) => core.sampleFunction('sine', x), WRONG],
  ['selectivity', (x) => core.selectivity({ neuronCount: 1, activations: x, classCount: 2, classes: [0, 1] }), WRONG],
  ['createNeuron', (x) => core.createNeuron(x), WRONG],
  ['createNeuron’s weights', (x) => core.createNeuron({ weights: x, bias: 0, activation: 'relu' }), WRONG],
  ['createNeuron’s activation', (x) => core.createNeuron({ weights: [1], bias: 0, activation: x }), WRONG],
  ['a neuron’s inputs', (x) => neuron.trace(x), WRONG],
];

/** @param {unknown} value */
function isPlain(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {object} data */
function createRun(data) {
  return core.createRun({ layers: [2, 1], activations: ['sigmoid'], data });
}

for (const [name, call, values] of CALLS) {
  test(`${name}: what it doesn’t take is refused in words, and costs nothing`, () => {
    const before = [run.state, run.parameters(), core.liveHandles()];
    for (const value of values) {
      assert.throws(() => call(value), { name: 'CoreError', code: /./, message: /\w.*\.$/s }, String(value));
    }
    assert.deepEqual([run.state, run.parameters(), core.liveHandles()], before);
  });
}

test('a layer too large for any memory is refused like one that is a little too large', () => {
  for (const size of [1025, 1e9, 2 ** 24]) {
    assert.throws(
      () => core.createRun({ layers: [2, size], activations: ['tanh'], data: { inputs: [0, 1], targets: [0] } }),
      { name: 'CoreError', message: new RegExp(`1024.*${size}|${size}.*1024`) },
    );
  }
});

test('more numbers than fit are refused before the heap grows for them', () => {
  for (const inputs of [new Array(2_863_311_532), { length: 2 ** 40 }]) {
    assert.throws(() => run.predict(inputs), { code: 'bad-argument', message: /up to 16777216 are accepted/ });
  }
  assert.equal(run.predict([0, 1]).length, 1);
});

test('an array of rows is told from an array of numbers', () => {
  assert.throws(() => run.predict([[0, 1]]), {
    message: /^inputs must be an array of numbers, one after the other;.*first is an array/,
  });
});

/** Truncated to 32 bits, each number below would be a valid one. */
const wrapping = 2 ** 32;
for (const [name, call] of Object.entries({
  'a parameter’s index': () => run.setParameter(wrapping, 1),
  'a parameter’s name': () => run.parameterName(wrapping),
  'a sample': () => run.trace(wrapping),
  'a map’s layer': () => run.field({ ...map, layer: wrapping + 1 }),
  'a map’s neuron': () => run.field({ ...map, neuron: wrapping }),
  'a map’s inputs': () => run.field({ ...map, inputs: [wrapping, 1] }),
  'a landscape’s parameter': () => run.lossLandscape({ ...map, right: wrapping, up: 1 }),
  'a count of samples': () => core.createDataSet({ kind: 'xor', count: wrapping + 8 }),
  'a size of images': () => core.createDataSet({ kind: 'images', imageSize: wrapping + 12 }),
  'a count of inputs': () => core.separability({ inputCount: wrapping + 1, points: [0, 1], classes: [0, 1] }),
  'a count of placed neurons': () => core.approximate({ target: 'sine', activation: 'relu', neurons: wrapping + 3 }),
  'a count of a function’s samples': () => core.sampleFunction('sine', wrapping + 3),
  'a count of neurons': () =>
    core.selectivity({ neuronCount: wrapping + 1, activations: [0, 1], classCount: 2, classes: [0, 1] }),
  'a count of classes': () =>
    core.selectivity({ neuronCount: 1, activations: [0, 1], classCount: wrapping + 2, classes: [0, 1] }),
  'a layer’s size': () =>
    core.createRun({
      layers: [2, wrapping + 1],
      activations: ['tanh'],
      data: { inputs: [0, 1], targets: [0] },
    }),
})) {
  test(`${name} of more than 32 bits is refused, naming it`, () => {
    const before = run.parameters();
    assert.throws(call, { name: 'CoreError', message: /42949672\d\d/ });
    assert.deepEqual(run.parameters(), before);
  });
}
