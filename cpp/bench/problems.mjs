/** What is trained: the same numbers for everybody. */

/** @typedef {{ name: string, layers: number[], activations: string[], loss: string, batch: number, data: object }} Problem */

const points = { kind: 'gaussians', count: 500, noise: 0.3, seed: 1 };
const tanh = (/** @type {number} */ layers) => Array(layers).fill('tanh');

/** @type {Problem[]} */
export const problems = [
  { name: '2-4-1', layers: [2, 4, 1], activations: tanh(2), loss: 'mse', batch: 10, data: points },
  { name: '2-4-2-1', layers: [2, 4, 2, 1], activations: tanh(3), loss: 'mse', batch: 10, data: points },
  { name: '2-8-8-8-1', layers: [2, 8, 8, 8, 1], activations: tanh(4), loss: 'mse', batch: 10, data: points },
  {
    name: '256-16-3',
    layers: [256, 16, 3],
    activations: ['tanh', 'softmax'],
    loss: 'cross_entropy',
    batch: 10,
    data: { kind: 'images', count: 300, noise: 0.3, seed: 1, imageSize: 16 },
  },
];

/** Scaling: how cost grows with samples, with neurons of two square layers, and with grid points. */
export const scaling = {
  samples: [125, 250, 500, 1000, 2000, 4000].map((count) => ({
    ...problems[0],
    size: count,
    data: { ...points, count },
  })),
  neurons: [32, 64, 128, 256, 512].map((n) => ({
    ...problems[0],
    size: n,
    layers: [2, n, n, 1],
    activations: tanh(3),
    data: { ...points, count: 64 },
    batch: 16,
  })),
  grid: [64, 128, 256, 512].map((side) => ({ size: side * side, side })),
};

/**
 * Multiplications and additions of one sample: forwards one for each weight, backwards one for its gradient, and one for
 * the gradient of what comes in but for the first layer.
 * @param {number[]} layers
 */
export function multiplyAdds(layers) {
  let sum = 0;
  for (let l = 1; l < layers.length; l++) sum += layers[l - 1] * layers[l] * (l === 1 ? 2 : 3);
  return sum;
}

/**
 * @param {any} core
 * @param {Problem} problem
 * @returns {{ inputs: Float32Array, targets: Float32Array }} targets of −1 and 1 for tanh
 */
export function dataOf(core, { loss, data }) {
  const { inputs, targets } = core.createDataSet(data);
  return { inputs, targets: loss === 'mse' ? targets.map((/** @type {number} */ t) => 2 * t - 1) : targets };
}
