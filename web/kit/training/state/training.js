import { CoreError } from '../../../core/core-error.js';
import { neuronMaps } from '../../../core/run-maps.js';
import { inNextFrame } from '../../state/frame.js';
import { RunSwitch } from './training-clock.js';
import { begin } from './training-run.js';
import { neuronsOf, rangeOf } from './training-settings.js';
import { TrainingUndo } from './training-undo.js';

/** @typedef {import('./training-settings.js').TrainingSettings} TrainingSettings */
/** @typedef {import('../../../core/run-handle.js').RunHandle} RunHandle */

/** How many steps a frame has; 0 is one in ten frames, Infinity as many as there is time for. */
export const SPEEDS = Object.freeze([0, 1, 10, Number.POSITIVE_INFINITY]);

/** Frames between two steps at the lowest speed. */
const PAUSE = 10;

/** In a run, the curve of losses is drawn anew each so many times. */
const PAST_EVERY = 6;

/** What a run draws, a part in each of its frames. */
const TURNS = /** @type {const} */ (['maps', 'numbers', 'curve']);

/** A run that nobody stops ends here, well before its history would forget its beginning. */
export const MOST_STEPS = 100_000;

/**
 * A small network that learns, with its past. Fires `change` once in the next frame, however much changed; in a run, `maps`
 * where only the maps are to be drawn.
 */
export class Training extends EventTarget {
  #core;
  #mostSteps;
  /** @type {import('./training-run.js').Attempt} */
  #attempt;
  /** @type {ReturnType<Training['look']> | undefined} */
  #latest;
  #undo = new TrainingUndo();
  #switch = new RunSwitch(this, () => this.#changed());
  #frames = 0;
  #drawn = 0;
  #turn = 0;
  /** @type {readonly import('../../../core/run-state.js').HistoryPoint[]} */
  #past = [];
  #disposed = false;

  /**
   * @param {import('../../../core/core.js').Core} core that trains
   * @param {TrainingSettings} settings
   * @param {number} [mostSteps] at which a run ends
   * @throws {import('../../../core/core-error.js').CoreError} when the core refuses them
   */
  constructor(core, settings, mostSteps = MOST_STEPS) {
    super();
    this.#mostSteps = mostSteps;
    this.#core = core;
    this.#attempt = begin(core, settings);
    /** Index into SPEEDS. */
    this.speed = 1;
    /** What a `change` is about: everything, or in a run one of what takes turns. @type {'all' | typeof TURNS[number]} */
    this.part = 'all';
    /** Counts what made the run another one than its past so far: what was remembered of that is to be asked for anew. */
    this.version = 0;
  }

  get settings() {
    return this.#attempt.settings;
  }

  get data() {
    return this.#attempt.data;
  }

  get isReplayable() {
    return this.#attempt.isReplayable;
  }

  get isRunning() {
    return this.#switch.isRunning;
  }

  get canUndo() {
    return this.#undo.canUndo;
  }

  get canRedo() {
    return this.#undo.canRedo;
  }

  /** Whether another step can be made. */
  get canTrain() {
    const { divergence, step } = this.#run.state;
    return !divergence && step < this.#mostSteps;
  }

