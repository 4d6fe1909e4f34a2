/** A disposed handle only throws an error that says that it is disposed, and so does the Embind object behind it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoreError } from '../../web/core/core-error.js';
import { freshTrainingCore } from './load-training.mjs';

const core = await freshTrainingCore();
const parameters = { weights: [0.5, -0.3], bias: 0.1, activation: 'relu' };
const config = { layers: [2, 3, 1], activations: ['tanh', 'sigmoid'], data: core.createDataSet({ kind: 'xor' }) };
const map = { width: 2, height: 2, x: [0, 1], y: [0, 1] };

/** Each kind of handle, with the arguments for each of its methods; undefined for a property. */
const KINDS = {
  neuron: {
    create: () => core.createNeuron(parameters),
    calls: { configure: [parameters], trace: [[1, 2]], compute: [parameters, [1, 2]] },
  },
  run: {
    create: () => core.createRun(config),
    calls: {
      trainInSlices: [1],
      trainSteps: [],
      trainSamples: [],
      trainEpochs: [],
      state: undefined,
      goTo: [0],
      goTowards: [0, 1],
      branch: [],
      parameterCount: undefined,
      parameters: [],
      setParameters: [new Float32Array(13)],
      setParameter: [0, 1],
      parameterName: [0],
      optimizer: undefined,
      setOptimizer: [{ learningRate: 0.1 }],
      setBatchSize: [1],
      evaluate: [],
      gradient: [],
      predict: [[0, 1]],
      trace: [0],
      history: [],
      field: [map],
      fieldRgba: [map],
      lossLandscape: [{ ...map, right: 0, up: 1 }],
      lossAlongLine: [{ towards: new Float32Array(13), cells: 2, range: [0, 1] }],
    },
  },
};
/** Members that aren't tested: the handle's core, what disposes it, and what the modules beside it use. */
const NOT_ASKED = ['constructor', 'core', 'dispose', 'ensure', 'requireLive', 'answer'];

/** @param {object} handle */
function namesOf(handle) {
  const names = new Set();
  for (let each = Object.getPrototypeOf(handle); each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  }
  return [...names].filter((name) => !NOT_ASKED.includes(name)).sort();
}

for (const [kind, { create, calls }] of Object.entries(KINDS)) {
  const ask = (handle, name) => (calls[name] ? handle[name](...calls[name]) : handle[name]);

  test(`a disposed ${kind} refuses whatever can be asked of it, and says which handle it is`, () => {
    const before = core.liveHandles();
    const handle = create();
    assert.deepEqual(namesOf(handle), Object.keys(calls).sort());
    for (const name of Object.keys(calls)) ask(handle, name)?.dispose?.();
    assert.equal(core.liveHandles(), before + 1);
    handle.dispose();
    for (const name of Object.keys(calls)) {
      assert.throws(
        () => ask(handle, name),
        (error) =>
          error instanceof CoreError &&
          error.code === 'disposed' &&
          error.message.startsWith(`This ${kind} has been disposed`),
        name,
      );
    }
    assert.equal(core.liveHandles(), before);
  });
}

test('whoever kept Embind’s own object of a disposed run gets an error, and no freed memory', () => {
  const run = core.createRun(config);
  let kept;
  run.answer((bound) => {
    kept = bound;
  });
  run.dispose();
  const message = /Run\b.* deleted object|deleted object.* Run|Run instance already deleted/;
  for (const use of [(b) => b.trainSteps(1), (b) => b.state, (b) => b.parameters(), (b) => b.delete()]) {
    assert.throws(() => core.call(() => use(kept)), { name: 'CoreError', code: 'bad-argument', message });
  }
});

test('a branch outlives the run that it came from', () => {
  const run = core.createRun(config);
  run.trainSteps(3);
  const branch = run.branch();
  run.dispose();
  branch.trainSteps(2);
  assert.equal(branch.state.step, 5);
  branch.dispose();
});
