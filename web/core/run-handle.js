import {
  LARGEST_COUNT,
  LARGEST_WHOLE,
  requireCount,
  requireIndex,
  requireNumber,
  requireNumbers,
  requireWhole,
} from './arguments.js';
import { CoreError } from './core-error.js';
import { Handle } from './handle.js';
import { rawObject } from './raw-object.js';
import { completeConfig, completeOptimizer, OPTIMIZER_DEFAULTS } from './run-config.js';
import { readState, STATE_SIZE } from './run-state.js';
import { readTrace, traceSize } from './run-trace.js';

/** @typedef {import('./raw-run.js').RawRun} RawRun */
/** @typedef {import('./run-config.js').RunConfig} RunConfig */
/** @typedef {import('./run-config.js').OptimizerOptions} OptimizerOptions */

/** @typedef {import('./run-state.js').RunState} RunState */
/** @typedef {import('./run-state.js').HistoryPoint} HistoryPoint */

const HISTORY_SIZE = 1024;

/**
 * The one owner of a training run in the wasm heap. It remembers what was asked of it, so that after a trap it can be
 * had again, to the bit.
 * @extends {Handle<RawRun>}
 */
export class RunHandle extends Handle {
  /** @type {import('./run-config.js').CompleteConfig} */
  #config;
  /** @type {import('./run-config.js').CompleteOptimizer} */
  #optimizer;
  /** @type {{ name: string, use: (raw: RawRun) => unknown, count: number }[]} */
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
      this.#optimizer = original ? original.#optimizer : this.#config.optimizer;
      this.#log = [];
      if (original) {
        const { raw } = this.ensure((core) => rawObject(core, 'Run'));
        const other = original.#current();
        core.call(() => raw.copy(other.address));
        this.#log = original.#log.map((entry) => ({ ...entry }));
      } else {
        this.#current();
      }
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  /**
   * Trains the next batches. Stops early when it diverges (see state).
   * @param {number} [count]
   * @returns {number} the loss of the last one, before its update
   */
  trainSteps(count = 1) {
    return this.#train('trainSteps', count);
  }

  /**
   * Trains the next samples, each a step of its own.
   * @param {number} [count]
   * @returns {number} the loss of the last one, before its update
   */
  trainSamples(count = 1) {
    return this.#train('trainSamples', count);
  }

  /**
   * Trains to the end of this epoch, and of as many more as are asked for.
   * @param {number} [count]
   * @returns {number} the loss of the last epoch, each sample's before its update
   */
  trainEpochs(count = 1) {
    return this.#train('trainEpochs', count);
  }

  /** @returns {RunState} */
  get state() {
    const raw = this.#current();
    this.core.reserve(2 * STATE_SIZE);
    const reason = this.core.reply(() => raw.state());
    return readState(this.core.stagedDoubles(STATE_SIZE), reason);
  }

  /**
   * Makes the run what it was after that step, to the bit. Training from there branches: what came after is forgotten.
   * @param {number} step
   */
  goTo(step) {
    requireWhole('A step', step);
    this.#change('goTo', (raw) => this.core.reply(() => raw.goTo(Math.min(step, LARGEST_COUNT))));
  }

  /** A run of its own that stands where this one stands, with the same past. Both must be disposed. */
  branch() {
    const Run = /** @type {new (core: import('./core.js').Core, config: any, original: RunHandle) => this} */ (
      this.constructor
    );
    return new Run(this.core, undefined, this);
  }

  /** How many parameters the network has. */
  get parameterCount() {
    const raw = this.#current();
    return this.core.call(() => raw.parameterCount());
  }

  /** All parameters, in PyTorch's order: layer by layer the weights, neuron by neuron, then the biases. */
  parameters() {
    const raw = this.#current();
    const count = this.parameterCount;
    this.core.reserve(count);
    this.core.call(() => raw.parameters());
    return this.core.staged(count);
  }

