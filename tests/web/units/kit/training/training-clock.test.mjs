/** The clock of all training on a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RunSwitch } from '../../../../../web/kit/training/state/training-clock.js';

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
  /** @param {() => void} advance */
  const runner = (advance) => {
    const made = { canTrain: true, advance, show() {}, pause: () => own.pause() };
    const own = new RunSwitch(made, () => changes++);
    return own;
  };
  const failing = runner(() => {
    throw failure;
  });
  /** @type {() => void} */
  let advanced = () => {};
  const other = runner(() => advanced());
  context.after(() => other.pause());
  failing.run();
  other.run();
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => (advanced = () => resolve(undefined)));
  assert.deepEqual([failing.isRunning, other.isRunning], [false, true]);
  assert.deepEqual(reported, [failure]);
  assert.equal(changes, 3);
});
