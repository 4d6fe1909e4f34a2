/** The loss landscape, its path and the overshoot of large runs: made in parts, and shown only of one state. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadCore } from '../../../../../web/core/load-core.js';
import { lossAlongLine, lossLandscape } from '../../../../../web/core/run-maps.js';
import { Errand } from '../../../../../web/elements/trainer/state/errand.js';
import { Landscape } from '../../../../../web/elements/trainer/state/landscape.js';
import { LossPath } from '../../../../../web/elements/trainer/state/loss-path.js';
import { overshootOf } from '../../../../../web/elements/trainer/state/overshoot.js';
import { Training } from '../../../../../web/kit/training/state/training.js';
import { DEFAULTS } from '../../../../../web/kit/training/state/training-settings.js';
import { countTime, until } from '../../frames-in-node.mjs';

const wasmBinary = await readFile(new URL('../../../../../web/core/generated/training-core.wasm', import.meta.url));
const core = await loadCore({ wasmBinary });

/** @param {import('node:test').TestContext} context @param {number} steps */
function trained(context, steps, settings = DEFAULTS) {
  const training = new Training(core, settings);
  context.after(() => training.dispose());
  training.train(steps);
  return training;
}

/** @param {LossPath} path @param {Training} training @param {number} [most] */
function filled(path, training, most = 4) {
  path.follow(training);
  training.onBranch((run) => {
    for (const part of path.fill(run, training.now.state, most)) assert.equal(typeof part, 'boolean');
  });
  return path.points(training.now);
}

const stepsOf = (points) => points.map(({ step }) => step);

test('each axis takes its own parameter; one that the other axis has makes them swap', () => {
  const landscape = new Landscape(() => {});
  landscape.choose(0, 5);
  assert.deepEqual(landscape.axes, [5, 1]);
  landscape.choose(1, 7);
  assert.deepEqual(landscape.axes, [5, 7]);
  landscape.choose(1, 5);
  assert.deepEqual(landscape.axes, [7, 5]);
  landscape.choose(0, 5);
  assert.deepEqual(landscape.axes, [5, 7]);
});

test('the way that a run has gone is the same however it got there, and ends where it stands', (context) => {
  const training = trained(context, 100);
  const path = new LossPath();
  const once = filled(path, training);
  assert.deepEqual(
    stepsOf(once),
    [
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 52, 56,
      60, 64, 72, 80, 88, 96, 100,
    ],
  );
  assert.deepEqual([...once.at(-1).parameters], [...training.now.parameters]);
  training.goTo(48);
  const back = filled(path, training);
  assert.deepEqual([...back.at(-1).parameters], [...once.find(({ step }) => step === 48).parameters]);
  training.setParameters(new Map([[0, 5]]));
  training.step('batch');
  const branched = filled(path, training);
  assert.equal(branched.at(-1).step, 49);
  assert.equal(branched.find(({ step }) => step === 48).parameters[0], 5);
});

test('of a long run’s way, what needs no replay comes first; the whole is the same to the bit', (context) => {
  const training = trained(context, 100_000);
  const path = new LossPath();
  const first = filled(path, training, 0);
  const whole = filled(path, training);
  assert.ok(first.length > 20 && first.length < whole.length, `${first.length} of ${whole.length}`);
  assert.ok(whole.length > 100);
  const steps = stepsOf(whole);
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => a - b),
  );
  training.onBranch((run) => {
    for (const { step, parameters } of whole) {
      run.goTo(step);
      assert.deepEqual([...parameters], [...run.parameters()], `step ${step}`);
    }
  });
});

