import { requireNumbers } from './arguments.js';
import { Handle } from './handle.js';
import { numbersOf } from './unpack.js';

/**
 * @typedef {object} NeuronParameters
 * @property {ArrayLike<number>} weights
 * @property {number} bias
 * @property {string} activation
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

/**
 * The one owner of a neuron in the wasm heap.
 * @extends {Handle<import('./bindings.d.ts').BoundNeuron>}
 */
export class NeuronHandle extends Handle {
  /** @type {NeuronParameters} */
  #parameters;
  #configured = false;

  /**
   * @param {import('./core.js').Core} core
   * @param {NeuronParameters} parameters
   */
  constructor(core, parameters) {
    super(core, 'neuron');
    this.#parameters = parameters;
    try {
      this.configure(parameters);
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  /**
   * Replaces weights, bias and activation. On a bad value it throws and the old ones stay.
   * @param {NeuronParameters} parameters
   */
  configure(parameters) {
    this.#apply(parameters);
    this.#parameters = parameters;
  }

  /**
   * @param {ArrayLike<number>} inputs
   * @returns {Trace}
   */
  trace(inputs) {
    requireNumbers('inputs', inputs);
    const bound = this.#current();
    this.core.stage(inputs);
    return this.core.answer(() => bound.trace(inputs.length));
  }

  /**
   * `configure` and `trace` in one call into the core, with the texts of all numbers: inputs, weights, the bias, and those
   * of the trace.
   * @param {NeuronParameters} parameters
   * @param {ArrayLike<number>} inputs
   * @returns {Trace & { numbers: import('./unpack.js').NumberText[] }}
   */
  compute(parameters, inputs) {
    const { weights, bias, activation } = parameters;
    const bound = this.#ensure();
    this.core.stage(weights, inputs);
    this.#configured = false;
    const { trace, numbers } = this.core.answer(() => bound.compute(weights.length, bias, activation, inputs.length));
    this.#configured = true;
    this.#parameters = parameters;
    return { ...trace, numbers: numbersOf(numbers) };
  }

  #ensure() {
    const { bound, isFresh } = this.ensure(({ Neuron }) => new Neuron());
    if (isFresh) this.#configured = false;
    return bound;
  }

  #current() {
    const bound = this.#ensure();
    if (!this.#configured) this.#apply(this.#parameters);
    return bound;
  }

  /** @param {NeuronParameters} parameters */
  #apply(parameters) {
    const { weights, bias, activation } = parameters ?? {};
    requireNumbers('weights', weights);
    const bound = this.#ensure();
    this.core.stage(weights);
    this.core.answer(() => bound.configure(weights.length, bias, String(activation)));
    this.#configured = true;
  }
}
