/** The core as WebAssembly, in Node.js and in a browser alike. */

/**
 * Milliseconds that one call takes: calls until the time is over, twice, the first time to warm up.
 * @param {number} seconds
 * @param {() => void} use
 */
export function timePerCall(seconds, use) {
  let perCall = 0;
  for (const share of [0.3, 1]) {
    const start = performance.now();
    let calls = 0;
    let end = start;
    while (end - start < seconds * share * 1000) {
      use();
      calls += 1;
      end = performance.now();
    }
    perCall = (end - start) / calls;
  }
  return perCall;
}

/** @param {Float32Array} numbers */
function hashOf(numbers) {
  let hash = 2166136261;
  for (const byte of new Uint8Array(numbers.buffer)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}

/**
 * @param {any} core
 * @param {import('./problems.mjs').Problem} problem
 * @param {{ inputs: Float32Array, targets: Float32Array }} data
 */
function createRun(core, { layers, activations, loss, batch }, data) {
  const optimizer = { name: 'sgd', learningRate: 0.03 };
  return core.createRun({ layers, activations, loss, optimizer, batchSize: batch, seed: 7, data });
}

/**
 * @param {any} core
 * @param {import('./problems.mjs').Problem} problem
 * @param {{ inputs: Float32Array, targets: Float32Array }} data
 * @param {number} seconds
 */
export function trainOurs(core, problem, data, seconds) {
  const run = createRun(core, problem, data);
  const samples = data.inputs.length / problem.layers[0];
  const first = run.evaluate().loss;
  run.trainEpochs(20);
  const hash = hashOf(run.parameters());
  const nanoseconds = (timePerCall(seconds, () => run.trainEpochs(1)) / samples) * 1e6;
  const last = run.evaluate().loss;
  run.dispose();
  return { nanoseconds, first, last, hash, bytes: core.heapSize() };
}

/**
 * @param {any} core
 * @param {import('./problems.mjs').Problem} problem
 * @param {{ inputs: Float32Array, targets: Float32Array }} data
 * @param {'field' | 'construct' | 'trace'} what
 * @param {number} side
 * @param {number} seconds
 */
export function otherOurs(core, problem, data, what, side, seconds) {
  if (what === 'construct') {
    return { nanoseconds: timePerCall(seconds, () => createRun(core, problem, data).dispose()) * 1e6 };
  }
  const run = createRun(core, problem, data);
  const map = { width: side, height: side, x: [-6, 6], y: [-6, 6] };
  const use = what === 'field' ? () => run.field(map) : () => run.trace(0);
  const nanoseconds = timePerCall(seconds, use) * 1e6;
  run.dispose();
  return { nanoseconds, bytes: core.heapSize() };
}
