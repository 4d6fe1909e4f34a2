/** Whichever call into the wasm traps, the core repeats it in a fresh instance, with the same results to the bit. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { trapCalls } from '../trap-calls.mjs';
import { trainingWasmUrl } from './load-training.mjs';

trapCalls();
const { traps } = globalThis;
const { loadCore } = await import('../../web/core/index.js');
const { biasThrough, halfSpaces, turnBoundary } = await import('../../web/core/half-spaces.js');
const { checkGate } = await import('../../web/core/gate.js');
const { gateSolutions } = await import('../../web/core/gate-solutions.js');
const { lineInParts, lossLandscapeRgba, neuronMaps } = await import('../../web/core/run-maps.js');
const wasmBinary = await readFile(trainingWasmUrl);

const neuron = { weights: [0.5, -0.3], bias: 0.1, activation: 'relu' };
const map = { width: 3, height: 3, x: [-1, 1], y: [-1, 1] };
const box = { low: [-1, -1], high: [1, 1] };

/** The result of what is made in parts. */
function atOnce(parts) {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/** Everything that elements ask of the core. */
function askAll(core) {
  const found = [];
  const note = (value) => found.push(structuredClone(value));
  const handle = core.createNeuron(neuron);
  note(handle.compute(neuron, [1, 2]));
  note(handle.trace([3, 4]));
  note(core.numberTexts([1 / 3, 2e30]));
  note(core.tensorText([1, 2, 3, 4], [2, 2]));
  note(core.sampleActivation('tanh', -1, 1, 5));
  note(core.activationTraits('gelu'));
  note([...core.activationsAt(0.5)]);
  note(checkGate(core, 'xor', neuron));
  note(gateSolutions(core, 'and', -1, [-2, 2]));
  note(halfSpaces(core, neuron, { ...box, points: [{ at: [0, 1], label: 1 }] }));
  note(biasThrough(core, [1, 2], [0.5, 0.5], 0.1));
  note(turnBoundary(core, [1, 2], { pivot: [0, 0], place: [1, 1], grain: 0.1 }));
  note(core.boundaryInBox({ weights: [1, 2], bias: 0.5, ...box }));
  note(core.signedDistance({ weights: [1, 2], bias: 0.5, point: [1, 1] }));
  const data = core.createDataSet({ kind: 'moons', count: 40, noise: 0.1, seed: 3 });
  note(data);
  note(core.approximate({ target: 'sine', activation: 'relu', neurons: 4 }).parameters);
  const run = core.createRun({
    layers: [2, 3, 1],
    activations: ['tanh', 'sigmoid'],
    loss: 'bce',
    batchSize: 5,
    shuffle: true,
    seed: 7,
    data,
  });
  note([run.trainSteps(7), run.trainSamples(2), run.trainEpochs(2)]);
  run.setParameter(0, 0.25);
  run.setOptimizer({ learningRate: 0.5 });
  run.setBatchSize(4);
  note([run.trainSteps(3), run.evaluate(), run.optimizer, run.parameterName(2), run.history(), run.trace(1)]);
  const branch = run.branch();
  run.goTo(5);
  note([run.goTowards(3, 0), run.goTowards(3, 1), run.goTowards(5, 2)]);
  note([run.trainSteps(4), run.state, run.parameters(), run.gradient(), run.predict([0, 1])]);
  note([branch.trainSteps(4), branch.state, branch.parameters()]);
  note(neuronMaps(run, { neurons: 4, ...map }));
  note(run.fieldRgba({ ...map }));
  note(atOnce(lossLandscapeRgba(run, { ...map, right: 0, up: 1 })));
  note(atOnce(lineInParts(run, { towards: branch.parameters(), cells: 9, range: [0, 1] })));
  for (const each of [run, branch, handle]) each.dispose();
  return found;
}

const right = askAll(await loadCore({ wasmBinary }));

test('each single call may trap, once', async () => {
  // One core for all: after each trap it goes on with another instance.
  const core = await loadCore({ wasmBinary });
  let from = 0;
  do {
    from += 1;
    Object.assign(traps, { calls: 0, from, often: 1, trapped: 0 });
    assert.deepEqual(askAll(core), right, `after a trap in call ${from}`);
    assert.equal(core.liveHandles(), 0);
  } while (traps.trapped > 0);
  traps.from = 0;
  assert.ok(from > 200, `${from} calls`);
  assert.equal(core.generation, from - 1);
});

test('a call that traps again in a fresh instance is refused, and the next one is answered', async () => {
  const core = await loadCore({ wasmBinary });
  const run = core.createRun({ layers: [2, 1], activations: ['sigmoid'], data: core.createDataSet({ kind: 'and' }) });
  run.trainSteps(5);
  const before = run.parameters();
  let restarts = 0;
  core.addEventListener('restart', () => restarts++);
  const stopped = { name: 'CoreError', code: 'core-stopped', message: /stopped at this twice/ };
  let trapping = true;
  const trap = () => {
    if (trapping) throw new WebAssembly.RuntimeError('unreachable');
  };
  assert.throws(() => run.answer(trap), stopped);
  assert.throws(() => core.call(trap), stopped);
  assert.deepEqual(run.parameters(), before);
  trapping = false;
  assert.deepEqual(
    run.answer((bound) => bound.parameters()),
    before,
  );
  await Promise.resolve();
  assert.equal(restarts, 4);
});

test('a core that can’t start again in the middle of a call says so', async () => {
  const core = await loadCore({ wasmBinary });
  Object.assign(traps, { calls: 0, from: 1, often: 1e9 });
  assert.throws(() => core.heapSize(), { code: 'core-lost', message: /reload the page/ });
  traps.from = 0;
  assert.throws(() => core.heapSize(), { code: 'core-lost' });
});

test('what does not start is tried once more when it is needed again', async () => {
  Object.assign(traps, { calls: 0, from: 1, often: 1e9 });
  await assert.rejects(loadCore({ wasmBinary }), { name: 'CoreError', code: 'core-stopped' });
  traps.from = 0;
  assert.deepEqual(askAll(await loadCore({ wasmBinary })), right);
});
