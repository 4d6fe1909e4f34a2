import { SPEEDS, Training } from '../../../kit/training/state/training.js';
import { DEFAULTS } from '../../../kit/training/state/training-settings.js';

/** @typedef {import('../../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */

/** Initial weights are uniform up to these sizes. */
const SCALES = { small: 0.5, large: 2 };

/**
 * What two hidden neurons begin with.
 * @param {keyof typeof SCALES} size of the initial weights
 * @param {number} seed
 * @returns {TrainingSettings}
 */
export function pairSettings(size, seed) {
  return { ...DEFAULTS, hiddenLayers: [2], initialization: 'uniform', scale: SCALES[size], seed };
}

/** One neuron, and a network with two hidden neurons, that learn XOR side by side from the same seed. */
export class RunPair {
  /**
   * @param {import('../../../core/core.js').Core} core that trains
   * @param {TrainingSettings} settings of both, but for the hidden layer
   * @param {number} steps at which they end
   * @param {{ changed: () => void, stopped: (error: unknown) => void }} heard what happens to either
   */
  constructor(core, settings, steps, { changed, stopped }) {
    const [one, two] = [[], [2]].map((hiddenLayers) => {
      const run = new Training(core, { ...settings, hiddenLayers }, steps);
      run.speed = SPEEDS.indexOf(10);
      run.stopped = stopped;
      run.addEventListener('change', changed);
      return run;
    });
    this.one = one;
    this.two = two;
    this.both = Object.freeze([one, two]);
  }

  get canTrain() {
    return this.both.some((run) => run.canTrain);
  }

  get isRunning() {
    return this.both.some((run) => run.isRunning);
  }

  /** The run that is being brought back to a step, if either is. */
  get replayed() {
    return this.both.find(({ replaysTo }) => replaysTo !== undefined);
  }

  /** Brings both to this step, as the page has time. @param {number} step */
  replay(step) {
    for (const run of this.both) run.replay(step);
  }

  run() {
    for (const run of this.both) run.run();
  }

  pause() {
    for (const run of this.both) run.pause();
  }

  rest() {
    for (const run of this.both) run.rest();
  }

  wake() {
    for (const run of this.both) run.wake();
  }

  dispose() {
    for (const run of this.both) run.dispose();
  }
}
