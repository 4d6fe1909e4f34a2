/** Undo across whole runs, in Node.js: a restored run is the same to the bit, and no run is leaked. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadCore } from '../../../../../web/core/load-core.js';
import { Training } from '../../../../../web/kit/training/state/training.js';
import { DEFAULTS } from '../../../../../web/kit/training/state/training-settings.js';

globalThis.requestAnimationFrame ??= (act) => setTimeout(act, 0);
const wasmBinary = await readFile(new URL('../../../../../web/core/generated/training-core.wasm', import.meta.url));
const core = await loadCore({ wasmBinary });

const bits = (training) => [...new Uint32Array(training.now.parameters.slice().buffer)];

function withTraining(use) {
  const before = core.liveHandles();
  const training = new Training(core, DEFAULTS);
  try {
    use(training);
  } finally {
    training.dispose();
  }
  assert.equal(core.liveHandles(), before);
}

test('beginning anew, a weight and a rate come back to the bit, in turn, and forth again', () => {
  withTraining((training) => {
    const states = [];
    training.replay(20);
    const change = (act) => {
      states.push(bits(training));
      act();
    };
    change(() => training.setParameters(new Map([[0, 3]])));
    change(() => training.setRate(0.5));
    training.step('epoch');
    change(() => training.begin({ ...DEFAULTS, seed: 9 }));
    const last = bits(training);
    for (const state of states.reverse()) {
      training.undo();
      assert.deepEqual(bits(training), state);
    }
    assert.equal(training.canUndo, false);
    assert.equal(training.settings.rate, DEFAULTS.rate);
    while (training.canRedo) training.redo();
    assert.deepEqual(bits(training), last);
    assert.equal(training.settings.seed, 9);
  });
});

test('changes of one gesture are one step, until something else happens', () => {
  withTraining((training) => {
    for (const value of [1, 2, 3]) training.setParameters(new Map([[0, value]]), 'drag');
    training.goTo(0);
    training.setParameters(new Map([[0, 4]]), 'drag');
    training.undo();
    assert.equal(training.now.parameters[0], 3);
    training.undo();
    assert.equal(training.canUndo, false);
  });
});

test('a gesture that goes on after undo is a new step', () => {
  withTraining((training) => {
    training.setParameters(new Map([[0, 1]]));
    training.setParameters(new Map([[0, 2]]), 'keys');
    training.undo();
    training.setParameters(new Map([[0, 3]]), 'keys');
    assert.equal(training.canRedo, false);
    training.undo();
    assert.equal(training.now.parameters[0], 1);
  });
});

test('more is forgotten than is kept, and a new change forgets what was undone', () => {
  withTraining((training) => {
    for (let seed = 2; seed < 30; seed++) training.begin({ ...DEFAULTS, seed });
    let steps = 0;
    for (; training.canUndo; steps++) training.undo();
    assert.equal(steps, 12);
    training.setParameters(new Map([[1, 1]]));
    assert.equal(training.canRedo, false);
  });
});