  get #run() {
    return this.#attempt.run;
  }

  /**
   * Begins anew. On settings that the core refuses it throws, and the old run stays.
   * @param {TrainingSettings} settings
   * @param {unknown} [gesture] changes of one gesture are one step of the history
   */
  begin(settings, gesture) {
    const next = begin(this.#core, settings);
    if (this.#undo.continues(gesture)) this.#run.dispose();
    else this.#undo.record(this.#attempt, gesture);
    this.#attempt = next;
    this.#another();
  }

  undo() {
    this.pause();
    this.#attempt = this.#undo.undo(this.#attempt);
    this.#another();
  }

  redo() {
    this.pause();
    this.#attempt = this.#undo.redo(this.#attempt);
    this.#another();
  }

  /** Makes so many steps at once, from the start of a run. @param {number} steps */
  replay(steps) {
    this.#run.trainSteps(steps);
    this.#changed();
  }

  /** @param {'sample' | 'batch' | 'epoch'} unit */
  step(unit) {
    if (!this.canTrain) return;
    this.#leaveFuture();
    if (unit === 'sample') {
      this.#attempt.isReplayable = false;
      this.#run.trainSamples(1);
    } else if (unit === 'batch') this.#run.trainSteps(1);
    else this.#run.trainEpochs(1);
    this.#changed();
  }

  run() {
    if (!this.canTrain) return;
    this.#leaveFuture();
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

  /** For the clock: maps, numbers and the curve take turns, so that no frame has to draw more than one of them. */
  show() {
    this.#turn = (this.#turn + 1) % TURNS.length;
    const part = TURNS[this.#turn];
    if (part === 'maps') {
      this.dispatchEvent(new Event('maps'));
      return;
    }
    if (part === 'numbers') this.#latest = undefined;
    this.part = part;
    this.dispatchEvent(new Event('change'));
  }

  /** Back to an earlier step, or forth again, exactly. @param {number} step */
  goTo(step) {
    this.pause();
    this.#undo.endGesture();
    this.#run.goTo(step);
    this.#changed();
  }

  /**
   * @param {ReadonlyMap<number, number>} values of parameters, by their indices
   * @param {unknown} [gesture]
   */
  setParameters(values, gesture) {
    this.#keepCopy(gesture);
    for (const [index, value] of values) this.#run.setParameter(index, value);
    this.#byHand();
  }

  /** From here on. @param {number} rate */
  setRate(rate) {
    this.#keepCopy();
    this.#run.setOptimizer({ learningRate: rate });
    const settings = Object.freeze({ ...this.settings, rate });
    // Before the first step it is as if the run had begun with it.
    const isReplayable = this.isReplayable && this.now.state.latestStep === 0;
    this.#attempt = { ...this.#attempt, settings, isReplayable };
    this.#another();
  }

  /** For what is drawn between two looks. */
  parametersNow() {
    return this.#run.parameters();
  }

  /** Everything that views need of the run as it stands, asked for once. */
  get now() {
    this.#latest ??= this.look();
    return this.#latest;
  }

  /** How far the run has come over all data, as trainingWords tells it. */
  get summary() {
    const { state, evaluation } = this.now;
    const samples = this.data.sampleCount;
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
      outputs: finite(() => run.predict(this.data.inputs)),
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
    const range = rangeOf(this.settings);
    const neurons = neuronsOf(this.settings);
    return finite(() => neuronMaps(this.#run, { neurons, width: size, height: size, x: range, y: range, dark }));
  }

  /** Which sample the next single step takes, where the order is the data's. */
  get nextSample() {
    return this.now.state.samplesSeen % this.data.sampleCount;
  }

  /** One sample's way forth and back, where its numbers are finite. @param {number} sample */
  trace(sample) {
    return finite(() => this.#run.trace(sample));
  }

  /**
   * Something done with a run that branches off from this one, and goes away.
   * @template T
   * @param {(run: RunHandle) => T} use
   * @returns {T}
   */
  onBranch(use) {
    const branch = this.#run.branch();
    try {
      return use(branch);
    } finally {
      branch.dispose();
    }
  }

  /** For models beside this one: what asks the run, and doesn't change it. @template T @param {(run: RunHandle) => T} use */
  ask(use) {
    return finite(() => use(this.#run));
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
    this.#undo.dispose();
    this.#run.dispose();
  }

  /** Training from an earlier step forgets the later ones: a copy keeps them. */
  #leaveFuture() {
    const { step, latestStep } = this.#run.state;
    if (step === latestStep) this.#undo.endGesture();
    else {
      this.#keepCopy();
      this.version += 1;
    }
  }

  /** @param {unknown} [gesture] */
  #keepCopy(gesture) {
    if (this.#undo.continues(gesture)) return;
    this.#undo.record({ ...this.#attempt, run: this.#run.branch() }, gesture);
  }

  #byHand() {
    this.#attempt.isReplayable = false;
    this.#another();
  }

  #another() {
    this.version += 1;
    this.#changed();
  }

  #changed() {
    this.#latest = undefined;
    inNextFrame(this.#announce);
  }

  #announce = () => {
    this.part = 'all';
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
