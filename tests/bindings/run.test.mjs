import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compileWasm } from '../../web/core/compile-wasm.js';
import { Core } from '../../web/core/core.js';
import createModule from '../../web/core/generated/training-core.js';
import { instantiateCore } from '../../web/core/instantiate-core.js';
import { RunHandle } from '../../web/core/run-handle.js';
import { freshTrainingCore, trainingWasmUrl } from './load-training.mjs';

const core = await freshTrainingCore();
const xor = { inputs: [0, 0, 0, 1, 1, 0, 1, 1], targets: [0, 1, 1, 0] };
const config = {
  layers: [2, 3, 1],
  activations: ['tanh', 'sigmoid'],
  loss: 'bce',
  optimizer: { name: 'adam', learningRate: 0.05 },
  batchSize: 3,
  shuffle: true,
  seed: 7,
  data: xor,
};

/** @param {(run: ReturnType<typeof core.createRun>) => void} use */
function withRun(use, changes = {}) {
  const run = core.createRun({ ...config, ...changes });
  try {
    use(run);
  } finally {
    run.dispose();
  }
}

test('a run learns, says its loss, and predicts', () => {
  withRun((run) => {
    const before = run.evaluate();
    const loss = run.trainEpochs(400);
    assert.equal(run.state.epoch, 400);
    assert.equal(run.state.step, 800);
    assert.ok(loss < before.loss / 10);
    assert.deepEqual([...run.predict(xor.inputs)].map(Math.round), xor.targets);
    assert.equal(run.evaluate().accuracy, 1);
    assert.equal(run.state.epochLoss, loss);
  });
});

test('the same configuration gives the same bits, another seed others', () => {
  withRun((a) => {
    withRun((b) => {
      assert.equal(a.trainEpochs(50), b.trainEpochs(50));
      assert.deepEqual(a.parameters(), b.parameters());
    });
    withRun(
      (c) => {
        c.trainEpochs(50);
        assert.notDeepEqual(a.parameters(), c.parameters());
      },
      { seed: 8 },
    );
  });
});

test('a run goes back to any step, to the bit, and branches there', () => {
  withRun((run) => {
    const seen = [run.parameters()];
    for (let step = 1; step <= 60; step++) {
      if (step === 20) run.setOptimizer({ learningRate: 0.01 });
      if (step === 30) run.setParameter(2, 0.25);
      if (step % 7 === 0) run.trainSamples();
      else run.trainSteps();
      seen.push(run.parameters());
    }
    for (const step of [0, 59, 31, 60, 1]) {
      run.goTo(step);
      assert.deepEqual(run.parameters(), seen[step], `step ${step}`);
    }
    run.goTo(40);
    const other = run.branch();
    const map = { width: 2, height: 2, x: [0, 1], y: [0, 1] };
    assert.deepEqual(other.field(map), run.field(map));
    other.trainSteps(5);
    assert.equal(other.state.latestStep, 45);
    assert.equal(run.state.latestStep, 60);
    other.dispose();
    run.goTo(60);
    assert.deepEqual(run.parameters(), seen[60]);
    assert.throws(() => run.goTo(61), { code: 'bad-range', message: /no step 61.*0 to 60/ });
  });
});

test('a run goes towards a step a few steps at a time, also in a core that starts anew', () => {
  withRun((run) => {
    run.trainSteps(2000);
    const whole = run.branch();
    const from = run.goTowards(1005, 0);
    assert.ok(from < 1005 && from > 1005 - 2000 / 64, `${from}`);
    for (let step = from + 4; ; step = Math.min(step + 4, 1005)) {
      assert.equal(run.goTowards(1005, 4), step);
      whole.goTo(step);
      assert.deepEqual(run.parameters(), whole.parameters());
      if (step === 1005) break;
    }
    assert.equal(run.state.latestStep, 2000);
    whole.dispose();
    assert.throws(() => run.goTowards(2001, 1), { code: 'bad-range', message: /no step 2001.*0 to 2000/ });
    const reached = run.goTowards(900, 1);
    const before = run.parameters();
    assert.throws(
      () =>
        run.answer(() => {
          throw new WebAssembly.RuntimeError('unreachable');
        }),
      { code: 'core-stopped' },
    );
    assert.deepEqual([run.state.step, run.parameters()], [reached, before]);
  });
});

