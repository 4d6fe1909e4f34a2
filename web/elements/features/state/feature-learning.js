import { loadCore } from '../../../core/load-core.js';
import { messageOf } from '../../../kit/words/message-of.js';

/** @typedef {import('./feature-preset.js').Example} Example */
/** @typedef {import('../../../core/run-handle.js').RunHandle} RunHandle */

/**
 * The perceptron rule learns from mistakes alone; gradient descent learns from how far off each answer is.
 * @typedef {'perceptron' | 'gradient'} Rule
 */

/** @type {Record<Rule, Pick<import('../../../core/run-config.js').RunConfig, 'activations' | 'loss' | 'optimizer'>>} */
const SETTINGS = {
  perceptron: { activations: ['step'], loss: 'mse', optimizer: { name: 'perceptron', learningRate: 0.5 } },
  gradient: { activations: ['sigmoid'], loss: 'bce', optimizer: { name: 'sgd', learningRate: 1 } },
};

/**
 * A neuron that learns from labelled examples, one after the other. It needs the training core, which is loaded on
 * first use.
 */
export class FeatureLearning {
  /** @type {RunHandle | undefined} */
  #run;
  /** @type {Rule} */
  #rule = 'perceptron';
  /** @type {readonly Example[]} */
  #examples = [];
  /** @type {() => void} */
  #changed;
  #disposed = false;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
    /** Why it can't learn, or ''. */
    this.failure = '';
    this.isLoading = false;
    /** How many examples it has seen. */
    this.seen = 0;
  }

  get rule() {
    return this.#rule;
  }

  get isReady() {
    return this.#run !== undefined;
  }

  /**
   * Starts over with these examples and this rule.
   * @param {readonly Example[]} examples
   * @param {Rule} rule
   */
  async begin(examples, rule) {
    this.#examples = examples;
    this.#rule = rule;
    this.failure = '';
    this.isLoading = true;
    this.#changed();
    try {
      const core = await loadCore();
      if (this.#disposed) return;
      this.#run?.dispose();
      const count = examples[0].values.length;
      this.#run = core.createRun({
        layers: [count, 1],
        ...SETTINGS[this.#rule],
        initialization: { name: 'zeros' },
        batchSize: 1,
        data: { inputs: examples.flatMap(({ values }) => values), targets: examples.map(({ label }) => label) },
      });
      this.seen = 0;
    } catch (error) {
      this.failure = messageOf(error);
    }
    this.isLoading = false;
    this.#changed();
  }

  /**
   * Learns from the next examples, starting with these numbers.
   * @param {{ weights: readonly number[], bias: number }} neuron
   * @param {number} count
   * @returns {{ weights: number[], bias: number } | undefined} undefined if nothing can be learned yet
   */
  learn(neuron, count) {
    const run = this.#runWith(neuron);
    if (!run) return undefined;
    run.trainSamples(count);
    this.seen += count;
    const { divergence } = run.state;
    this.failure = divergence ? divergence.reason : '';
    const learned = [...run.parameters()];
    return { weights: learned.slice(0, -1), bias: learned[learned.length - 1] };
  }

  /** The example that comes next. */
  get next() {
    return this.#examples[this.seen % (this.#examples.length || 1)];
  }

  /**
   * The neuron's answer to each example with these numbers, from 0 to 1.
   * @param {{ weights: readonly number[], bias: number }} neuron
   * @returns {{ answers: number[], loss: number, accuracy: number | null } | undefined}
   */
  answers(neuron) {
    const run = this.#runWith(neuron);
    if (!run) return undefined;
    const { loss, accuracy } = run.evaluate();
    return { answers: [...run.predict(this.#examples.flatMap(({ values }) => values))], loss, accuracy };
  }

  /**
   * The run, set to these numbers: the learner may have changed them since the run last trained.
   * @param {{ weights: readonly number[], bias: number }} neuron
   */
  #runWith({ weights, bias }) {
    const now = [...weights, bias];
    if (this.#run?.parameters().some((value, i) => value !== now[i])) this.#run.setParameters(now);
    return this.#run;
  }

  dispose() {
    this.#disposed = true;
    this.#run?.dispose();
    this.#run = undefined;
  }
}