/** What is drawn belongs to one state: the path ends at it, and the map has its losses. */
function assertOneState(training, { now, slice, path }) {
  const { x, y, cells, axes } = slice;
  assert.equal(path.at(-1).step, now.state.step);
  assert.deepEqual([...path.at(-1).parameters], [...now.parameters]);
  const [right, up] = axes;
  const from = ([low, high], parameter) => [low - now.parameters[parameter], high - now.parameters[parameter]];
  const losses = training.onBranch((run) => {
    run.goTo(now.state.step);
    return lossLandscape(run, { width: cells, height: cells, x: from(x, right), y: from(y, up), right, up });
  });
  assert.deepEqual([...slice.losses], [...losses]);
}

test('a large run’s landscape is first coarse, then fine, and always of one state', async (context) => {
  const before = core.liveHandles();
  const training = trained(context, 3000);
  countTime(context);
  let news = 0;
  const landscape = new Landscape(() => news++);
  const look = () => landscape.look(training, false);
  assert.equal(look(), undefined);
  await until(() => news > 0);
  assert.equal(look().slice.cells, 24);
  assertOneState(training, look());
  await until(() => look().slice.cells === 64);
  assertOneState(training, look());
  const path = filled(new LossPath(), training);
  assert.deepEqual(stepsOf(look().path), stepsOf(path));
  const tellings = news;

  // The earlier picture stays until there is one of the new state.
  training.goTo(1024);
  assert.equal(training.replaysTo, undefined);
  assert.equal(look().now.state.step, 3000);
  assertOneState(training, look());
  training.goTo(2048);
  look();
  await until(() => look().now.state.step !== 3000);
  assert.equal(look().now.state.step, 2048);
  assertOneState(training, look());
  await until(() => look().slice.cells === 64);
  assertOneState(training, look());
  assert.ok(news > tellings);
  assert.equal(core.liveHandles(), before + 1);
});

test('what isn’t finished is given up with the run, and what failed is told', async (context) => {
  const before = core.liveHandles();
  const training = trained(context, 3000);
  countTime(context);
  const landscape = new Landscape(() => assert.fail('nothing is there'));
  landscape.look(training, false);
  assert.ok(core.liveHandles() > before + 1);
  training.dispose();
  await until(() => core.liveHandles() === before);

  const failure = new Error('failed');
  /** @type {unknown[]} */
  const told = [];
  training.isDisposed = false;
  training.stopped = (error) => told.push(error);
  const errand = new Errand(() => assert.fail('there is no result'));
  errand.begin(
    training,
    (function* () {
      for (let i = 0; i < 100; i++) yield false;
      throw failure;
    })(),
  );
  await until(() => errand.isOver);
  assert.deepEqual(told, [failure]);
});

test('another network’s picture isn’t shown, and a small one’s is there at once', (context) => {
  const training = trained(context, 10);
  const landscape = new Landscape(() => {});
  const { now } = performance;
  context.after(() => {
    performance.now = now;
  });
  performance.now = () => 0;
  const { slice, path } = landscape.look(training, false);
  assert.deepEqual([slice.cells, path.length], [64, 11]);
  training.begin({ ...DEFAULTS, hiddenLayers: Object.freeze([3]) });
  performance.now = now;
  countTime(context);
  assert.equal(landscape.look(training, false), undefined);
});

test('the step that went too far is searched in parts, with the losses of one call', async (context) => {
  const settings = { ...DEFAULTS, data: 'moons', activation: 'relu', loss: 'mse', rate: 1000 };
  const training = trained(context, 3000, settings);
  countTime(context);
  let news = 0;
  /** @type {Errand<any>} */
  const errand = new Errand(() => news++);
  errand.begin(training, overshootOf(training));
  assert.equal(errand.result, undefined);
  await until(() => errand.isOver);
  assert.equal(news, 1);
  const { step, losses, before, after } = errand.result;
  assert.ok(losses[after] > losses[before]);
  training.onBranch((run) => {
    run.goTo(step);
    const towards = run.parameters();
    run.goTo(step - 1);
    assert.deepEqual([...losses], [...lossAlongLine(run, { towards, cells: 151, range: [-0.255, 1.255] })]);
  });
});
