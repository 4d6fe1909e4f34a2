import { boundaryInBox } from '../../../core/geometry.js';

/** The part of the hidden neurons' space that is drawn: sigmoid outputs are between 0 and 1. */
export const HIDDEN_RANGE = /** @type {const} */ ([-0.15, 1.15]);

/**
 * @typedef {object} Line
 * @property {readonly (readonly number[])[]} ends within the range; empty if the line is outside it
 * @property {readonly number[]} weights the direction of the side on which the neuron's output is above a half
 */

/**
 * What two hidden neurons make of two inputs: the line of each neuron, both outputs for each sample, and the line of
 * the output neuron in the space of these outputs.
 * @param {import('../../../core/core.js').Core} core
 * @param {import('../../../kit/training/state/training.js').Training} training of a network with one hidden layer of two neurons
 * @param {readonly [number, number]} range of the inputs
 * @returns {{ hidden: Line[], output: Line, samples: number[][] }}
 */
export function hiddenLines(core, training, range) {
  const [w1, w2, w3, w4, b1, b2, v1, v2, c] = training.now.parameters;
  const line = (
    /** @type {number[]} */ weights,
    /** @type {number} */ bias,
    /** @type {readonly [number, number]} */ [low, high],
  ) => ({
    weights,
    ends: boundaryInBox(core, { weights, bias, low: [low, low], high: [high, high] }).map((end) => [...end]),
  });
  const samples = Array.from({ length: training.data.sampleCount }, (_, i) => {
    return [...(training.trace(i)?.layers[0].outputs ?? [])];
  });
  return {
    hidden: [line([w1, w2], b1, range), line([w3, w4], b2, range)],
    output: line([v1, v2], c, HIDDEN_RANGE),
    samples,
  };
}
