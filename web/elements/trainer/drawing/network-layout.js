/**
 * Where the nodes of a small network stand, in the picture's units.
 *
 * @typedef {{ x: number, y: number, size: number }} Node x and y are its centre
 *
 * @typedef {object} NetworkLayout
 * @property {number} width
 * @property {number} height
 * @property {Node[][]} columns inputs first
 */

const LARGEST = 64;
const SMALLEST = 28;
const GAP = 12;
/** Room above the nodes, for the layers' names. */
const TOP = 26;
const SIDE = 8;

/**
 * @param {readonly number[]} layers inputs first
 * @param {number} room the available width
 * @returns {NetworkLayout}
 */
export function layoutNetwork(layers, room) {
  const width = Math.min(460, Math.max(200, room));
  const tallest = Math.max(...layers);
  const size = Math.max(SMALLEST, Math.min(LARGEST, (width - 2 * SIDE) / (layers.length * 1.8), 330 / tallest - GAP));
  const height = TOP + tallest * (size + GAP) + SIDE;
  const step = (width - 2 * SIDE - size) / (layers.length - 1);
  const columns = layers.map((count, column) => {
    const x = SIDE + size / 2 + column * step;
    const top = TOP + (tallest - count) * ((size + GAP) / 2) + (size + GAP) / 2;
    return Array.from({ length: count }, (_, i) => ({ x, y: top + i * (size + GAP), size }));
  });
  return { width, height, columns };
}

/**
 * A parameter's place in the network: the nodes that a weight connects, or the neuron of a bias.
 *
 * @typedef {{ index: number, layer: number, neuron: number, input: number }} Parameter `layer` counts from 1, `input` is −1
 * for a bias
 */

/**
 * All parameters, in the core's order: layer by layer, first the weights, neuron by neuron, then the biases.
 * @param {readonly number[]} layers
 * @returns {Parameter[]}
 */
export function parametersOf(layers) {
  /** @type {Parameter[]} */
  const parameters = [];
  for (let layer = 1; layer < layers.length; layer++) {
    for (let neuron = 0; neuron < layers[layer]; neuron++) {
      for (let input = 0; input < layers[layer - 1]; input++) {
        parameters.push({ index: parameters.length, layer, neuron, input });
      }
    }
    for (let neuron = 0; neuron < layers[layer]; neuron++) {
      parameters.push({ index: parameters.length, layer, neuron, input: -1 });
    }
  }
  return parameters;
}
