import { isStop } from '../../core/core-error.js';
import { Training } from '../../kit/training/state/training.js';

/** @typedef {import('../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */

/**
 * The run that a trainer shows: by its attributes, a link, or an earlier visit. Tells the page when a run has got all
 * samples right.
 */
export class TrainerRun {
  #host;
  #heard;
  /** @type {Training | undefined} */
  #training;
  #hasReached = false;

  /**
   * @param {import('./neuron-trainer.js').NeuronTrainer} host
   * @param {{ change: (training: Training) => void, maps: () => void, refusal: (error: unknown) => void }} heard
   * change and maps: the run's own events; refusal: the core has rejected settings
   */
  constructor(host, heard) {
    this.#host = host;
    this.#heard = heard;
    /** Problems with a link that was followed. @type {import('../../kit/words/problem.js').Problem[]} */
    this.linkProblems = [];
  }

  /** Undefined until there is a core. */
  get training() {
    return this.#training;
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {() => TrainingSettings} settingsOf the attributes, unless a link says others
   */
  async start(core, settingsOf) {
    const host = this.#host;
    const linked = await this.#linked();
    if (!host.isConnected) return;
    const training = new Training(core, linked?.settings ?? settingsOf());
    this.#training = training;
    training.addEventListener('change', () => this.#heard.change(training));
    training.addEventListener('maps', this.#heard.maps);
    training.stopped = (error) => host.caught(error);
    training.replay(linked?.step ?? 0);
  }

  /** The run that the page's address holds for this trainer. */
  async #linked() {
    const host = this.#host;
    if (!location.hash.startsWith('#training:')) return undefined;
    const module = await import('./save-and-share.js').catch(host.partMissing);
    const found = module?.linkedRun(host);
    if (!found) return undefined;
    host.scrollIntoView({ block: 'center' });
    if (!('problem' in found)) return found;
    this.linkProblems = [found.problem];
    host.fireProblems('bad-link', this.linkProblems);
    return undefined;
  }

  /**
   * @param {TrainingSettings} settings
   * @param {unknown} [gesture]
   */
  begin(settings, gesture) {
    const host = this.#host;
    try {
      this.#training?.pause();
      this.#training?.begin(settings, gesture);
      this.#hasReached = false;
      host.sample = -1;
    } catch (error) {
      if (isStop(error)) host.caught(error);
      else this.#heard.refusal(error);
    }
    host.requestUpdate();
  }

  /** Shows a run of an earlier visit. @param {{ settings: TrainingSettings, step: number }} run */
  show({ settings, step }) {
    this.begin(settings);
    this.#training?.replay(step);
    if (!this.#host.isSeen) this.#training?.rest();
    // Its goal was told then.
    this.#hasReached = step > 0 && this.#host.attempts.hasSucceeded('training');
  }

  /** Tells the page when a run has got all samples right. @param {Training} training */
  notice({ summary, data, now, settings }) {
    const { right } = summary;
    const { sampleCount: of } = data;
    const { step } = now.state;
    if (right !== of || this.#hasReached || step === 0) return;
    this.#hasReached = true;
    this.#host.fireGoal({ goal: 'training', right, of, step, seed: settings.seed });
  }

  dispose() {
    this.#training?.dispose();
    this.#training = undefined;
  }
}
