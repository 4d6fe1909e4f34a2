import { requireNumbers } from './arguments.js';
import { Handle } from './handle.js';
import { numbersIn } from './number-lines.js';
import { rawObject } from './raw-object.js';

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
 * @extends {Handle<import('./core.js').RawNeuron>}
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
    const raw = this.#current();
    this.core.reserve(inputs.length + 4);
    this.core.stage(inputs);
    return this.#traced(
      inputs.length,
      this.core.reply(() => raw.trace(inputs.length)),
    );
  }

  /**
   * `configure` and `trace` in one call into the core, with the texts of all numbers: inputs, weights, the bias, and those
   * of the trace.
   * @param {NeuronParameters} parameters
   * @param {ArrayLike<number>} inputs
   * @returns {Trace & { numbers: import('./number-lines.js').NumberText[] }}
   */
  compute(parameters, inputs) {
    const { weights, bias, activation } = parameters;
    const raw = this.#ensure();
    this.core.reserve(weights.length + inputs.length + 4);
    this.core.stage(weights);
    this.core.stageAt(weights.length, inputs);
    this.#configured = false;
    const lines = this.core.reply(() => raw.compute(weights.length, bias, activation, inputs.length)).split('\n');
    this.#configured = true;
    this.#parameters = parameters;
    const count = 3 * inputs.length + 5;
    return { ...this.#traced(inputs.length, lines.slice(count).join('\n')), numbers: numbersIn(lines, count) };
  }

  /**
   * @param {number} n how many inputs
   * @param {string} printout
   * @returns {Trace}
   */
  #traced(n, printout) {
    const out = this.core.staged(n + 4);
    return {
      products: out.slice(0, n),
      productSum: out[n],
      weightedSum: out[n + 1],
      output: out[n + 2],
      slope: out[n + 3],
      printout,
    };
  }

  #ensure() {
    const { raw, isFresh } = this.ensure((core) => rawObject(core, 'Neuron'));
    if (isFresh) this.#configured = false;
    return raw;
  }

  #current() {
    const raw = this.#ensure();
    if (!this.#configured) this.#apply(this.#parameters);
    return raw;
  }

  /** @param {NeuronParameters} parameters */
  #apply(parameters) {
    const { weights, bias, activation } = parameters ?? {};
    requireNumbers('weights', weights);
    const raw = this.#ensure();
    this.core.stage(weights);
    this.core.reply(() => raw.configure(weights.length, bias, String(activation)));
    this.#configured = true;
  }
}
