/** Frames and tasks as a page has them, and a time that goes on by a millisecond whenever somebody asks for it. */

// Node's own channel would keep the process alive.
class Channel {
  port1 = { postMessage: () => setImmediate(() => this.port2.onmessage()) };
  port2 = { onmessage: () => {} };
}

/**
 * What takes long is then in slices that are the same on each machine.
 * @param {import('node:test').TestContext} context
 * @returns {(milliseconds: number) => void} lets time pass
 */
export function countTime(context) {
  const { MessageChannel } = globalThis;
  const { now } = performance;
  context.after(() => {
    Object.assign(globalThis, { MessageChannel });
    performance.now = now;
  });
  Object.assign(globalThis, { MessageChannel: Channel });
  let time = 0;
  performance.now = () => time++;
  return (milliseconds) => {
    time += milliseconds;
  };
}

/** @param {() => boolean} isSo */
export async function until(isSo) {
  while (!isSo()) await new Promise(setImmediate);
}
