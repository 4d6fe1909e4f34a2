/** Long training in slices, between which everything else goes on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshTrainingCore } from './load-training.mjs';

const core = await freshTrainingCore();
const config = {
  layers: [2, 4, 1],
  activations: ['tanh', 'sigmoid'],
  loss: 'bce',
  optimizer: { name: 'adam', learningRate: 0.01 },
  batchSize: 7,
  shuffle: true,
  seed: 5,
  data: core.createDataSet({ kind: 'moons', count: 200, noise: 0.2, seed: 1 }),
};

/** @param {import('node:test').TestContext} context */
function newRun(context, changes = {}) {
  const run = core.createRun({ ...config, ...changes });
  context.after(() => run.dispose());
  return run;
}

test('slices give the bits of one call, and other tasks come between them', async (context) => {
  const whole = newRun(context);
  const loss = whole.trainSteps(20_000);
  const run = newRun(context);
  let others = 0;
  let timer;
  const other = () => {
    others += 1;
    timer = setTimeout(other);
  };
  timer = setTimeout(other);
  context.after(() => clearTimeout(timer));
  const seen = [];
  for await (const progress of run.trainInSlices(20_000, { slice: 1 })) seen.push(progress);
  assert.ok(seen.length > 2, `${seen.length} slices`);
  assert.ok(others >= seen.length - 1, `${others} other tasks in ${seen.length} slices`);
  assert.deepEqual(seen.at(-1), { step: 20_000, trained: 20_000, loss });
  for (const [i, { step, trained }] of seen.entries())
    assert.ok(step === trained && trained > (seen[i - 1]?.step ?? 0));
  assert.deepEqual(run.parameters(), whole.parameters());
  assert.deepEqual(run.history(), whole.history());
  run.goTo(12_345);
  whole.goTo(12_345);
  assert.deepEqual(run.parameters(), whole.parameters());
});

test('leaving the loop or aborting stops at the step that was reached, from which training goes on', async (context) => {
  const run = newRun(context);
  let reached = 0;
  for await (const { step } of run.trainInSlices(1e9, { slice: 1 })) {
    reached = step;
    break;
  }
  assert.equal(run.state.step, reached);
  const stop = new AbortController();
  const slices = run.trainInSlices(1e9, { slice: 1, signal: stop.signal });
  const { value } = await slices.next();
  stop.abort(new Error('enough'));
  await assert.rejects(slices.next(), /enough/);
  assert.equal(run.state.step, value.step);
  for await (const progress of run.trainInSlices(3)) assert.equal(progress.step, value.step + 3);
  const whole = newRun(context);
  whole.trainSteps(value.step + 3);
  assert.deepEqual(run.parameters(), whole.parameters());
  await assert.rejects(run.trainInSlices(1, { signal: AbortSignal.abort() }).next(), { name: 'AbortError' });
});

test('a run that diverges ends its slices, and none are needed for no steps', async (context) => {
  const run = newRun(context, {
    optimizer: { name: 'sgd', learningRate: 1e6 },
    loss: 'mse',
    activations: ['identity', 'identity'],
  });
  let last;
  for await (last of run.trainInSlices(1e9));
  assert.ok(run.state.divergence);
  assert.equal(last.step, run.state.step);
  for await (const progress of newRun(context).trainInSlices(0)) assert.fail(`${progress.step}`);
});

test('arguments are refused at once, with what is accepted', (context) => {
  const run = newRun(context);
  const refused = (pattern, ...given) =>
    assert.throws(() => run.trainInSlices(...given), { code: 'bad-argument', message: pattern });
  refused(/count must be a whole number/, -1);
  refused(/slice must be a number of milliseconds above 0; it is 0/, 1, { slice: 0 });
  refused(/slice must be/, 1, { slice: '5' });
  refused(/has no “steps”; it takes slice, signal/, 1, { steps: 5 });
  refused(/signal must be an AbortSignal/, 1, { signal: {} });
});
