import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { typeset } from '../../kit/drawing/quantity.js';
import { paintWhole } from '../../kit/training/drawing/map-painter.js';
import { SETTING_NAMES } from '../../kit/training/state/setting-names.js';
import { say } from '../../kit/words/say.js';
import styles from './run-history.css?inline';

export { styles };

/** The most rows in a table of losses. */
const MOST_ROWS = 12;

/**
 * A snapshot of a run, for a comparison.
 *
 * @typedef {object} Standing
 * @property {import('../../kit/training/state/training-settings.js').TrainingSettings} settings
 * @property {readonly import('../../core/run-state.js').HistoryPoint[]} history
 * @property {number} step
 * @property {string} loss over all data, as a learner reads it; '' if it is too large
 * @property {string} right how many samples are answered rightly
 * @property {(dark: boolean) => Uint8ClampedArray<ArrayBuffer> | undefined} map the network's output on the plane, for
 * a dark page or a light one
 */

/**
 * Two runs side by side: the settings in which they differ, and their results.
 * @param {Standing} kept
 * @param {Standing} now
 * @param {boolean} dark
 */
export function comparison(kept, now, dark) {
  const rows = [
    ...differences(kept.settings, now.settings),
    [say`step`, String(kept.step), String(now.step)],
    [say`loss`, typeset(kept.loss), typeset(now.loss)],
    [say`right`, kept.right, now.right],
  ];
  const picture = (/** @type {string} */ name, /** @type {Standing} */ standing) => {
    const map = standing.map(dark);
    return map
      ? html`<figure><canvas role="img" aria-label=${say`What the network answers, ${name}`} ${ref((canvas) => canvas && paintWhole(/** @type {HTMLCanvasElement} */ (canvas), map))}></canvas><figcaption>${name}</figcaption></figure>`
      : nothing;
  };
  return html`<div class="comparison">
    <table class="step"><thead><tr><td></td><th scope="col">${say`kept`}</th><th scope="col">${say`now`}</th></tr></thead>
      <tbody>${rows.map(([name, before, after]) => html`<tr><th scope="row">${name}</th><td translate="no">${before}</td><td translate="no">${after}</td></tr>`)}</tbody></table>
    ${picture(say`kept`, kept)}${picture(say`now`, now)}
  </div>`;
}

/**
 * @param {import('../../kit/training/state/training-settings.js').TrainingSettings} a
 * @param {import('../../kit/training/state/training-settings.js').TrainingSettings} b
 */
function differences(a, b) {
  const write = (/** @type {any} */ settings, /** @type {string} */ name) => {
    if (name === 'layers') return settings.hiddenLayers.join(', ') || say`none`;
    if (name === 'points') return settings.points.length > 0 ? say`${settings.points.length} of one’s own` : say`none`;
    return typeset(String(settings[name]).replaceAll('_', ' '));
  };
  const differs = (/** @type {string} */ name) =>
    name === 'points' ? a.points !== b.points : write(a, name) !== write(b, name);
  return SETTING_NAMES.filter(differs).map((name) => [name, write(a, name), write(b, name)]);
}

/**
 * A table of the losses that the curve shows.
 * @param {readonly import('../../core/run-state.js').HistoryPoint[]} history
 * @param {(numbers: number[]) => string[]} texts as a learner reads them
 */
export function lossTable(history, texts) {
  if (history.length === 0) return html`<p>${say`There are none before the first step.`}</p>`;
  const stride = Math.max(1, Math.ceil((history.length - 1) / (MOST_ROWS - 1)));
  const rows = history.filter((_, i) => i % stride === 0 || i === history.length - 1);
  const losses = texts(rows.map(({ loss }) => loss)).map(typeset);
  const shares = texts(rows.map(({ accuracy }) => accuracy ?? 0)).map(typeset);
  return html`<table class="step"><thead><tr><th scope="col">${say`step`}</th><th scope="col">${say`loss before it`}</th><th scope="col">${say`share right`}</th></tr></thead>
    <tbody>${rows.map(({ index }, i) => html`<tr><th scope="row">${index}</th><td translate="no">${losses[i]}</td><td translate="no">${shares[i]}</td></tr>`)}</tbody></table>`;
}
