import { soon } from '../../state/frame.js';
import { ReadableRun } from './readable-run.js';
import { begin } from './training-run.js';
import { TrainingUndo } from './training-undo.js';

/** @typedef {import('./training-settings.js').TrainingSettings} TrainingSettings */

/** Steps per frame; 0 means one step in ten frames, Infinity as many as there is time for. */
export const SPEEDS = Object.freeze([0, 1, 10, Number.POSITIVE_INFINITY]);

/** Frames between two steps at the lowest speed. */
const PAUSE = 10;

/** During a run, the losses for the curve are read again once in this many looks. */
const LOSSES_EVERY = 6;

/** How many milliseconds going back in time may take before it is said. */
const PATIENCE = 400;

/** What a run draws, one part per frame, in turn. */
const TURNS = /** @type {const} */ (['maps', 'numbers', 'curve']);

/** A run that nobody stops ends here, well before its history would forget its beginning. */
export const MOST_STEPS = 100_000;

/**
 * A small network in training, with its history. Fires `change` once in the next frame, however many changes there
 * were; during a run, fires `maps` if only the maps are to be drawn.
 */
export class Training extends ReadableRun {
  #mostSteps;
  #undo = new TrainingUndo();
  #frames = 0;
  #looks = 0;
  #turn = 0;
  /** @type {ReturnType<ReadableRun['losses']>} */
  #losses = [];
  #patientUntil = 0;

  /**
   * @param {import('../../../core/core.js').Core} core with the training functions
   * @param {TrainingSettings} settings
   * @param {number} [mostSteps] at which a run ends
   * @throws {import('../../../core/core-error.js').CoreError} when the core rejects the settings
   */
  constructor(core, settings, mostSteps = MOST_STEPS) {
    super(core, begin(core, settings));
    this.#mostSteps = mostSteps;
    /** Index into SPEEDS. */
    this.speed = 1;
    /** What a `change` is about: everything, or during a run one of TURNS. @type {'all' | typeof TURNS[number]} */
    this.part = 'all';
    /** Increases whenever the run's past changes, so that whatever was cached of it must be read again. */
    this.version = 0;
    this.isDisposed = false;
  }

  /** Not while it goes back in time, unless that takes long. */
  get isRunning() {
    return super.isRunning && (this.replaysTo === undefined || this.isLongReplay);
  }

  get canUndo() {
    return this.#undo.canUndo;
  }

  get canRedo() {
    return this.#undo.canRedo;
  }

  /** Whether another step can be made. */
  get canTrain() {
    const { divergence, step } = this.currentRun.state;
    return !divergence && step < this.#mostSteps;
  }

