/** The clock of all training on a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClockedRun } from '../../../../../web/kit/training/state/clocked-run.js';

test('a runner that fails stops, says so, and the others go on', async (context) => {
  const { MessageChannel, reportError } = globalThis;
  context.after(() => Object.assign(globalThis, { MessageChannel, reportError }));
  /** @type {unknown[]} */
  const reported = [];
  // Node's own channel would keep the process alive, and Node has no reportError.
  class Channel {
    port1 = { postMessage: () => setImmediate(() => this.port2.onmessage()) };
    port2 = { onmessage: () => {} };
  }
  Object.assign(globalThis, {
    MessageChannel: Channel,
    reportError: (/** @type {unknown} */ error) => reported.push(error),
  });

  const failure = new Error('trapped');
  let changes = 0;
  class Run extends ClockedRun {
    canTrain = true;
    /** @param {() => void} trainFor */
    constructor(trainFor) {
      super();
      Object.assign(this, { trainFor });
    }
    runChanged() {
      changes++;
    }
    show() {}
  }
  const failing = new Run(() => {
    throw failure;
  });
  /** @type {() => void} */
  let advanced = () => {};
  const other = new Run(() => advanced());
  context.after(() => other.pause());
  failing.run();
  other.run();
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => (advanced = () => resolve(undefined)));
  assert.deepEqual([failing.isRunning, other.isRunning], [false, true]);
  assert.deepEqual(reported, [failure]);
  assert.equal(changes, 3);
});