test('a trace holds every number of one sample, layer by layer, and its gradients', () => {
  withRun((run) => {
    const trace = run.trace(2);
    assert.equal(trace.layers.length, 2);
    const [hidden, output] = trace.layers;
    assert.equal(hidden.products.length, 6);
    assert.equal(hidden.slopes.length, 3);
    const weights = run.parameters();
    assert.equal(hidden.products[4], weights[4]); // input 1 of sample 2 is 1
    assert.equal(output.outputs[0], run.predict([1, 0])[0]);
    assert.equal(output.weightGradients[1], Math.fround(output.sumGradients[0] * hidden.outputs[1]));
    assert.throws(() => run.trace(4), { code: 'bad-range' });
  });
});

test('the sum of the samples’ gradients, divided by their number, is the gradient', () => {
  withRun((run) => {
    const sums = new Float64Array(run.parameters().length);
    for (let sample = 0; sample < 4; sample++) {
      const { layers } = run.trace(sample);
      const flat = layers.flatMap((layer) => [...layer.weightGradients, ...layer.sumGradients]);
      for (const [i, value] of flat.entries()) sums[i] += value / 4;
    }
    for (const [i, value] of run.gradient().entries()) assert.ok(Math.abs(value - sums[i]) < 1e-7);
  });
});

test('a field holds the outputs in the middle of its cells, from the top', () => {
  withRun((run) => {
    run.trainEpochs(20);
    const field = run.field({ width: 2, height: 2, x: [-1, 3], y: [-2, 2] });
    assert.deepEqual([...field], [...run.predict([0, 1, 2, 1, 0, -1, 2, -1])]);
    const hidden = run.field({ width: 1, height: 1, x: [0, 2], y: [-1, 1], layer: 1, neuron: 2 });
    const weights = run.parameters();
    assert.ok(Math.abs(hidden[0] - Math.tanh(weights[4] + weights[8])) < 1e-6);
    assert.throws(() => run.field({ width: 0, height: 2, x: [0, 1], y: [0, 1] }), { code: 'bad-count' });
    assert.throws(() => run.field({ width: 2, height: 2, x: [1, 1], y: [0, 1] }), { code: 'bad-range' });
    assert.throws(() => run.field({ width: 2, height: 2, x: [0, 1], y: [0, 1], neuron: 1 }), { code: 'bad-range' });
  });
});

test('the loss landscape has the loss in its middle and doesn’t change the run', () => {
  withRun((run) => {
    const before = run.parameters();
    const { loss } = run.evaluate();
    const landscape = run.lossLandscape({ width: 3, height: 3, x: [-1.5, 1.5], y: [-1.5, 1.5], right: 0, up: 9 });
    assert.equal(landscape[4], loss);
    run.setParameter(0, Math.fround(before[0] + 1));
    assert.equal(run.evaluate().loss, landscape[5]);
    run.setParameters(before);
    assert.throws(() => run.lossLandscape({ width: 3, height: 3, x: [0, 1], y: [0, 1], right: 99, up: 0 }), {
      code: 'bad-range',
    });
  });
});

test('the loss along the line to other parameters begins and ends at theirs', () => {
  withRun((run) => {
    const { loss } = run.evaluate();
    const later = run.branch();
    later.trainSteps(20);
    const towards = later.parameters();
    const losses = run.lossAlongLine({ towards, cells: 3, range: [-0.25, 1.25] });
    assert.equal(losses[0], loss);
    assert.ok(Math.abs(losses[2] - later.evaluate().loss) < 1e-6);
    later.dispose();
    assert.throws(() => run.lossAlongLine({ towards: [1], cells: 3, range: [0, 1] }), { code: 'length-mismatch' });
    assert.throws(() => run.lossAlongLine({ towards, cells: 0, range: [0, 1] }), { code: 'bad-count' });
  });
});

test('what is no number and no truth value is refused, and not taken for one', () => {
  withRun((run) => {
    assert.throws(() => run.setOptimizer({ name: 'rmsprop' }), {
      code: 'bad-argument',
      message: /began with, .*rmsprop/,
    });
  });
  for (const bias of ['2', null, true]) {
    const parameters = /** @type {any} */ ({ weights: [1], bias, activation: 'relu' });
    assert.throws(() => core.createNeuron(parameters), {
      code: 'bad-argument',
      message: /^bias must be a number; it is /,
    });
  }
});

