import { LARGEST_COUNT, requireCount, requireIndex, requireWhole } from './arguments.js';
import { BoundHandle } from './bound-handle.js';
import { requireNumber, requireNumbers } from './require-numbers.js';
import { changedOptimizer, completeConfig } from './run-config.js';
import { RunLog } from './run-log.js';
import { readHistory } from './run-state.js';
import { readTrace } from './run-trace.js';

/** @typedef {import('./bindings.d.ts').BoundRun} BoundRun */
/** @typedef {import('./run-config.js').RunConfig} RunConfig */
/** @typedef {import('./run-config.js').OptimizerOptions} OptimizerOptions */
/** @typedef {import('./run-state.js').RunState} RunState */

/**
 * The only owner of a training run in the wasm heap. After a trap, it recreates the run from a log.
 * @extends {BoundHandle<BoundRun>}
 */
export class RunHandle extends BoundHandle {
  /** @type {import('./run-config.js').CompleteConfig} */
  #config;
  /** @type {RunLog} */
  #log;

  /**
   * @param {import('./core.js').Core} core
   * @param {RunConfig} config
   * @param {RunHandle} [original] to branch from
   */
  constructor(core, config, original) {
    super(core, 'run');
    try {
      this.#config = original ? original.#config : completeConfig(config);
      this.#log = original ? original.#log.copy() : new RunLog(this.#config);
      if (original) {
        core.call(() => {
          const other = original.#current();
          this.ensure(() => other.branch());
        });
      } else {
        this.#call(() => {});
      }
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  /**
   * Trains on the next batches. Stops early if the run diverges (see state).
   * @param {number} [count]
   * @returns {number} the loss of the last batch, before its update
   */
  trainSteps(count = 1) {
    return this.#train('trainSteps', count);
  }

  /**
   * Trains on the next samples, each as a separate step.
   * @param {number} [count]
   * @returns {number} the loss of the last sample, before its update
   */
  trainSamples(count = 1) {
    return this.#train('trainSamples', count);
  }

  /**
   * Trains to the end of the `count`-th epoch from here, including one that is under way.
   * @param {number} [count]
   * @returns {number} the mean loss of the last epoch, with each sample's loss taken before its update
   */
  trainEpochs(count = 1) {
    return this.#train('trainEpochs', count);
  }

  /** @returns {RunState} */
  get state() {
    return this.#call((bound) => bound.state);
  }

  /**
   * Restores the run as it was after a step, bit for bit. Training from there discards the later steps.
   * @param {number} step
   */
  goTo(step) {
    requireWhole('A step', step);
    this.#change('goTo', (bound) => this.core.answer(() => bound.goTo(Math.min(step, LARGEST_COUNT))));
  }

  /**
   * Like goTo, but replays at most so many steps. The run is then at a step on the way, from where the next call goes on.
   * @param {number} step
   * @param {number} most
   * @returns {number} the step at which the run is
   */
  goTowards(step, most) {
    requireWhole('A step', step);
    requireWhole('The count', most);
    const [goal, count] = [step, most].map((each) => Math.min(each, LARGEST_COUNT));
    const reached = this.answer((bound) => bound.goTowards(goal, count) ?? bound.state.step);
    this.#log.addChange('goTo', (bound) => this.core.answer(() => bound.goTo(reached)));
    return reached;
  }

  /** A separate run at the same step, with the same history. Both must be disposed. */
  branch() {
    const Run = /** @type {new (core: import('./core.js').Core, config: any, original: RunHandle) => this} */ (
      this.constructor
    );
    return new Run(this.core, undefined, this);
  }

  /** How many parameters the network has. */
  get parameterCount() {
    return this.#call((bound) => bound.parameterCount);
  }

  /** All parameters, in PyTorch's order: for each layer the weights, neuron by neuron, then the biases. */
  parameters() {
    return this.#call((bound) => bound.parameters());
  }

  /** @param {ArrayLike<number>} parameters as many as the network has, all finite */
  setParameters(parameters) {
    requireNumbers('parameters', parameters);
    const kept = Float32Array.from(parameters);
    this.#change('setParameters', (bound) => {
      this.core.writeArguments(kept);
      this.core.answer(() => bound.setParameters(kept.length));
    });
  }

