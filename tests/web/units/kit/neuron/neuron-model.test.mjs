import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { NeuronModel } from '../../../../../web/kit/neuron/state/neuron-model.js';
import { acquireNeuron } from '../../../../../web/kit/neuron/state/registry.js';
import { freshCore } from '../../../../bindings/load.mjs';

const core = await freshCore();
const example = { inputs: [2, 3, 1], weights: [0.5, -0.3, 0.8], bias: 0, activation: 'relu' };

function model(state = example) {
  const made = new NeuronModel();
  made.define(state);
  made.useCore(core);
  return made;
}

const text = (made, name) => made.snapshot.texts.get(name);

test('the example’s numbers read as the lesson writes them', () => {
  const made = model();
  const shown = ['x1', 'w2', 'b', 'p1', 'p2', 'p3', 'sum', 'z', 'y'].map((name) => text(made, name));
  assert.deepEqual(shown, ['2', '-0.3', '0', '1', '-0.9', '0.8', '0.9', '0.9', '0.9']);
  made.setActivation('sigmoid');
  assert.equal(text(made, 'y'), '0.7109');
});

test('several changes before a frame are told once', async () => {
  const made = model();
  let told = 0;
  made.addEventListener('change', () => (told += 1));
  made.set('w1', 1);
  made.set('w1', 2);
  made.setActivation('tanh');
  await once(made, 'change');
  assert.equal(told, 1);
});

test('a change takes one call into the core, which leaves its element two of three', () => {
  const made = model();
  made.snapshot;
  made.set('w1', 0.7);
  let calls = 0;
  const { call } = core;
  core.call = (use) => {
    calls += 1;
    return call.call(core, use);
  };
  made.snapshot;
  made.snapshot;
  delete core.call;
  assert.equal(calls, 1);
});

test('a drag is one step of undo, and key presses are another', () => {
  const made = model();
  const drag = {};
  for (const value of [0.6, 0.7, 0.8]) made.set('w1', value, drag);
  made.nudge('w1', 1, 'keys');
  made.nudge('w1', 1, 'keys');
  assert.equal(text(made, 'w1'), '1');
  made.undo();
  assert.equal(text(made, 'w1'), '0.8');
  made.undo();
  assert.equal(text(made, 'w1'), '0.5');
  assert.equal(made.canUndo, false);
  made.redo();
  assert.equal(text(made, 'w1'), '0.8');
});

test('a new change after undo drops what was undone', () => {
  const made = model();
  made.set('w1', 1);
  made.undo();
  made.set('w2', 2);
  assert.equal(made.canRedo, false);
  assert.equal(text(made, 'w1'), '0.5');
});

test('reset returns to the author’s numbers and can itself be undone', () => {
  const made = model();
  made.set('w1', 3);
  made.reset();
  assert.equal(text(made, 'w1'), '0.5');
  assert.equal(made.canReset, false);
  made.undo();
  assert.equal(text(made, 'w1'), '3');
});

test('steps go through round values: 0.1 and 0.2 are 0.3', () => {
  const made = model({ ...example, bias: 0.1 });
  made.nudge('b', 2);
  assert.equal(text(made, 'b'), '0.3');
  for (let i = 0; i < 3; i++) made.nudge('b', -1);
  assert.equal(text(made, 'b'), '0');
});

test('keys stop at the limit, which leaves room around the author’s numbers', () => {
  const made = model();
  made.nudge('w1', 1e9);
  assert.equal(made.valueOf('w1'), 10);
  const large = model({ ...example, inputs: [250, 3, 1] });
  assert.deepEqual(large.limits.rangeOf('x2'), [-1000, 1000]);
  assert.equal(large.limits.incrementOf('x2'), 10);
  assert.deepEqual(large.limits.rangeOf('w1'), [-10, 10]);
  // A power of ten is its own limit.
  const round = model({ ...example, inputs: [100, 3, 1] });
  assert.deepEqual(round.limits.rangeOf('x1'), [-100, 100]);
});

test('a number typed beyond the limit stays, and keys bring it back step by step', () => {
  const made = model();
  made.set('w1', 5000);
  assert.equal(made.valueOf('w1'), 5000);
  made.nudge('w1', -1);
  assert.equal(text(made, 'w1'), '4999.9');
  made.set('w1', 1e30);
  assert.equal(made.valueOf('w1'), 1e6);
});

test('no setting leaves the finite numbers', () => {
  const made = model({ inputs: Array(8).fill(1e6), weights: Array(8).fill(1e6), bias: 1e6, activation: 'identity' });
  assert.ok(Number.isFinite(made.snapshot.trace.output));
  made.set('w1', Number.NaN);
  assert.equal(made.valueOf('w1'), 1e6);
});

