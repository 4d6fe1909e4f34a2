/** Going back in a long run, a slice at once and the rest frame by frame. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadCore } from '../../../../../web/core/load-core.js';
import { Training } from '../../../../../web/kit/training/state/training.js';
import { DEFAULTS } from '../../../../../web/kit/training/state/training-settings.js';
import { countTime, until } from '../../frames-in-node.mjs';

const wasmBinary = await readFile(new URL('../../../../../web/core/generated/training-core.wasm', import.meta.url));
const core = await loadCore({ wasmBinary });

/** After so many steps, the checkpoints are 256 steps apart. */
const STEPS = 20_000;

function longRun(context) {
  const training = new Training(core, DEFAULTS);
  context.after(() => training.dispose());
  training.train(STEPS);
  return { training, wait: countTime(context) };
}

/** @param {Training} training @param {number} step */
function bitsAt(training, step) {
  return training.onBranch((run) => {
    run.goTo(step);
    return [...run.parameters()];
  });
}

test('a step between two checkpoints is reached frame by frame, to the bit', async (context) => {
  const { training } = longRun(context);
  const wanted = bitsAt(training, 5119);
  /** @type {string[]} */
  const drawn = [];
  training.addEventListener('maps', () => drawn.push('maps'));
  training.addEventListener('change', () => drawn.push(training.part));
  training.goTo(5119);
  assert.equal(training.replaysTo, 5119);
  const { step } = training.now.state;
  assert.ok(step < 5119 && step >= 5119 - 256, `${step}`);
  assert.deepEqual([...training.now.parameters], bitsAt(training, step));
  assert.deepEqual([training.isLongReplay, training.isRunning], [false, false]);
  await until(() => training.replaysTo === undefined);
  assert.equal(training.now.state.step, 5119);
  assert.equal(training.now.state.latestStep, STEPS);
  assert.deepEqual([...training.now.parameters], wanted);
  assert.equal(training.isRunning, false);
  // All that is seen is of one state: where the replay begins, then where it ends.
  await new Promise(setImmediate);
  assert.deepEqual(new Set(drawn), new Set(['all']));
});

test('a newer step takes the place of one that isn’t reached yet', async (context) => {
  const { training } = longRun(context);
  for (const step of [19_999, 5119, 2559]) training.goTo(step);
  assert.equal(training.replaysTo, 2559);
  await until(() => training.replaysTo === undefined);
  assert.equal(training.now.state.step, 2559);
  training.goTo(5119);
  training.goTo(5120);
  assert.deepEqual([training.replaysTo, training.now.state.step], [undefined, 5120]);
});

test('what is changed or trained on the way is changed where the run is', async (context) => {
  for (const change of [
    (training) => training.setParameters(new Map([[0, 3]])),
    (training) => training.step('batch'),
    (training) => {
      training.run();
      training.advance(1);
      training.pause();
    },
    (training) => training.setRate(0.5),
  ]) {
    const { training } = longRun(context);
    training.goTo(5119);
    const { step } = training.now.state;
    const before = [...training.now.parameters];
    change(training);
    assert.equal(training.replaysTo, undefined);
    assert.ok(training.now.state.latestStep <= step + 1);
    training.undo();
    assert.deepEqual([training.now.state.step, training.now.state.latestStep], [step, STEPS]);
    assert.deepEqual([...training.now.parameters], before);
    training.goTo(STEPS);
    await until(() => training.replaysTo === undefined);
    assert.equal(training.now.state.step, STEPS);
  }
});

test('that it takes long is said after a while, and it can be stopped', (context) => {
  const { training, wait } = longRun(context);
  training.goTo(5119);
  assert.equal(training.isLongReplay, false);
  wait(400);
  assert.deepEqual([training.isLongReplay, training.isRunning], [true, true]);
  training.pause();
  assert.deepEqual([training.isLongReplay, training.isRunning], [false, false]);
  assert.deepEqual([...training.now.parameters], bitsAt(training, training.now.state.step));
});

test('a run that diverged goes back, and one at its last step', (context) => {
  const training = new Training(core, { ...DEFAULTS, activation: 'relu', loss: 'mse', rate: 1000 }, 50);
  context.after(() => training.dispose());
  training.train(50);
  const { state } = training.now;
  training.goTo(Math.max(0, state.step - 1));
  assert.equal(training.now.state.divergence, null);
  assert.equal(training.now.state.step, Math.max(0, state.step - 1));
});
