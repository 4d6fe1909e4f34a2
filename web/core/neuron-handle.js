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

/** The one owner of a neuron in the wasm heap. */
export class NeuronHandle {
  /** @type {import('./core.js').Core} */
  #core;
  /** @type {Set<NeuronHandle>} */
  #registry;
  /** @type {import('./core.js').RawNeuron | undefined} */
  #raw;
  #generation = -1;
  /** @type {NeuronParameters} */
  #parameters;
  #configured = false;

  /**
   * @param {import('./core.js').Core} core
   * @param {Set<NeuronHandle>} registry the core's live handles
   * @param {NeuronParameters} parameters
   */
  constructor(core, registry, parameters) {
    this.#core = core;
    this.#registry = registry;
    this.#parameters = parameters;
    try {
      registry.add(this);
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
    if (!this.#configured || this.#generation !== this.#core.generation) {
      this.#apply(this.#parameters);
    }
    const raw = /** @type {import('./core.js').RawNeuron} */ (this.#raw);
    this.#core.reserve(inputs.length + 4);
    this.#core.stage(inputs);
    const printout = this.#core.reply(() => raw.trace(inputs.length));
    const n = inputs.length;
    const out = this.#core.staged(n + 4);
    return {
      products: out.slice(0, n),
      productSum: out[n],
      weightedSum: out[n + 1],
      output: out[n + 2],
      slope: out[n + 3],
      printout,
    };
  }

  dispose() {
    const raw = this.#raw;
    if (raw && this.#generation === this.#core.generation) {
      try {
        this.#core.call(() => raw.delete());
      } catch {
        // The instance that it was in is gone, and it with it.
      }
    }
    this.#raw = undefined;
    this.#configured = false;
    this.#registry.delete(this);
  }

  /** @param {NeuronParameters} parameters */
  #apply({ weights, bias, activation }) {
    if (!this.#registry.has(this)) throw new Error('This neuron has been disposed.');
    if (!this.#raw || this.#generation !== this.#core.generation) {
      this.#raw = this.#core.call((core) => new core.Neuron());
      this.#generation = this.#core.generation;
      this.#configured = false;
    }
    const raw = this.#raw;
    this.#core.stage(weights);
    this.#core.reply(() => raw.configure(weights.length, bias, activation));
    this.#configured = true;
  }
}
