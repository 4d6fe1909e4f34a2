/**
 * Other libraries on the same problem, each as its documentation says: `prepare` gives a function that trains one epoch,
 * and one that measures the loss over all data (the mean squared error, or the cross-entropy).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** @typedef {import('./problems.mjs').Problem} Problem */
/** @typedef {{ inputs: Float32Array, targets: Float32Array }} Data */
/** @typedef {{ epoch: () => unknown, loss: () => number }} Trainer */

/** @param {Problem} problem @param {Data} data */
function rows({ layers }, { inputs, targets }) {
  const [n, k] = [layers[0], /** @type {number} */ (layers.at(-1))];
  return Array.from({ length: inputs.length / n }, (_, i) => ({
    input: [...inputs.subarray(i * n, (i + 1) * n)],
    output: [...targets.subarray(i * k, (i + 1) * k)],
  }));
}

/**
 * @param {number[][]} outputs
 * @param {{ output: number[] }[]} samples
 * @param {boolean} isEntropy
 */
function meanLoss(outputs, samples, isEntropy) {
  let sum = 0;
  for (const [i, { output }] of samples.entries()) {
    for (const [k, target] of output.entries()) {
      sum += isEntropy ? -target * Math.log(outputs[i][k]) : (outputs[i][k] - target) ** 2 / output.length;
    }
  }
  return sum / samples.length;
}

/** @type {Record<string, (problem: Problem, data: Data) => Promise<Trainer>>} */
export const peers = {
  async convnetjs(problem, data) {
    const convnetjs = require('convnetjs');
    const isSoftmax = problem.loss === 'cross_entropy';
    const definitions = [{ type: 'input', out_sx: 1, out_sy: 1, out_depth: problem.layers[0] }];
    const hidden = problem.layers.slice(1, -1);
    for (const size of hidden) definitions.push({ type: 'fc', num_neurons: size, activation: 'tanh' });
    // Both bring a dense layer of their own; that of regression is linear, so it is spared one tanh.
    const outputs = problem.layers.at(-1);
    definitions.push(
      isSoftmax ? { type: 'softmax', num_classes: outputs } : { type: 'regression', num_neurons: outputs },
    );
    const net = new convnetjs.Net();
    net.makeLayers(definitions);
    const trainer = new convnetjs.Trainer(net, {
      method: 'sgd',
      learning_rate: 0.03,
      momentum: 0,
      batch_size: problem.batch,
      l2_decay: 0,
    });
    const samples = rows(problem, data).map(({ input, output }) => ({
      output,
      volume: new convnetjs.Vol(input),
      target: isSoftmax ? output.indexOf(1) : output,
    }));
    return {
      epoch() {
        for (const { volume, target } of samples) trainer.train(volume, target);
      },
      loss: () =>
        meanLoss(
          samples.map(({ volume }) => [...net.forward(volume).w]),
          samples,
          isSoftmax,
        ),
    };
  },

  async synaptic(problem, data) {
    const { Architect, Neuron } = require('synaptic');
    const network = new Architect.Perceptron(...problem.layers);
    // It has no softmax: logistic outputs with the squared error there. It trains sample by sample only.
    const isSoftmax = problem.loss === 'cross_entropy';
    for (const layer of [...network.layers.hidden, network.layers.output]) {
      const squash = isSoftmax && layer === network.layers.output ? Neuron.squash.LOGISTIC : Neuron.squash.TANH;
      layer.set({ squash });
    }
    const samples = rows(problem, data);
    return {
      epoch() {
        for (const { input, output } of samples) {
          network.activate(input);
          network.propagate(0.03, output);
        }
      },
      loss: () =>
        meanLoss(
          samples.map(({ input }) => network.activate(input)),
          samples,
          false,
        ),
    };
  },

  'tfjs cpu': (problem, data) => tensorflow('cpu', problem, data),
  'tfjs wasm': (problem, data) => tensorflow('wasm', problem, data),
};

/**
 * @param {'cpu' | 'wasm'} backend
 * @param {Problem} problem
 * @param {Data} data
 * @returns {Promise<Trainer>}
 */
async function tensorflow(backend, problem, data) {
  const tf = require('@tensorflow/tfjs-core');
  const layers = require('@tensorflow/tfjs-layers');
  if (backend === 'cpu') require('@tensorflow/tfjs-backend-cpu');
  else {
    const wasm = require('@tensorflow/tfjs-backend-wasm');
    const folder = dirname(require.resolve('@tensorflow/tfjs-backend-wasm'));
    await readFile(join(folder, 'tfjs-backend-wasm-simd.wasm'));
    wasm.setWasmPaths(`${folder}/`);
    require('@tensorflow/tfjs-backend-cpu'); // for the kernels that the wasm one lacks
  }
  await tf.setBackend(backend);
  await tf.ready();
  const model = layers.sequential();
  for (const [l, activation] of problem.activations.entries()) {
    const shape = l === 0 ? { inputShape: [problem.layers[0]] } : {};
    model.add(layers.layers.dense({ units: problem.layers[l + 1], activation, ...shape }));
  }
  const loss = problem.loss === 'mse' ? 'meanSquaredError' : 'categoricalCrossentropy';
  model.compile({ optimizer: tf.train.sgd(0.03), loss });
  const count = data.inputs.length / problem.layers[0];
  const inputs = tf.tensor2d(data.inputs, [count, problem.layers[0]]);
  const targets = tf.tensor2d(data.targets, [count, problem.layers.at(-1)]);
  const batches = [];
  for (let i = 0; i < count; i += problem.batch) {
    const size = Math.min(problem.batch, count - i);
    batches.push([tf.slice(inputs, [i, 0], [size, -1]), tf.slice(targets, [i, 0], [size, -1])]);
  }
  return {
    // Batch by batch: its fit() takes longer for the same.
    async epoch() {
      for (const [x, y] of batches) await model.trainOnBatch(x, y);
    },
    loss: () => model.evaluate(inputs, targets).dataSync()[0],
  };
}