test('inputs can be added up to eight and removed down to one', () => {
  const made = model();
  for (let i = 0; i < 10; i++) made.addInput();
  assert.equal(made.state.inputs.length, 8);
  assert.equal(made.snapshot.trace.products.length, 8);
  for (let i = 0; i < 10; i++) made.removeInput();
  assert.deepEqual(made.state.inputs, [2]);
  assert.equal(made.isSettable('w2'), false);
  assert.equal(made.valueOf('w2'), undefined);
});

test('elements that name a model share it as long as one of them uses it', () => {
  const handles = core.liveHandles();
  const a = acquireNeuron('shared');
  const b = acquireNeuron('shared');
  assert.equal(a.model, b.model);
  a.model.define(example);
  a.model.useCore(core);
  assert.ok(b.model.snapshot);
  a.release();
  a.release();
  assert.ok(b.model.snapshot);
  b.release();
  assert.equal(b.model.snapshot, undefined);
  assert.equal(core.liveHandles(), handles);
  const later = acquireNeuron('shared');
  assert.notEqual(later.model, a.model);
  later.release();
});

test('models without a name are each their own', () => {
  const [a, b] = [acquireNeuron(''), acquireNeuron('')];
  assert.notEqual(a.model, b.model);
  a.release();
  b.release();
});

test('the first definition of a shared neuron holds', () => {
  const made = model();
  assert.equal(made.define(example), true);
  assert.equal(made.define({ ...example, bias: 1 }), false);
  assert.equal(made.state.bias, 0);
});

test('what the author changes later is taken over alone; undo goes back, reset to what the author says now', () => {
  const made = model();
  made.set('w1', 2);
  made.amend({ inputs: [1, 1, 1], weights: [9, 9, 9], bias: 0.5, activation: 'tanh' }, ['bias']);
  assert.deepEqual([made.valueOf('w1'), made.state.bias, made.state.activation], [2, 0.5, 'relu']);
  made.undo();
  assert.deepEqual([made.valueOf('w1'), made.state.bias], [2, 0]);
  made.reset();
  assert.deepEqual([made.valueOf('w1'), made.state.bias], [0.5, 0.5]);
});

test('other weights bring inputs of their own if their counts differ; what is there already is nothing new', () => {
  const made = model();
  made.amend({ inputs: [1, 1], weights: [3, 4], bias: 0, activation: 'relu' }, ['weights']);
  assert.deepEqual([...made.state.inputs, ...made.state.weights], [1, 1, 3, 4]);
  made.set('w1', 5);
  made.amend({ inputs: [1, 1], weights: [5, 4], bias: 0, activation: 'relu' }, ['weights']);
  made.reset();
  assert.equal(made.valueOf('w1'), 3);
});

test('an input that was taken away comes back with its numbers', () => {
  const made = model();
  made.removeInput();
  made.removeInput();
  made.addInput();
  assert.deepEqual(
    [made.state.inputs, made.state.weights],
    [
      [2, 3],
      [0.5, Math.fround(-0.3)],
    ],
  );
});

test('a drag that ends where it began is no step of undo', () => {
  const made = model();
  const drag = {};
  for (const value of [0.6, 0.7, 0.6, 0.5]) made.set('w1', value, drag);
  assert.equal(made.canUndo, false);
  for (const value of [0.6, 0.7]) made.set('w1', value, drag);
  made.undo();
  assert.equal(text(made, 'w1'), '0.5');
});

test('numbers at which the core traps twice are left alone, and reset gets out of them', async () => {
  const fragile = await freshCore();
  const made = new NeuronModel();
  made.define(example);
  made.useCore(fragile);
  const { createNeuron } = fragile;
  let traps = 0;
  const handle = fragile.createNeuron(example);
  fragile.createNeuron = () => ({
    dispose: () => {},
    compute: (parameters, inputs) => {
      if (made.state.bias === 13) {
        traps += 1;
        return fragile.call(() => {
          throw new WebAssembly.RuntimeError('unreachable');
        });
      }
      return handle.compute(parameters, inputs);
    },
  });
  const restarted = () => once(fragile, 'restart');
  made.snapshot;
  made.set('b', 13);
  const again = restarted();
  assert.throws(() => made.snapshot, { code: 'core-stopped' });
  await again;
  assert.throws(() => made.snapshot, { code: 'core-stopped', message: /Reset goes back/ });
  assert.equal(traps, 1, 'it is not asked again');
  made.reset();
  assert.equal(text(made, 'y'), '0.9');
  fragile.createNeuron = createNeuron;
});