test('a run says which learning rate its next step has, also back in time', () => {
  withRun((run) => {
    const { learningRate } = run.state;
    run.trainSteps(2);
    run.setOptimizer({ learningRate: 0.25 });
    assert.equal(run.state.learningRate, 0.25);
    run.goTo(1);
    assert.equal(run.state.learningRate, learningRate);
    assert.equal(run.optimizer.learningRate, learningRate);
    // Changing another setting there doesn't bring the later one back.
    run.setOptimizer({ l2: 0.5 });
    assert.equal(run.state.learningRate, learningRate);
  });
});

test('training that diverges stops at the last finite step, says why, and can go on', () => {
  withRun(
    (run) => {
      run.trainSteps(1000);
      const { divergence, step } = run.state;
      assert.equal(divergence.step, step);
      assert.ok(step < 1000);
      assert.match(divergence.reason, /step \d+.*smaller learning rate/);
      assert.ok(run.parameters().every(Number.isFinite));
      run.trainSteps(10);
      assert.equal(run.state.step, step);
      run.goTo(0);
      run.setOptimizer({ learningRate: 0.01 });
      run.trainSteps(100);
      assert.equal(run.state.divergence, null);
      assert.equal(run.state.step, 100);
    },
    { activations: ['identity', 'identity'], loss: 'mse', optimizer: { name: 'sgd', learningRate: 100 } },
  );
});

test('classes may be given as numbers, counted from 0', () => {
  const shape = { layers: [2, 4, 3], activations: ['tanh', 'softmax'], loss: 'cross_entropy' };
  withRun(
    (run) => {
      run.trainEpochs(200);
      assert.equal(run.evaluate().accuracy, 1);
      const [a, b, c] = run.predict([1, 1]);
      assert.ok(Math.abs(a + b + c - 1) < 1e-6);
      assert.ok(c > 0.5);
    },
    { ...shape, data: { inputs: xor.inputs, targets: [0, 1, 1, 2] } },
  );
  for (const wrong of [3, -1, 0.5]) {
    assert.throws(
      () => core.createRun({ ...config, ...shape, data: { inputs: xor.inputs, targets: [wrong, 1, 1, 2] } }),
      { code: 'bad-value', message: `Sample 1 has the class ${wrong}; with 3 outputs the classes are 0 to 2.` },
    );
  }
});

test('a wrong configuration is refused with what is accepted, and leaves no handle behind', () => {
  const before = core.liveHandles();
  for (const [changes, expected] of [
    [{ layers: [2, 3] }, /1 layer but was given 2 activations/],
    [{ layers: [2, 1025, 1] }, /1025.*1 to 1024/],
    [{ layers: '2-3-1' }, /layers must be an array/],
    [{ activations: ['tanh', 'sigmoidal'] }, /sigmoidal.*sigmoid/],
    [{ loss: 'bse' }, /no loss called "bse"; the losses are mse, bce/],
    [{ optimizer: { name: 'adamw' } }, /no optimizer called "adamw"; the optimizers are perceptron, sgd/],
    [{ optimizer: { rate: 1 } }, /no “rate”; it takes name, learningRate/],
    [{ optimizer: { learningRate: -1 } }, /learning rate is -1.*between 0 and/],
    [{ optimizer: { name: 'perceptron' } }, /one neuron with the activation step/],
    [{ initialization: { name: 'glorot' } }, /no initialization called "glorot".*xavier_uniform/],
    [{ seed: 0.5 }, /seed must be a whole number/],
    [{ batchSize: -3 }, /batchSize must be a whole number/],
    [{ data: { inputs: xor.inputs, targets: [0, 1, 1] } }, /no whole number of samples/],
    [{ data: { inputs: [0, 0, 0, Number.NaN], targets: [0, 1] } }, /sample 2 is not a finite number/],
    [{ data: { inputs: [0, 0, 0, 1], targets: [0, 1.5] } }, /Sample 2 has the target 1.5.*0 to 1/],
    [{ data: undefined }, /data must be an object/],
    [{ data: core.createDataSet({ kind: 'not' }) }, /data.inputCount is 1; the layers ask for 2/],
    [{ data: { ...xor, inputCount: 2, targetCount: 3 } }, /data.targetCount is 3/],
    [{ lr: 3 }, /no “lr”/],
  ]) {
    assert.throws(() => core.createRun({ ...config, ...changes }), { name: 'CoreError', message: expected });
  }
  assert.equal(core.liveHandles(), before);
});

