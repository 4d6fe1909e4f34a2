import { html, nothing } from 'lit';
import { isDark } from '../../kit/training/drawing/map-painter.js';
import { pointsOf } from '../../kit/training/state/training-run.js';
import { layersOf, trainingFromAttributes } from '../../kit/training/state/training-settings.js';
import { messageOf } from '../../kit/words/message-of.js';
import { say } from '../../kit/words/say.js';

/** @import { Problem } from '../../kit/words/problem.js' */
/** @typedef {import('../../kit/training/state/training.js').Training} Training */

/**
 * The panels that a learner can open below a trainer, such as a step by numbers, the settings, and links and files.
 * Each is loaded when it is opened.
 */
export class TrainerPanels {
  #host;
  #views;
  /** What is wrong with the typed setting, or why the core refused it. @type {Problem | string | undefined} */
  #settingProblem;
  /** @type {import('./trainer-landscape.js').TrainerLandscape | undefined} */
  #landscape;
  /** @type {import('./trainer-points.js').TrainerPoints | undefined} */
  #points;
  /** @type {import('./state/errand.js').Errand<import('./state/overshoot.js').Overshoot | undefined> | undefined} */
  #overshoot;
  /** What was searched for it. @type {object | undefined} */
  #searched;
  /** The message about the last link, code or file. */
  #said = '';

  /**
   * @param {import('./neuron-trainer.js').NeuronTrainer} host
   * @param {import('../../kit/controls/lazy-views.js').LazyViews} views
   */
  constructor(host, views) {
    this.#host = host;
    this.#views = views;
  }