  /**
   * @param {number} index in the order of parameters()
   * @param {number} value
   */
  setParameter(index, value) {
    requireCount('A parameter’s index', index);
    requireNumber('A parameter', value);
    this.#change(`setParameter ${index}`, (bound) => this.core.answer(() => bound.setParameter(index, value)));
  }

  /**
   * A parameter's name, such as “weight 3 of neuron 1 in layer 2”.
   * @param {number} index
   */
  parameterName(index) {
    requireWhole('A parameter’s index', index);
    requireIndex('parameter', index, this.parameterCount);
    return this.#call((bound) => bound.parameterName(index));
  }

  /** The optimiser's name, and its settings for the next step; goTo brings back earlier ones. */
  get optimizer() {
    const name = /** @type {import('./names.js').OptimizerName} */ (this.#config.optimizer.name);
    return { name, ...this.#optimizerNumbers() };
  }

  #optimizerNumbers() {
    return this.#call((bound) => bound.optimizerSettings());
  }

  /**
   * Changes some of the optimiser's settings for the steps to come; the optimiser itself can't be changed.
   * @param {OptimizerOptions} options
   */
  setOptimizer(options) {
    const { numbers } = changedOptimizer(
      { name: this.#config.optimizer.name, numbers: this.#optimizerNumbers() },
      options,
    );
    this.#change('setOptimizer', (bound) => this.core.answer(() => bound.setOptimizer(numbers)));
  }

  /** @param {number} batchSize samples per step from now on; 0 means all */
  setBatchSize(batchSize) {
    requireWhole('batchSize', batchSize);
    this.#change('setBatchSize', (bound) =>
      this.core.call(() => bound.setBatchSize(Math.min(batchSize, LARGEST_COUNT))),
    );
  }

  /**
   * Evaluates the current parameters on all data.
   * @returns {{ loss: number, accuracy: number | null, penalty: number }} the penalty is l1 Σ|w| + l2/2 Σw²
   */
  evaluate() {
    return this.answer((bound) => bound.evaluate());
  }

  /** The gradient of the mean loss over all data, penalty included, in the order of parameters(). */
  gradient() {
    return this.#call((bound) => bound.gradient());
  }

  /**
   * @param {ArrayLike<number>} inputs sample by sample
   * @returns {Float32Array} the outputs, sample by sample
   */
  predict(inputs) {
    requireNumbers('inputs', inputs);
    return this.answer((bound) => {
      this.core.writeArguments(inputs);
      return bound.predict(inputs.length);
    });
  }

  /**
   * Every number of one sample's forward and backward pass, as training computes it.
   * @param {number} sample counted from 0
   */
  trace(sample) {
    requireCount('A sample', sample);
    const numbers = this.answer((bound) => bound.trace(sample));
    return readTrace(this.#config.layers, numbers);
  }

  /** The losses and accuracies of steps and of epochs, each series thinned to at most 1,024 points. */
  history() {
    return { steps: this.#history(false), epochs: this.#history(true) };
  }

  /**
   * Queries the run on behalf of other modules.
   * @internal
   * @template T
   * @param {(bound: BoundRun) => T} use
   */
  answer(use) {
    return this.core.answer(() => use(this.#current()));
  }

  /** @template T @param {(bound: BoundRun) => T} use */
  #call(use) {
    return this.core.call(() => use(this.#current()));
  }

  /** @param {boolean} ofEpochs */
  #history(ofEpochs) {
    const classifies = this.state.batchAccuracy !== null;
    const numbers = this.#call((bound) => bound.history(ofEpochs));
    return readHistory(numbers, classifies);
  }

  /**
   * @param {import('./run-log.js').Training} name
   * @param {number} count
   */
  #train(name, count) {
    requireWhole('The count', count);
    const wanted = Math.min(count, LARGEST_COUNT);
    const loss = this.#call((bound) => bound[name](wanted));
    this.#log.addTraining(name, wanted);
    return loss;
  }

  /**
   * @param {string} name see RunLog
   * @param {(bound: BoundRun) => unknown} use
   */
  #change(name, use) {
    this.#call(use);
    this.#log.addChange(name, use);
  }

  /** The run in the current wasm instance; after a trap, recreated by replaying the log. */
  #current() {
    const { bound, isFresh } = this.ensure(({ Run }) => new Run());
    if (isFresh) this.#log.replay(this.core, bound);
    return bound;
  }
}