test('a refused change changes nothing', () => {
  withRun((run) => {
    run.trainSteps(5);
    const before = run.parameters();
    assert.throws(() => run.setParameters([1, 2, 3]), { code: 'length-mismatch' });
    assert.throws(() => run.setParameters(before.map(() => Number.NaN)), { code: 'not-finite' });
    assert.throws(() => run.setParameter(99, 1), { code: 'bad-range' });
    assert.throws(() => run.setParameter(0, Number.POSITIVE_INFINITY), { code: 'not-finite' });
    assert.throws(() => run.setOptimizer({ learningRate: Number.NaN }), { code: 'bad-value' });
    assert.throws(() => run.setOptimizer({ name: 'sgd' }), /keeps the optimizer/);
    assert.throws(() => run.predict([1, 2, 3]), { code: 'length-mismatch' });
    assert.deepEqual(run.parameters(), before);
    assert.equal(run.optimizer.learningRate, 0.05);
  });
});

test('histories hold the steps and the epochs', () => {
  withRun((run) => {
    run.trainEpochs(600);
    const { steps, epochs } = run.history();
    assert.equal(steps.at(-1).index, 1200);
    assert.ok(steps.length <= 1024 && steps.length > 500);
    assert.equal(epochs.length, 600);
    assert.equal(epochs.at(-1).loss, run.state.epochLoss);
  });
});

test('runs that are disposed leave nothing behind', () => {
  const heap = core.heapSize();
  const before = core.liveHandles();
  for (let i = 0; i < 1000; i++) withRun((run) => run.trainSteps(3));
  assert.equal(core.liveHandles(), before);
  assert.ok(core.heapSize() <= heap * 1.2);
  const run = core.createRun(config);
  run.dispose();
  run.dispose();
  assert.throws(() => run.trainSteps(), { code: 'disposed', message: /run has been disposed/ });
});

/** A core that can start again. */
async function trappingCore() {
  const module = await compileWasm(await readFile(trainingWasmUrl));
  const start = () => instantiateCore(createModule, module);
  return new Core(start, await start());
}

/** @param {Core} trapping is started again */
async function trap(trapping) {
  const restarted = new Promise((done) => trapping.addEventListener('restart', done, { once: true }));
  assert.throws(() =>
    trapping.call(() => {
      throw new WebAssembly.RuntimeError('unreachable');
    }),
  );
  await restarted;
}

test('after a trap a run comes back, to the bit', async () => {
  const trapping = await trappingCore();
  const run = new RunHandle(trapping, config);
  run.trainSteps(10);
  run.setOptimizer({ learningRate: 0.02 });
  run.trainSamples(3);
  run.goTo(9);
  run.trainEpochs(2);
  const expected = [run.parameters(), run.state];
  await trap(trapping);
  assert.deepEqual([run.parameters(), run.state], expected);
  run.dispose();
  assert.equal(trapping.liveHandles(), 0);
});

test('after a trap a run and its branch come back, each where it was', async () => {
  const trapping = await trappingCore();
  const run = new RunHandle(trapping, config);
  run.trainSteps(10);
  const branch = run.branch();
  branch.trainSteps(5);
  run.trainSteps(2);
  const expected = [run, branch].map((each) => each.parameters());
  await trap(trapping);
  assert.deepEqual([run.state.step, branch.state.step], [12, 15]);
  assert.deepEqual(
    [run, branch].map((each) => each.parameters()),
    expected,
  );
  for (const each of [run, branch]) each.dispose();
});

test('data sets come by kind and seed', () => {
  const moons = core.createDataSet({ kind: 'moons', count: 100, noise: 0.1, seed: 3 });
  assert.deepEqual(moons, core.createDataSet({ kind: 'moons', count: 100, noise: 0.1, seed: 3 }));
  assert.equal(moons.inputs.length, 200);
  assert.deepEqual([...core.createDataSet({ kind: 'xor' }).targets], xor.targets);
  assert.equal(core.createDataSet({ kind: 'images', count: 9, imageSize: 16 }).inputCount, 256);
  assert.throws(() => core.createDataSet({ kind: 'moon' }), { code: 'unknown-name', message: /moons/ });
  assert.throws(() => core.createDataSet({ kind: 'moons', count: 20_000 }), { code: 'bad-count' });
  assert.throws(() => core.createDataSet({ kind: 'moons', noise: 2 }), { code: 'bad-value' });
});