  /**
   * All panels but the losses, which belong to the curve.
   * @param {Training} training
   * @param {object} options
   * @param {ReadonlySet<string>} options.hidden parts
   * @param {(name: string) => boolean} options.isLocked of a setting
   * @param {number} options.sample whose numbers are shown
   * @param {(settings: import('../../kit/training/state/training-settings.js').TrainingSettings, gesture?: unknown) => void} options.begin a run with these settings
   */
  all(training, { hidden, isLocked, sample, begin }) {
    const layers = layersOf(training.settings);
    const choose = (/** @type {number} */ chosen) => (this.#host.sample = chosen);
    return html`${hidden.has('numbers') ? nothing : this.numbers(training, layers, sample, choose)}
      ${hidden.has('landscape') ? nothing : this.landscape(training, layers)}
      ${hidden.has('points') || isLocked('points') || isLocked('data') ? nothing : this.points(training, begin)}
      ${hidden.has('settings') ? nothing : this.settings(training, isLocked, (settings) => begin(settings))}
      ${hidden.has('keep') ? nothing : this.saveAndShare(training, hidden)}`;
  }

  /**
   * The panel with the numbers of one step with one sample.
   * @param {Training} training
   * @param {number[]} layers
   * @param {number} sample
   * @param {(sample: number) => void} choose
   */
  numbers(training, layers, sample, choose) {
    const loaded = this.#views.peek('numbers');
    // Compute nothing for a closed panel.
    const isOpen = this.#host.renderRoot.querySelector('details.numbers')?.hasAttribute('open');
    return html`<details class="numbers" @toggle=${() => this.#open('numbers', () => import('./lazy-step-numbers.js'))}>
      <summary>${say`A step by numbers`}</summary>
      ${loaded && isOpen ? loaded.stepTables({ layers, ...loaded.stepNumbers(training, sample), choose }) : nothing}
    </details>`;
  }

  /**
   * The panel with the loss over two parameters.
   * @param {Training} training
   * @param {number[]} layers
   */
  landscape(training, layers) {
    const loaded = this.#views.peek('landscape');
    if (loaded) this.#landscape ??= new loaded.TrainerLandscape(this.#host);
    const isOpen = this.#host.renderRoot.querySelector('details.landscape')?.hasAttribute('open');
    return html`<details class="landscape" @toggle=${() => this.#open('landscape', () => import('./trainer-landscape.js'))}>
      <summary>${say`Loss landscape`}</summary>
      ${isOpen ? this.#landscape?.view(training, layers) : nothing}
    </details>`;
  }

  /**
   * The panel for turning the samples into points of the learner's own.
   * @param {Training} training
   * @param {(settings: import('../../kit/training/state/training-settings.js').TrainingSettings, gesture?: unknown) => void} begin
   */
  points(training, begin) {
    if (training.settings.data === 'points') this.#views.use('points', () => import('./trainer-points.js'));
    const loaded = this.#views.peek('points');
    if (loaded) this.#points ??= new loaded.TrainerPoints(this.#host, this.#views, training, begin);
    return html`<details class="points" @toggle=${() => this.#open('points', () => import('./trainer-points.js'))}>
      <summary>${say`Points of your own`}</summary>
      ${this.#points?.view(training)}
    </details>`;
  }

  /** Index of the selected point of the learner's own, or −1; undefined before the panel of points is loaded. */
  get selectedPoint() {
    return this.#points?.selected;
  }

  /**
   * The panel with the losses as a table; after keeping a run, also a comparison with that run.
   * @param {Training} training
   * @param {import('./run-history.js').Standing | undefined} kept
   * @param {() => import('./run-history.js').Standing} now
   */
  losses(training, kept, now) {
    const loaded = this.#views.peek('losses');
    const isOpen = this.#host.renderRoot.querySelector('details.losses')?.hasAttribute('open');
    if (kept) this.#views.use('losses', () => import('./run-history.js'));
    return html`${kept && loaded ? loaded.comparison(kept, now(), isDark(this.#host)) : nothing}
      <details class="losses" @toggle=${() => this.#open('losses', () => import('./run-history.js'))}>
        <summary>${say`The losses as a table`}</summary>
        ${loaded && isOpen ? loaded.lossTable(training.now.history, (/** @type {number[]} */ numbers) => training.texts(numbers)) : nothing}
      </details>`;
  }

  /**
   * The picture of the step that went too far.
   * @param {Training} training that has stopped
   */
  overshoot(training) {
    const loaded = this.#views.use('overshoot', () => import('./lazy-overshoot.js'));
    if (!loaded) return nothing;
    this.#overshoot ??= new loaded.Errand(() => this.#host.requestUpdate());
    // The run has stopped, so search it only once for each `now`.
    if (this.#searched !== training.now) {
      this.#overshoot.begin(training, loaded.overshootOf(training));
      this.#searched = training.now;
    }
    const found = this.#overshoot.result;
    return found ? loaded.overshootView(found, (numbers) => training.texts(numbers)) : nothing;
  }

  /**
   * @param {Training} training
   * @param {(name: string) => boolean} isLocked of a setting
   * @param {(settings: import('../../kit/training/state/training-settings.js').TrainingSettings) => void} begin a run with these settings
   */
  settings(training, isLocked, begin) {
    const loaded = this.#views.peek('settings');
    return html`<details class="settings" @toggle=${() => this.#open('settings', () => import('./settings-panel.js'))}>
      <summary>${say`Settings`}</summary>
      ${
        loaded
          ? loaded.settingsPanel({
              settings: training.settings,
              problem: this.#settingProblem,
              isLocked,
              change: (/** @type {Record<string, string>} */ some) => this.#change(training, some, begin),
            })
          : nothing
      }
    </details>`;
  }

  /**
   * @param {Training} training
   * @param {ReadonlySet<string>} hidden parts that the author has left out
   */
  saveAndShare(training, hidden) {
    const loaded = this.#views.peek('keep');
    const tell = (/** @type {string} */ text) => {
      this.#said = text;
      this.#host.requestUpdate();
    };
    return html`<details class="keep" @toggle=${() => this.#open('keep', () => import('./save-and-share.js'))}>
      <summary>${say`Link, code and files`}</summary>
      ${loaded ? loaded.keepButtons({ host: this.#host, training, hidden, said: this.#said, tell }) : nothing}
    </details>`;
  }

  /** Shows why the core refused the settings. @param {unknown} error */
  refuse(error) {
    this.#settingProblem = messageOf(error);
  }

  /**
   * @param {string} name
   * @param {() => Promise<unknown>} load
   */
  #open(name, load) {
    if (this.#views.use(name, load)) this.#host.requestUpdate();
  }

  /**
   * @param {Training} training
   * @param {Record<string, string>} some settings as typed
   * @param {(settings: import('../../kit/training/state/training-settings.js').TrainingSettings) => void} begin
   */
  #change(training, some, begin) {
    const { points, hiddenLayers, data, ...rest } = training.settings;
    const now = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
    const { data: wanted = data, ...others } = some;
    const isOwn = wanted === 'points';
    const given = { ...now, layers: hiddenLayers.join(' '), ...others, ...(isOwn ? {} : { data: wanted }) };
    const { settings, problems } = trainingFromAttributes(given);
    [this.#settingProblem] = problems;
    if (problems.length > 0) this.#host.requestUpdate();
    else if (Object.keys(some).join() === 'rate') training.setRate(settings.rate);
    else
      begin(
        isOwn
          ? Object.freeze({ ...settings, data: 'points', points: points.length > 0 ? points : pointsOf(training.data) })
          : Object.freeze({ ...settings, points }),
      );
  }
}
