/** @typedef {import('./neuron-state.js').NeuronState} NeuronState */
/** @typedef {import('../../../core/neuron-handle.js').Trace} Trace */

/**
 * Everything that views need to know about a neuron at one moment, computed by the core.
 *
 * @typedef {object} NeuronSnapshot
 * @property {NeuronState} state
 * @property {Trace} trace
 * @property {ReadonlyMap<string, string>} texts by name (x1, w1, b, p1, sum, z, y, slope), formatted for display
 * @property {ReadonlyMap<string, string>} literals by name, as Python literals: the shortest that round to the
 * float32 values
 */

/**
 * @param {NeuronState} state
 * @param {ReturnType<import('../../../core/neuron-handle.js').NeuronHandle['compute']>} trace
 * @returns {NeuronSnapshot}
 */
export function snapshotOf(state, trace) {
  const n = state.inputs.length;
  const names = [...numbered('x', n), ...numbered('w', n), 'b', ...numbered('p', n), 'sum', 'z', 'y', 'slope'];
  const texts = new Map();
  const literals = new Map();
  names.forEach((name, i) => {
    const { text, literal } = trace.numbers[i];
    // Numbers that a learner sets are shown as set; computed ones with the digits that PyTorch prints.
    texts.set(name, i <= 2 * n ? literal.replace(/\.0$/, '') : text);
    literals.set(name, literal);
  });
  return { state, trace, texts, literals };
}

/**
 * @param {string} letter
 * @param {number} n
 */
function numbered(letter, n) {
  return Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
}
