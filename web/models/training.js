import { CoreError } from '../core/core-error.js';
import { createDataSet } from '../core/data-sets.js';
import { RunHandle } from '../core/run-handle.js';
import { neuronMaps } from '../core/run-maps.js';
import { inNextFrame } from './frame.js';
import { RunSwitch } from './training-clock.js';
import { layersOf, neuronsOf, rangeOf } from './training-settings.js';

/** @typedef {import('./training-settings.js').TrainingSettings} TrainingSettings */

/** How many steps a frame has; 0 is one in ten frames, Infinity as many as there is time for. */
export const SPEEDS = Object.freeze([0, 1, 10, Number.POSITIVE_INFINITY]);

/** Frames between two steps at the lowest speed. */
const PAUSE = 10;

/** In a run, the curve of losses is drawn anew each so many times. */
const PAST_EVERY = 6;

/** A run that nobody stops ends here, well before its history would forget its beginning. */
export const LAST_STEP = 100_000;

/**
 * A small network that learns, with its past. Fires `change` once in the next frame, however much changed; in a run, `maps`
 * where only the maps are to be drawn.
 */
export class Training extends EventTarget {
  #core;
  #lastStep;
  /** @type {TrainingSettings} */
  #settings;
  /** @type {RunHandle} */
  #run;
  /** @type {import('../core/data-sets.js').DataSet} */
  #data;
  /** @type {ReturnType<Training['look']> | undefined} */
  #latest;
  /** Whether its settings and how many steps it has made say all of it. */
  #isReplayable = true;
  #switch = new RunSwitch(this, () => this.#changed());
  #frames = 0;
  #drawn = 0;
  #turn = 0;
  /** @type {readonly import('../core/run-handle.js').HistoryPoint[]} */
  #past = [];
  #disposed = false;

  /**
   * @param {import('../core/core.js').Core} core that trains
   * @param {TrainingSettings} settings
   * @param {number} [lastStep] at which a run ends
   * @throws {import('../core/core-error.js').CoreError} when the core refuses them
   */
  constructor(core, settings, lastStep = LAST_STEP) {
    super();
    this.#lastStep = lastStep;
    this.#core = core;
    this.#settings = settings;
    this.#data = dataOf(core, settings);
    this.#run = new RunHandle(core, runConfigOf(settings, this.#data));
    /** Index into SPEEDS. */
    this.speed = 1;
  }

  get settings() {
    return this.#settings;
  }

  get data() {
    return this.#data;
  }

  get isReplayable() {
    return this.#isReplayable;
  }

  get isRunning() {
    return this.#switch.isRunning;
  }

  /** Whether another step can be made. */
  get canTrain() {
    const { divergence, step } = this.#run.state;
    return !divergence && step < this.#lastStep;
  }