  /**
   * Begins a new run. Throws if the core rejects the settings, and keeps the old run.
   * @param {TrainingSettings} settings
   * @param {unknown} [gesture] changes of one gesture are one step in the history
   */
  begin(settings, gesture) {
    const next = begin(this.core, settings);
    if (this.#undo.continues(gesture)) this.currentRun.dispose();
    else this.#undo.record(this.attempt, gesture);
    this.attempt = next;
    this.#another();
  }

  undo() {
    this.pause();
    this.attempt = this.#undo.undo(this.attempt);
    this.#another();
  }

  redo() {
    this.pause();
    this.attempt = this.#undo.redo(this.attempt);
    this.#another();
  }

  /** From now on, undo and redo know nothing of what was before. */
  forgetPast() {
    this.#undo.dispose();
    this.#changed();
  }

  /** Brings a run from its start to this step: at once if it takes no time, else as the page has time. @param {number} step */
  replay(step) {
    this.#patientUntil = 0;
    super.replay(step);
  }

  /** Whether it takes so long to get to a step that a learner should know why. */
  get isLongReplay() {
    return this.replaysTo !== undefined && performance.now() >= this.#patientUntil;
  }

  get reached() {
    return this.currentRun.state.step;
  }

  /** @param {number} steps */
  train(steps) {
    const { step, latestStep } = this.currentRun.state;
    if (step < latestStep) this.currentRun.goTo(Math.min(step + steps, latestStep));
    else this.currentRun.trainSteps(steps);
    this.forget();
  }

  /** @param {'sample' | 'batch' | 'epoch'} unit */
  step(unit) {
    if (!this.canTrain) return;
    this.#leaveFuture();
    if (unit === 'sample') {
      this.attempt.isReplayable = false;
      this.currentRun.trainSamples(1);
    } else if (unit === 'batch') this.currentRun.trainSteps(1);
    else this.currentRun.trainEpochs(1);
    this.#changed();
  }

  run() {
    if (!this.canTrain) return;
    this.#leaveFuture();
    super.run();
  }

  runChanged() {
    this.#changed();
  }

  /** @param {number} milliseconds */
  trainFor(milliseconds) {
    const speed = SPEEDS[this.speed];
    this.#frames += 1;
    if (speed === 0 && this.#frames % PAUSE !== 0) return;
    let left = Math.max(1, speed);
    const end = performance.now() + milliseconds;
    // Single steps, unless they are so quick that asking for the time costs more.
    const chunk = speed > 10 ? 8 : 1;
    do {
      this.currentRun.trainSteps(chunk);
      left -= chunk;
    } while (left > 0 && performance.now() < end);
  }

  /**
   * Called by the clock. Maps, numbers and the curve take turns, so that no frame has to draw more than one. On a short
   * way to a step, nothing is drawn, so that all that is seen stays of one state.
   */
  show() {
    if (!this.isRunning) return;
    this.#turn = (this.#turn + 1) % TURNS.length;
    const part = TURNS[this.#turn];
    if (part === 'maps') {
      this.dispatchEvent(new Event('maps'));
      return;
    }
    if (part === 'numbers') this.forget();
    this.part = part;
    this.dispatchEvent(new Event('change'));
  }

  /** Goes back to an earlier step, or forward again, bit for bit: at once, or as the page has time. @param {number} step */
  goTo(step) {
    this.pause();
    this.#undo.endGesture();
    this.currentRun.goTowards(step, 0);
    this.#changed();
    this.#patientUntil = performance.now() + PATIENCE;
    super.replay(step);
  }

  /**
   * @param {ReadonlyMap<number, number>} values of parameters, by their indices
   * @param {unknown} [gesture]
   */
  setParameters(values, gesture) {
    this.#endReplay();
    this.#keepCopy(gesture);
    for (const [index, value] of values) this.currentRun.setParameter(index, value);
    this.#byHand();
  }

  /** Sets the learning rate of the steps to come. @param {number} rate */
  setRate(rate) {
    this.#endReplay();
    this.#keepCopy();
    this.currentRun.setOptimizer({ learningRate: rate });
    const settings = Object.freeze({ ...this.settings, rate });
    // Before the first step, it is as if the run had begun with this rate.
    const isReplayable = this.isReplayable && this.now.state.latestStep === 0;
    this.attempt = { ...this.attempt, settings, isReplayable };
    this.#another();
  }

  /** There are many, so during a run they aren't read again in each frame. @protected */
  losses() {
    this.#looks += 1;
    if (!this.isRunning || this.#looks % LOSSES_EVERY === 1) this.#losses = super.losses();
    return this.#losses;
  }

  dispose() {
    this.pause();
    this.isDisposed = true;
    this.#undo.dispose();
    this.currentRun.dispose();
  }

  /** A replay ends where it is as soon as something is changed. */
  #endReplay() {
    if (this.replaysTo !== undefined) this.pause();
  }

  /** Training from an earlier step discards the later ones, so a copy of the run keeps them. */
  #leaveFuture() {
    this.#endReplay();
    const { step, latestStep } = this.currentRun.state;
    if (step === latestStep) this.#undo.endGesture();
    else {
      this.#keepCopy();
      this.version += 1;
    }
  }

  /** @param {unknown} [gesture] */
  #keepCopy(gesture) {
    if (this.#undo.continues(gesture)) return;
    this.#undo.record({ ...this.attempt, run: this.currentRun.branch() }, gesture);
  }

  #byHand() {
    this.attempt.isReplayable = false;
    this.#another();
  }

  #another() {
    this.version += 1;
    this.#changed();
  }

  #changed() {
    this.forget();
    soon(this.#announce);
  }

  #announce = () => {
    this.part = 'all';
    if (!this.isDisposed) this.dispatchEvent(new Event('change'));
  };
}
