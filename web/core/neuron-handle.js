import { Handle } from './handle.js';
import { requireNumber, requireNumbers } from './require-numbers.js';
import { numbersOf } from './unpack.js';

/**
 * @typedef {object} NeuronParameters
 * @property {ArrayLike<number>} weights
 * @property {number} bias
 * @property {import('./names.js').ActivationName} activation
 *
 * @typedef {Omit<NeuronParameters, 'activation'> & { activation: string }} UncheckedParameters
 */

/**
 * One forward pass of a neuron; every number is a float32.
 * @typedef {object} Trace
 * @property {Float32Array} products xᵢwᵢ, one for each input
 * @property {number} productSum Σ xᵢwᵢ
 * @property {number} weightedSum z = Σ xᵢwᵢ + b
 * @property {number} output y = f(z)
 * @property {number} slope f′(z)
 * @property {string} printout what PyTorch prints for products, weighted sum and output, a line each
 */

/** A neuron. Its few numbers are kept here and passed to the core with each call. */
export class NeuronHandle extends Handle {
  /** @type {{ weights: Float32Array, bias: number, activation: string }} */
  #parameters;

  /**
   * @param {import('./core.js').Core} core
   * @param {UncheckedParameters} parameters
   */
  constructor(core, parameters) {
    super(core, 'neuron');
    try {
      this.#parameters = this.#checked(parameters);
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  /**
   * Replaces weights, bias and activation. Throws on a bad value and keeps the old ones.
   * @param {UncheckedParameters} parameters
   */
  configure(parameters) {
    this.#parameters = this.#checked(parameters);
  }

  /**
   * @param {ArrayLike<number>} inputs
   * @returns {Trace}
   */
  trace(inputs) {
    this.requireLive();
    requireNumbers('inputs', inputs);
    const { weights, bias, activation } = this.#parameters;
    this.core.writeArguments(weights, inputs);
    return this.core.answer((bound) => bound.traceNeuron(weights.length, bias, activation, inputs.length));
  }

  /**
   * `configure` and `trace` in one call into the core. Also returns the texts of all numbers: inputs, weights, bias
   * and those of the trace.
   * @param {UncheckedParameters} parameters
   * @param {ArrayLike<number>} inputs
   * @returns {Trace & { numbers: import('./unpack.js').NumberText[] }}
   */
  compute(parameters, inputs) {
    this.requireLive();
    const { weights, bias, activation } = parameters;
    this.core.writeArguments(weights, inputs);
    const { trace, numbers } = this.core.answer((bound) =>
      bound.computeNeuron(weights.length, bias, activation, inputs.length),
    );
    this.#parameters = copyOf(parameters);
    return { ...trace, numbers: numbersOf(numbers) };
  }

  /** @param {UncheckedParameters} parameters */
  #checked(parameters) {
    this.requireLive();
    requireNumbers('weights', parameters?.weights);
    requireNumber('bias', parameters.bias);
    const copy = copyOf(parameters);
    const { weights, bias, activation } = copy;
    this.core.writeArguments(weights);
    this.core.answer((bound) => bound.checkNeuron(weights.length, bias, activation));
    return copy;
  }
}

/**
 * Copies the parameters, because the caller may change the originals.
 * @param {UncheckedParameters} parameters
 */
function copyOf({ weights, bias, activation }) {
  return { weights: Float32Array.from(weights), bias, activation: String(activation) };
}
