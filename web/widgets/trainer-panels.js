import { html, nothing } from 'lit';
import { trainingFromAttributes } from '../models/training-settings.js';

/** @typedef {import('../models/training.js').Training} Training */

/**
 * What a learner opens below a trainer: a step by numbers, the settings, and what to keep. Each loads when it is opened.
 */
export class TrainerPanels {
  #host;
  #late;
  #settingProblem = '';
  /** What is told of the last thing kept. */
  #said = '';

  /**
   * @param {import('./neuron-trainer.js').NeuronTrainer} host
   * @param {import('./late-views.js').LateViews} late
   */
  constructor(host, late) {
    this.#host = host;
    this.#late = late;
  }

  /**
   * One step of one sample.
   * @param {Training} training
   * @param {number[]} layers
   * @param {number} sample
   * @param {(sample: number) => void} choose
   */
  numbers(training, layers, sample, choose) {
    const late = this.#late.peek('numbers');
    // Not computed for a panel that is closed.
    const isOpen = this.#host.renderRoot.querySelector('details.numbers')?.hasAttribute('open');
    return html`<details class="numbers" @toggle=${() => this.#open('numbers', () => import('../views/step-tables.js'))}>
      <summary>A step by numbers</summary>
      ${late && isOpen ? late.stepTables({ layers, ...training.stepNumbers(sample), choose }) : nothing}
    </details>`;
  }

  /**
   * @param {Training} training
   * @param {string} locked names of settings
   * @param {(settings: import('../models/training-settings.js').TrainingSettings) => void} begin a run with others
   */
  settings(training, locked, begin) {
    const late = this.#late.peek('settings');
    const names = new Set(locked.split(/[\s,]+/));
    return html`<details class="settings" @toggle=${() => this.#open('settings', () => import('../views/settings-panel.js'))}>
      <summary>Settings</summary>
      ${
        late
          ? late.settingsPanel({
              settings: training.settings,
              problem: this.#settingProblem,
              isLocked: (/** @type {string} */ name) => names.has(name),
              change: (/** @type {Record<string, string>} */ some) => this.#change(training, some, begin),
            })
          : nothing
      }
    </details>`;
  }

  /** @param {Training} training */
  keep(training) {
    const late = this.#late.peek('keep');
    const say = (/** @type {string} */ text) => {
      this.#said = text;
      this.#host.requestUpdate();
    };
    return html`<details class="keep" @toggle=${() => this.#open('keep', () => import('./trainer-keep.js'))}>
      <summary>Link, code and files</summary>
      ${late ? late.keepButtons({ host: this.#host, training, said: this.#said, say }) : nothing}
    </details>`;
  }

  /** The core refused what was set. @param {unknown} error */
  refuse(error) {
    this.#settingProblem = error instanceof Error ? error.message : String(error);
  }

  /**
   * @param {string} name
   * @param {() => Promise<unknown>} load
   */
  #open(name, load) {
    if (this.#late.use(name, load)) this.#host.requestUpdate();
  }

  /**
   * @param {Training} training
   * @param {Record<string, string>} some settings as typed
   * @param {(settings: import('../models/training-settings.js').TrainingSettings) => void} begin
   */
  #change(training, some, begin) {
    const { points, hidden, data, ...rest } = training.settings;
    const now = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
    const isOwn = data === 'points' && (some.data ?? 'points') === 'points';
    const named = isOwn ? {} : { data };
    const { data: wanted = data, ...others } = some;
    const given = { ...now, layers: hidden.join(' '), ...named, ...others, ...(isOwn ? {} : { data: wanted }) };
    const { settings, problems } = trainingFromAttributes(given);
    this.#settingProblem = problems[0] ?? '';
    if (problems.length > 0) this.#host.requestUpdate();
    else if (Object.keys(some).join() === 'rate') training.setRate(settings.rate);
    else begin(isOwn ? { ...settings, data: 'points', points } : settings);
  }
}