  /** @param {ArrayLike<number>} parameters as many as there are, all finite */
  setParameters(parameters) {
    requireNumbers('parameters', parameters);
    const kept = Float32Array.from(parameters);
    this.#change('setParameters', (raw) => {
      this.core.stage(kept);
      this.core.reply(() => raw.setParameters(kept.length));
    });
  }

  /**
   * @param {number} index in the order of parameters()
   * @param {number} value
   */
  setParameter(index, value) {
    requireCount('A parameter’s index', index);
    requireNumber('A parameter', value);
    this.#change(`setParameter ${index}`, (raw) => this.core.reply(() => raw.setParameter(index, value)));
  }

  /**
   * What a parameter is: “weight 3 of neuron 1 in layer 2”.
   * @param {number} index
   */
  parameterName(index) {
    requireWhole('A parameter’s index', index);
    requireIndex('parameter', index, this.parameterCount);
    const raw = this.#current();
    return this.core.call(() => raw.parameterName(index));
  }

  get optimizer() {
    return { name: this.#optimizer.name, ...this.#optimizer.numbers };
  }

  /**
   * Changes some of the optimiser's numbers from here on; the optimiser itself stays.
   * @param {OptimizerOptions} options
   */
  setOptimizer(options) {
    const next = completeOptimizer(options, this.#optimizer);
    if (next.name !== this.#optimizer.name) {
      throw new CoreError(
        'bad-argument',
        'A run keeps the optimizer that it began with; begin a new run with these parameters.',
      );
    }
    this.#change('setOptimizer', (raw) => {
      this.core.stageDoubles(numbersOf(next));
      this.core.reply(() => raw.setOptimizer());
    });
    this.#optimizer = next;
  }

  /** @param {number} batchSize samples of a step from here on; 0 is all */
  setBatchSize(batchSize) {
    requireWhole('batchSize', batchSize);
    this.#change('setBatchSize', (raw) => this.core.call(() => raw.setBatchSize(Math.min(batchSize, LARGEST_WHOLE))));
  }

  /**
   * Over all data, as the parameters are now.
   * @returns {{ loss: number, accuracy: number | null, penalty: number }} the penalty is l1 Σ|w| + l2/2 Σw²
   */
  evaluate() {
    const { batchAccuracy } = this.state;
    const raw = this.#current();
    this.core.reserve(3);
    this.core.reply(() => raw.evaluate());
    const [loss, accuracy, penalty] = this.core.staged(3);
    return { loss, accuracy: batchAccuracy === null ? null : accuracy, penalty };
  }

  /** The gradient of the mean loss over all data, penalty included, in the order of parameters(). */
  gradient() {
    const raw = this.#current();
    const count = this.parameterCount;
    this.core.reserve(count);
    this.core.call(() => raw.gradient());
    return this.core.staged(count);
  }

  /**
   * @param {ArrayLike<number>} inputs sample by sample
   * @returns {Float32Array} the outputs, sample by sample
   */
  predict(inputs) {
    requireNumbers('inputs', inputs);
    const raw = this.#current();
    const { layers } = this.#config;
    const outputs = Math.floor(inputs.length / layers[0]) * /** @type {number} */ (layers.at(-1));
    this.core.reserve(inputs.length + outputs);
    this.core.stage(inputs);
    this.core.reply(() => raw.predict(inputs.length, outputs));
    return this.core.staged(outputs, inputs.length);
  }

  /**
   * Every number of one sample's way through the network and back, as training computes it.
   * @param {number} sample counted from 0
   */
  trace(sample) {
    requireCount('A sample', sample);
    const raw = this.#current();
    const size = traceSize(this.#config.layers);
    this.core.reserve(size);
    this.core.reply(() => raw.trace(sample));
    return readTrace(this.#config.layers, this.core.staged(size));
  }

  /** The steps' losses and the epochs', thinned to at most 1,024 points each. */
  history() {
    return { steps: this.#history(false), epochs: this.#history(true) };
  }

  /**
   * For the modules beside this one.
   * @template T
   * @param {(raw: RawRun) => T} use
   */
  withRaw(use) {
    return use(this.#current());
  }

  /**
   * @param {boolean} ofEpochs
   * @returns {HistoryPoint[]}
   */
  #history(ofEpochs) {
    const classifies = this.state.batchAccuracy !== null;
    const raw = this.#current();
    this.core.reserve(2 * 3 * HISTORY_SIZE);
    const count = this.core.call(() => raw.history(ofEpochs));
    const numbers = this.core.stagedDoubles(3 * count);
    return Array.from({ length: count }, (_, i) => ({
      index: numbers[3 * i],
      loss: numbers[3 * i + 1],
      accuracy: classifies ? numbers[3 * i + 2] : null,
    }));
  }

  /**
   * @param {'trainSteps' | 'trainSamples' | 'trainEpochs'} name
   * @param {number} count
   */
  #train(name, count) {
    requireWhole('The count', count);
    const raw = this.#current();
    const wanted = Math.min(count, LARGEST_COUNT);
    const loss = this.core.call(() => raw[name](wanted));
    const last = this.#log.at(-1);
    if (last?.name === name) last.count += wanted;
    else this.#log.push({ name, count: wanted, use: (fresh) => fresh });
    return loss;
  }

  /**
   * @param {string} name changes of one name after each other count as the last of them
   * @param {(raw: RawRun) => unknown} use
   */
  #change(name, use) {
    use(this.#current());
    if (this.#log.at(-1)?.name === name) this.#log.pop();
    this.#log.push({ name, use, count: 0 });
  }

  /** The run in the instance that runs now: after a trap made again, by doing again what was done. */
  #current() {
    const { raw, isFresh } = this.ensure((core) => rawObject(core, 'Run'));
    if (isFresh) {
      this.#configure(raw);
      for (const { name, use, count } of this.#log) {
        if (count > 0) this.core.call(() => raw[/** @type {'trainSteps'} */ (name)](count));
        else use(raw);
      }
    }
    return raw;
  }

  /** @param {RawRun} raw */
  #configure(raw) {
    const { layers, activations, loss, optimizer, initialization, batchSize, shuffle, seed, data } = this.#config;
    const numbers = numbersOf(optimizer);
    const first = 2 * numbers.length;
    const head = [initialization.scale, Math.min(batchSize, LARGEST_WHOLE), shuffle ? 1 : 0, ...layers];
    const inputsAt = first + head.length;
    this.core.reserve(inputsAt + data.inputs.length + data.targets.length);
    this.core.stageDoubles(numbers);
    this.core.stageAt(first, head);
    this.core.stageAt(inputsAt, data.inputs);
    this.core.stageAt(inputsAt + data.inputs.length, data.targets);
    this.core.reply(() =>
      raw.configure(
        activations.join('\n'),
        [loss, optimizer.name, initialization.name].join('\n'),
        layers.length,
        data.inputs.length,
        data.targets.length,
        seed,
      ),
    );
  }
}

/** @param {import('./run-config.js').CompleteOptimizer} optimizer */
function numbersOf({ numbers }) {
  return Object.keys(OPTIMIZER_DEFAULTS).map((key) => numbers[key]);
}
