import { approximate, approximationError, sampleFunction } from '../../../core/approximation.js';
import { RunHandle } from '../../../core/run-handle.js';
import { ClockedRun } from '../../../kit/training/state/clocked-run.js';
import { PLACED_ACTIVATIONS } from '../../../kit/words/activations.js';

/** @typedef {import('../../../core/core.js').Core} Core */

/** The number of inputs, from −1 to 1, at which curves are drawn. */
const PLACES = 201;
/** The number of samples to train on. */
const SAMPLES = 101;

/** The learner's own function at first. */
export const FIRST_OWN = Object.freeze([0, 0.6, 0.9, 0.4, -0.2, -0.7, -0.4, 0.3, 0.8]);

/** The numbers of neurons in the plot of errors. */
const SIZES = Object.freeze([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]);

/** Training ends after this many steps of Adam on all samples. */
export const MOST_STEPS = 5000;

/**
 * A function of one number and a 1-n-1 network that approximates it, either placed by construction or trained.
 */
export class Approximation extends ClockedRun {
  #core;
  #changed;
  /** @type {RunHandle | undefined} of the current network, trained or placed */
  #run;
  #step = 0;
  /** @type {Map<string, { n: number, error: number, bound: number | null }[]>} */
  #errors = new Map();
  /** @type {Float32Array} without the neurons that the learner took away */
  #parameters = new Float32Array();

  /**
   * @param {Core} core that trains
   * @param {() => void} changed
   */
  constructor(core, changed) {
    super();
    this.#core = core;
    this.#changed = changed;
    this.name = 'sine';
    this.activation = 'relu';
    this.neurons = 8;
    /** @type {'build' | 'train'} */
    this.way = 'build';
    this.seed = 1;
    this.own = [...FIRST_OWN];
    /** @type {Set<number>} neurons that were taken away, counted from 0 */
    this.removed = new Set();
  }

  get #target() {
    return this.name === 'own' ? this.own : /** @type {import('../../../core/names.js').FunctionName} */ (this.name);
  }

  get #activation() {
    return /** @type {import('../../../core/names.js').ActivationName} */ (this.activation);
  }

  /** Whether there is a construction. Without an activation, any number of neurons adds up to one straight line. */
  get canBuild() {
    return PLACED_ACTIVATIONS.includes(this.activation);
  }

  get step() {
    return this.#step;
  }

  get canTrain() {
    return this.way === 'train' && this.#step < MOST_STEPS && !this.#run?.state.divergence;
  }

  /** Makes a new network, after the function, the activation, the number of neurons or the way has changed. */
  begin() {
    this.pause();
    this.removed.clear();
    const before = this.#run;
    this.#run = this.#runOf();
    this.#step = 0;
    before?.dispose();
    if (this.way === 'build' && this.canBuild) this.#run.setParameters(this.#place(this.neurons).parameters);
    this.#changed();
  }

  /** @param {number} neuron counted from 0 */
  toggle(neuron) {
    if (!this.removed.delete(neuron)) this.removed.add(neuron);
    this.#changed();
  }

  /** @param {number} step */
  replay(step) {
    if (this.way === 'train') super.replay(step);
  }

  get reached() {
    return this.#step;
  }

  /** @param {number} steps */
  train(steps) {
    this.#run?.trainSteps(steps);
    this.#step += steps;
  }

  /** @param {number} milliseconds */
  trainFor(milliseconds) {
    const end = performance.now() + milliseconds;
    do {
      this.#run?.trainSteps(2);
      this.#step += 2;
    } while (this.canTrain && performance.now() < end);
  }

  runChanged() {
    this.#changed();
  }

  /**
   * The curves at evenly spaced inputs: the function, the network without the neurons that were taken away, and each
   * neuron's part of the network.
   * @param {number} mostPieces the most neurons for which the parts are computed
   */
  curves(mostPieces) {
    const run = /** @type {RunHandle} */ (this.#run);
    const all = run.parameters();
    const n = this.neurons;
    // In PyTorch's order: n weights, n biases, n weights of the output, its bias.
    const without = (/** @type {(neuron: number) => boolean} */ isOut, /** @type {boolean} */ keepsBias) => {
      const some = all.slice();
      for (let i = 0; i < n; i++) if (isOut(i)) some[2 * n + i] = 0;
      if (!keepsBias) some[3 * n] = 0;
      return some;
    };
    const { inputs, targets: target } = sampleFunction(this.#core, this.#target, PLACES);
    const answers = (/** @type {Float32Array} */ parameters) => {
      run.setParameters(parameters);
      return run.predict(inputs);
    };
    this.#parameters = without((i) => this.removed.has(i), true);
    const network = answers(this.#parameters);
    const pieces =
      n > mostPieces
        ? []
        : Array.from({ length: n }, (_, neuron) =>
            this.removed.has(neuron) ? undefined : answers(without((i) => i !== neuron, false)),
          );
    run.setParameters(all);
    return { inputs, target, network, pieces };
  }

  /** How far the network of the last `curves()` is from the function. */
  error() {
    return approximationError(this.#core, {
      target: this.#target,
      activation: this.#activation,
      parameters: this.#parameters,
    });
  }

  /** The largest errors of placed networks of several sizes, each with its upper bound if that is known. */
  errors() {
    if (!this.canBuild) return [];
    const key = `${this.activation} ${this.#target}`;
    let found = this.#errors.get(key);
    if (!found) {
      if (this.#errors.size > 40) this.#errors.clear();
      found = SIZES.map((n) => {
        const { largestError, bound } = this.#place(n);
        return { n, error: largestError, bound };
      });
      this.#errors.set(key, found);
    }
    return found;
  }

  /** The numbers as a learner reads them. @param {number[]} numbers */
  texts(numbers) {
    return this.#core.numberTexts(numbers).map(({ text }) => text);
  }

  dispose() {
    this.pause();
    this.#run?.dispose();
    this.#run = undefined;
  }

  /** @param {number} neurons */
  #place(neurons) {
    const activation = /** @type {import('../../../core/names.js').PlacedActivationName} */ (this.activation);
    return approximate(this.#core, { target: this.#target, activation, neurons });
  }

  #runOf() {
    const { inputs, targets } = sampleFunction(this.#core, this.#target, SAMPLES);
    return new RunHandle(this.#core, {
      layers: [1, this.neurons, 1],
      activations: [this.#activation, 'identity'],
      loss: 'mse',
      optimizer: { name: 'adam', learningRate: 0.01 },
      seed: this.seed,
      data: { inputs, targets },
    });
  }
}