test('a data set is a run’s data as it is', () => {
  const run = core.createRun({ ...config, data: core.createDataSet({ kind: 'xor' }) });
  const same = core.createRun({ ...config, data: xor });
  assert.deepEqual([run.trainSteps(5), run.parameters()], [same.trainSteps(5), same.parameters()]);
  for (const each of [run, same]) each.dispose();
});

test('points are told apart, or it is said why they can’t be', () => {
  const and = core.separability({ inputCount: 2, points: xor.inputs, classes: [0, 0, 0, 1] });
  assert.deepEqual([...and.weights, and.bias], [1, 1, -1.5]);
  const no = core.separability({ inputCount: 2, points: xor.inputs, classes: xor.targets });
  assert.equal(no.isSeparable, false);
  assert.deepEqual(no.meetingPoint, [0.5, 0.5]);
  assert.deepEqual(
    no.shares.map(({ coefficient }) => coefficient),
    [0.5, 0.5, 0.5, 0.5],
  );
  assert.throws(() => core.separability({ inputCount: 2, points: [1, 2], classes: [3] }), { code: 'bad-value' });
});

test('a boundary is clipped to its box', () => {
  const box = { low: [0, 0], high: [1, 1] };
  const ends = core.boundaryInBox({ weights: [1, 1], bias: -1.5, ...box });
  assert.deepEqual(
    ends.map((end) => [...end]),
    [
      [0.5, 1],
      [1, 0.5],
    ],
  );
  assert.deepEqual(core.boundaryInBox({ weights: [1, 1], bias: 5, ...box }), []);
  assert.equal(core.signedDistance({ weights: [3, 4], bias: -5, point: [3, 4] }), 4);
  assert.throws(() => core.boundaryInBox({ weights: [1], bias: 0, ...box }), { code: 'length-mismatch' });
});

test('a map is painted from orange to blue, opaque', () => {
  withRun((run) => {
    const options = { width: 3, height: 2, x: [-1, 1], y: [-1, 1] };
    const [lowest, highest] = [Math.min(...run.field(options)), Math.max(...run.field(options))];
    const rgba = run.fieldRgba({ ...options, range: [lowest, highest] });
    assert.equal(rgba.length, 24);
    const pixels = Array.from({ length: 6 }, (_, i) => [...rgba.subarray(4 * i, 4 * i + 4)].join());
    const field = [...run.field(options)];
    assert.equal(pixels[field.indexOf(lowest)], '200,92,0,255');
    assert.equal(pixels[field.indexOf(highest)], '11,98,196,255');
    assert.throws(() => run.fieldRgba({ ...options, range: [1, 1] }), { code: 'bad-range' });
  });
});

test('an approximation is placed, and measured as a trained network is', () => {
  const placed = core.approximate({ target: 'sine', activation: 'relu', neurons: 16 });
  assert.equal(placed.parameters.length, 49);
  assert.ok(placed.largestError <= placed.bound);
  const { parameters, ...measured } = placed;
  const again = core.approximationError({ target: 'sine', activation: 'relu', parameters });
  assert.deepEqual(again, { largestError: measured.largestError, meanError: measured.meanError });
  assert.equal(core.approximate({ target: [0, 1, 0], activation: 'relu', neurons: 2 }).bound, null);
  assert.throws(() => core.approximate({ target: 'sine', activation: 'relu', neurons: 0 }), { code: 'bad-count' });
  assert.throws(() => core.approximate({ target: 'sinus', activation: 'relu', neurons: 3 }), { code: 'unknown-name' });
  assert.deepEqual([...core.sampleFunction([0, 1, 0], 5).targets], [0, 0.5, 1, 0.5, 0]);
  const { inputs, targets } = core.sampleFunction('sine', 3);
  assert.deepEqual(
    [[...inputs], [...targets]],
    [
      [-1, 0, 1],
      [0, 0, 0],
    ],
  );
});

test('selectivity compares the classes', () => {
  const activations = [2, 1, 4, 1, 0, 1, 0, 1];
  const found = core.selectivity({ neuronCount: 2, activations, classCount: 2, classes: [0, 0, 1, 1] });
  assert.deepEqual([...found.indices], [1, 0]);
  assert.deepEqual([...found.means], [3, 0, 1, 1]);
  assert.equal(found.best[0], 0);
  assert.throws(() => core.selectivity({ neuronCount: 3, activations, classCount: 2, classes: [0, 1] }), {
    code: 'length-mismatch',
  });
});