  /** Begins anew. On settings that the core refuses it throws, and the old run stays. @param {TrainingSettings} settings */
  begin(settings) {
    const data = dataOf(this.#core, settings);
    const run = new RunHandle(this.#core, runConfigOf(settings, data));
    this.#run.dispose();
    this.#run = run;
    this.#data = data;
    this.#settings = settings;
    this.#isReplayable = true;
    this.#changed();
  }

  /** Makes so many steps at once, from the start of a run. @param {number} steps */
  replay(steps) {
    this.#run.trainSteps(steps);
    this.#changed();
  }

  /** @param {'sample' | 'batch' | 'epoch'} unit */
  step(unit) {
    if (!this.canTrain) return;
    if (unit === 'sample') {
      this.#isReplayable = false;
      this.#run.trainSamples(1);
    } else if (unit === 'batch') this.#run.trainSteps(1);
    else this.#run.trainEpochs(1);
    this.#changed();
  }

  run() {
    this.#switch.run();
  }

  pause() {
    this.#switch.pause();
  }

  /**
   * For the clock.
   * @param {number} milliseconds
   */
  advance(milliseconds) {
    const speed = SPEEDS[this.speed];
    this.#frames += 1;
    if (speed === 0 && this.#frames % PAUSE !== 0) return;
    let left = Math.max(1, speed);
    const end = performance.now() + milliseconds;
    // Single steps, unless they are so quick that asking for the time costs more.
    const chunk = speed > 10 ? 8 : 1;
    do {
      this.#run.trainSteps(chunk);
      left -= chunk;
    } while (left > 0 && performance.now() < end);
    if (!this.canTrain) this.pause();
  }

  /** For the clock: numbers and maps take turns, so that no frame has to draw both. */
  show() {
    this.#turn += 1;
    if (this.#turn % 2 === 0) {
      this.dispatchEvent(new Event('maps'));
      return;
    }
    this.#latest = undefined;
    this.dispatchEvent(new Event('change'));
  }

  /** Back to an earlier step, or forth again, exactly. @param {number} step */
  goTo(step) {
    this.pause();
    this.#run.goTo(step);
    this.#changed();
  }

  /**
   * @param {number} index of a parameter
   * @param {number} value
   */
  setParameter(index, value) {
    this.#isReplayable = false;
    this.#run.setParameter(index, value);
    this.#changed();
  }

  /** From here on. @param {number} rate */
  setRate(rate) {
    // Before the first step it is as if the run had begun with it.
    this.#isReplayable &&= this.now.state.latestStep === 0;
    this.#run.setOptimizer({ learningRate: rate });
    this.#settings = Object.freeze({ ...this.#settings, rate });
    this.#changed();
  }

  /** Everything that views need of the run as it stands, asked for once. */
  get now() {
    this.#latest ??= this.look();
    return this.#latest;
  }

  /** How far the run has come over all data, as trainingWords tells it. */
  get summary() {
    const { state, evaluation } = this.now;
    const samples = this.#data.sampleCount;
    return {
      state,
      samples,
      loss: evaluation && this.texts([evaluation.loss])[0],
      right: evaluation && Math.round((evaluation.accuracy ?? 0) * samples),
    };
  }

  /** What can't be computed, because it would leave the finite numbers, is undefined: a run that diverges gets there. */
  look() {
    const run = this.#run;
    return {
      state: run.state,
      parameters: run.parameters(),
      evaluation: finite(() => run.evaluate()),
      outputs: finite(() => run.predict(this.#data.inputs)),
      history: this.#pastNow(),
    };
  }

  /** The losses; in a run not anew in each frame, since they are many. */
  #pastNow() {
    this.#drawn += 1;
    if (!this.isRunning || this.#drawn % PAST_EVERY === 1) this.#past = this.#run.history().steps;
    return this.#past;
  }

  /**
   * All neurons' maps, as colours.
   * @param {number} size cells a side
   * @param {boolean} dark for a dark page
   */
  maps(size, dark) {
    const range = rangeOf(this.#settings);
    const neurons = neuronsOf(this.#settings);
    return finite(() => neuronMaps(this.#run, { neurons, width: size, height: size, x: range, y: range, dark }));
  }

  /** Which sample the next single step takes, where the order is the data's. */
  get nextSample() {
    return this.now.state.samplesSeen % this.#data.sampleCount;
  }

  /** One sample's way forth and back, where its numbers are finite. @param {number} sample */
  trace(sample) {
    return finite(() => this.#run.trace(sample));
  }

  /**
   * One sample's way forth and back; and for the next one, what a step with it alone makes of the parameters.
   * @param {number} sample
   */
  stepNumbers(sample) {
    const { inputs, targets, sampleCount } = this.#data;
    const { optimizer, rate, l2 } = this.#settings;
    return {
      sample,
      sampleCount,
      inputs: [...inputs.subarray(2 * sample, 2 * sample + 2)],
      target: targets[sample],
      trace: this.trace(sample),
      parameters: this.now.parameters,
      updated: sample === this.nextSample ? this.#updated() : undefined,
      rate: optimizer === 'sgd' && l2 === 0 ? this.texts([rate])[0] : '',
      texts: (/** @type {number[]} */ numbers) => this.texts(numbers),
    };
  }

  /** By a run that branches off, makes the step and goes away. */
  #updated() {
    const branch = this.#run.branch();
    try {
      branch.trainSamples(1);
      return branch.state.divergence ? undefined : branch.parameters();
    } finally {
      branch.dispose();
    }
  }

  /** @param {number} index */
  parameterName(index) {
    return this.#run.parameterName(index);
  }

  /** As a learner reads them. @param {Iterable<number>} numbers */
  texts(numbers) {
    return this.#core.numberTexts([...numbers]).map(({ text }) => text);
  }

  /** As Python literals. @param {Iterable<number>} numbers */
  literals(numbers) {
    return this.#core.numberTexts([...numbers]).map(({ literal }) => literal);
  }

  dispose() {
    this.pause();
    this.#disposed = true;
    this.#run.dispose();
  }

  #changed() {
    this.#latest = undefined;
    inNextFrame(this.#announce);
  }

  #announce = () => {
    if (!this.#disposed) this.dispatchEvent(new Event('change'));
  };
}

/**
 * @template T
 * @param {() => T} compute
 * @returns {T | undefined} undefined where that leaves the finite numbers
 */
function finite(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CoreError && error.code === 'overflow') return undefined;
    throw error;
  }
}

/**
 * @param {import('../core/core.js').Core} core
 * @param {TrainingSettings} settings
 * @returns {import('../core/data-sets.js').DataSet}
 */
export function dataOf(core, { data, points, samples, noise, seed }) {
  if (data !== 'points') return createDataSet(core, { kind: data, count: samples, noise, seed });
  return {
    inputCount: 2,
    targetCount: 1,
    sampleCount: points.length,
    inputs: Float32Array.from(points.flatMap(({ at }) => at)),
    targets: Float32Array.from(points, ({ label }) => label),
  };
}

/**
 * @param {TrainingSettings} settings
 * @param {import('../core/data-sets.js').DataSet} data
 * @returns {import('../core/run-config.js').RunConfig}
 */
export function runConfigOf(settings, data) {
  const { hidden, activation, loss, optimizer, rate, batch, initialization, scale, l2, seed } = settings;
  return {
    layers: layersOf(settings),
    activations: [...hidden.map(() => activation), 'sigmoid'],
    loss,
    optimizer: { name: optimizer, learningRate: rate, l2 },
    initialization: { name: initialization, scale },
    batchSize: batch,
    seed,
    data: { inputs: data.inputs, targets: data.targets },
  };
}
