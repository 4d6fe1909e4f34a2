/**
 * One layer's numbers for one sample. Numbers for neuron n and input i are at index n · inputs + i.
 * @typedef {object} LayerTrace
 * @property {Float32Array} products xᵢ wₙᵢ
 * @property {Float32Array} sums zₙ
 * @property {Float32Array} outputs yₙ = f(zₙ)
 * @property {Float32Array} slopes f′(zₙ); 0 for softmax, whose outputs depend on all sums
 * @property {Float32Array} outputGradients ∂L/∂yₙ; for softmax with cross_entropy ∂L/∂zₙ
 * @property {Float32Array} sumGradients ∂L/∂zₙ, which is also ∂L/∂bₙ
 * @property {Float32Array} weightGradients ∂L/∂wₙᵢ
 *
 * @typedef {object} RunTrace
 * @property {number} loss of this sample
 * @property {Float32Array} inputGradients ∂L/∂x
 * @property {LayerTrace[]} layers
 */

/**
 * The parts of a layer in the order of the core's NetworkTrace, and whether each has a number per weight or per neuron.
 * @type {[keyof LayerTrace, 'weight' | 'neuron'][]}
 */
const PARTS = [
  ['products', 'weight'],
  ['sums', 'neuron'],
  ['outputs', 'neuron'],
  ['slopes', 'neuron'],
  ['outputGradients', 'neuron'],
  ['sumGradients', 'neuron'],
  ['weightGradients', 'weight'],
];

/**
 * @param {number[]} layers
 * @param {Float32Array} numbers
 * @returns {RunTrace}
 */
export function readTrace(layers, numbers) {
  let next = 1 + layers[0];
  const traces = layers.slice(1).map((_, i) => {
    const trace = /** @type {LayerTrace} */ ({});
    for (const [part, each] of PARTS) {
      const count = countOf(layers, i + 1, each);
      trace[part] = numbers.subarray(next, next + count);
      next += count;
    }
    return trace;
  });
  return { loss: numbers[0], inputGradients: numbers.subarray(1, 1 + layers[0]), layers: traces };
}

/**
 * @param {number[]} layers
 * @param {number} l
 * @param {'weight' | 'neuron'} each
 */
function countOf(layers, l, each) {
  return each === 'weight' ? layers[l - 1] * layers[l] : layers[l];
}
