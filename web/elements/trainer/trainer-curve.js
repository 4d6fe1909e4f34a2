import { html, nothing } from 'lit';
import { WidthWatcher } from '../../kit/controls/width-watcher.js';
import { say } from '../../kit/words/say.js';
import { CurveCursor } from './curve-cursor.js';
import { lossCurve } from './drawing/loss-curve.js';

/** @typedef {import('../../kit/training/state/training.js').Training} Training */
/** @typedef {import('./run-history.js').Standing} Standing */

/** Cells per side of the small map of a run in a comparison. */
const COMPARED_CELLS = 40;

/** A trainer's loss curve: to go back in time, to compare with a kept run, and as a table. */
export class TrainerCurve {
  #host;
  #panels;
  #width;
  /** @type {Training | undefined} */
  #training;
  /** @type {Standing | undefined} a run to compare with */
  #kept;
  #cursor = new CurveCursor({
    now: () => {
      const { now, replaysTo } = /** @type {Training} */ (this.#training);
      const { step, earliestStep, latestStep } = now.state;
      return { step: replaysTo ?? step, earliest: earliestStep, latest: latestStep };
    },
    goTo: (step) => this.#training?.goTo(step),
  });

  /**
   * @param {import('lit').LitElement} host
   * @param {import('./trainer-panels.js').TrainerPanels} panels
   */
  constructor(host, panels) {
    this.#host = host;
    this.#panels = panels;
    this.#width = new WidthWatcher(host);
  }

  /** To be called once the host has a render root. */
  listen() {
    this.#cursor.listenOn(this.#host.renderRoot);
  }

  /** To be called after each update of the host. */
  watch() {
    this.#width.watch(this.#host.renderRoot.querySelector('.time') ?? this.#host);
  }

  /**
   * @param {Training} training
   * @param {boolean} isCompact only the curve
   */
  view(training, isCompact) {
    this.#training = training;
    const { state, history } = training.now;
    const kept = this.#kept?.history ?? [];
    const highest = Math.max(...[...history, ...kept].map(({ loss }) => loss), state.batchLoss);
    return html`<div class="time" @keydown=${this.#cursor.keydown}>
      ${lossCurve({
        width: Math.max(220, this.#width.units),
        points: history,
        kept,
        step: state.step,
        earliest: state.earliestStep,
        latest: state.latestStep,
        highest,
        top: training.texts([highest])[0],
        label: say`The loss of each step`,
        isRunning: training.isRunning,
      })}
      ${isCompact ? nothing : this.#buttons(training)}
    </div>${isCompact ? nothing : this.#losses(training)}`;
  }

  /** What stands below the curve, apart from it. @param {Training} training */
  below(training) {
    return html`${this.#buttons(training)}${this.#losses(training)}`;
  }

  /** @param {Training} training */
  #buttons(training) {
    const isLong = training.now.history.length > 1;
    return html`<div class="buttons">
        <button type="button" aria-disabled=${isLong ? 'false' : 'true'} @click=${() => isLong && this.#keep(standing(training))}>${say`Keep to compare`}</button>
        ${this.#kept ? html`<button type="button" @click=${() => this.#keep(undefined)}>${say`Forget the kept one`}</button>` : nothing}
      </div>`;
  }

  /** @param {Training} training */
  #losses(training) {
    return this.#panels.losses(training, this.#kept, () => standing(training));
  }

  /** @param {Standing | undefined} kept */
  #keep(kept) {
    this.#kept = kept;
    this.#host.requestUpdate();
  }
}

/**
 * A snapshot of the run, for a comparison.
 * @param {Training} training
 * @returns {Standing}
 */
function standing(training) {
  const { loss = '', right } = training.summary;
  const { settings, now, data } = training;
  const [light, dark] = [false, true].map((isDark) => training.maps(COMPARED_CELLS, isDark)?.at(-1));
  const map = (/** @type {boolean} */ isDark) => (isDark ? dark : light);
  return {
    settings,
    history: now.history,
    step: now.state.step,
    loss,
    right: say`${right ?? 0} of ${data.sampleCount}`,
    map,
  };
}
