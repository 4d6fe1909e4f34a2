/**
 * Runs the jobs whose results must be the same to the bit everywhere; tests/cpp/bits.cpp does the same in C++. This
 * file uses no test library, because it also runs in browsers.
 */

/** FNV-1a over the bits of floats. @param {Float32Array} numbers */
export function hashOf(numbers) {
  let hash = 2166136261;
  for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)) {
    hash = Math.imul(hash ^ byte, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * @param {any} core as loadCore of neuron-lesson/core returns it
 * @param {any[]} jobs
 * @returns {Record<string, string>} by job, the hashes of its parameters and of its outputs after training
 */
export function runJobs(core, jobs) {
  /** @type {Record<string, string>} */
  const results = {};
  for (const { name, steps, data, optimizer, initialization, l1, l2, ...config } of jobs) {
    const { signed, ...options } = data;
    const { inputs, targets } = core.createDataSet(options);
    const run = core.createRun({
      ...config,
      optimizer: { ...optimizer, l1, l2 },
      initialization: { name: initialization },
      data: { inputs, targets: signed ? targets.map((/** @type {number} */ t) => 2 * t - 1) : targets },
    });
    run.trainSteps(steps);
    if (run.state.step !== steps) throw new Error(`${name} stopped at step ${run.state.step}`);
    results[name] = `${hashOf(run.parameters())} ${hashOf(run.predict(inputs))}`;
    run.dispose();
  }
  return results;
}
