import { html, nothing } from 'lit';
import {
  activationsOf,
  DATA,
  GATES,
  INITIALIZATIONS,
  LOSSES,
  MOST_LAYERS,
  MOST_NEURONS,
  OPTIMIZERS,
} from '../../kit/training/state/training-settings.js';
import { activationLabel, TRAINED_ACTIVATIONS } from '../../kit/words/activations.js';
import { problemText } from '../../kit/words/problem-text.js';
import { say } from '../../kit/words/say.js';
import styles from './settings-panel.css?inline';

export { styles };

/** @typedef {import('../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */

const NAMES = new Map([
  ['gaussians', () => say`gaussians`],
  ['circle', () => say`circle`],
  ['moons', () => say`moons`],
  ['spiral', () => say`spiral`],
  ['quadrants', () => say`quadrants`],
  ['points', () => say`own points`],
  ['bce', () => say`binary cross-entropy`],
  ['mse', () => say`mean squared error`],
  ['sgd', () => 'SGD'],
  ['momentum', () => say`SGD with momentum`],
  ['adam', () => 'Adam'],
  ['rmsprop', () => 'RMSprop'],
  ['pytorch', () => say`PyTorch’s nn.Linear`],
  ['xavier_uniform', () => 'Xavier'],
  ['he_uniform', () => 'He'],
  ['uniform', () => say`uniform`],
  ['zeros', () => say`zeros`],
]);

/**
 * The settings of a run. Changing any of them except the learning rate starts the run again.
 *
 * @param {object} options
 * @param {TrainingSettings} options.settings
 * @param {import('../../kit/words/problem.js').Problem | string | undefined} options.problem what is wrong with
 * the typed value; the setting is unchanged
 * @param {(name: string) => boolean} options.isLocked
 * @param {(some: Partial<Record<keyof TrainingSettings | 'layers', string>>) => void} options.change with values as an author writes them
 */
export function settingsPanel({ settings, problem, isLocked, change }) {
  const choice = (
    /** @type {keyof TrainingSettings} */ name,
    /** @type {string} */ label,
    /** @type {readonly string[]} */ words,
  ) =>
    isLocked(name)
      ? nothing
      : html`<label>${label}<select @change=${(/** @type {Event} */ event) => change({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}>
          ${words.map((word) => html`<option value=${word} .selected=${word === settings[name]}>${nameOf(name, word)}</option>`)}
        </select></label>`;
  // Lit sets `.value` only when the setting changes, so a run's redraws don't overwrite what is being typed.
  const number = (/** @type {keyof TrainingSettings} */ name, /** @type {string} */ label) =>
    isLocked(name)
      ? nothing
      : html`<label>${label}<input type="text" inputmode="decimal" autocomplete="off" size="6" .value=${String(settings[name])}
          @change=${(/** @type {Event} */ event) => change({ [name]: /** @type {HTMLInputElement} */ (event.target).value })} /></label>`;
  const generated = !GATES.includes(settings.data) && settings.data !== 'points';
  return html`<div class="settings-panel">
    ${choice('data', say`Data`, [...DATA, 'points'])}
    ${generated ? html`${number('samples', say`Samples`)}${number('noise', say`Noise, 0 to 1`)}` : nothing}
    ${number('seed', say`Seed`)}
    ${isLocked('layers') ? nothing : layers(settings.hiddenLayers, (sizes) => change({ layers: sizes.join(' '), activation: activations(settings, sizes.length) }))}
    ${isLocked('activation') ? nothing : settings.hiddenLayers.map((_, i) => activation(settings, i, change))}
    ${number('rate', say`Learning rate η`)}
    ${choice('loss', say`Loss`, LOSSES)}
    ${choice('optimizer', say`Optimiser`, OPTIMIZERS)}
    ${number('batch', say`Batch size, 0 for all`)}
    ${choice('initialization', say`Initial weights`, INITIALIZATIONS)}
    ${settings.initialization === 'uniform' ? number('scale', say`Their largest size`) : nothing}
    ${number('l1', say`L1 penalty`)}
    ${number('l2', say`L2 penalty`)}
    ${problem ? html`<p class="problem" role="alert">${typeof problem === 'string' ? problem : problemText(problem, { standIn: false })}</p>` : nothing}
  </div>`;
}

/**
 * The choice of a hidden layer's activation.
 * @param {TrainingSettings} settings
 * @param {number} layer counted from 0
 * @param {(some: { activation: string }) => void} change
 */
function activation(settings, layer, change) {
  const words = activationsOf(settings).slice(0, -1);
  const set = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    change({ activation: words.map((word, i) => (i === layer ? value : word)).join(' ') });
  };
  return html`<label>${words.length === 1 ? say`Hidden activation` : say`Activation of hidden layer ${layer + 1}`}<select @change=${set}>
    ${TRAINED_ACTIVATIONS.map((word) => html`<option value=${word} .selected=${word === words[layer]}>${activationLabel(word)}</option>`)}
  </select></label>`;
}

/**
 * The activations for another number of hidden layers. A new layer has that of the layer before it.
 * @param {TrainingSettings} settings
 * @param {number} count
 */
function activations(settings, count) {
  const words = activationsOf(settings).slice(0, -1);
  const last = words.at(-1) ?? settings.activation.split(' ')[0];
  return Array.from({ length: Math.max(1, count) }, (_, i) => words[i] ?? last).join(' ');
}

/**
 * @param {string} name
 * @param {string} word
 */
function nameOf(name, word) {
  return name === 'data' && GATES.includes(word) ? word.toUpperCase() : (NAMES.get(word)?.() ?? activationLabel(word));
}

/**
 * @param {readonly number[]} sizes
 * @param {(sizes: number[]) => void} change
 */
function layers(sizes, change) {
  const button = (
    /** @type {string} */ label,
    /** @type {string} */ text,
    /** @type {boolean} */ able,
    /** @type {() => number[]} */ next,
  ) =>
    html`<button type="button" aria-label=${label} aria-disabled=${able ? 'false' : 'true'} @click=${() => able && change(next())}>${text}</button>`;
  const sized = (/** @type {number} */ layer, /** @type {number} */ by) => () =>
    sizes.map((size, i) => (i === layer ? size + by : size));
  return html`<div class="layers" role="group" aria-label=${say`Hidden layers`}><span>${say`Hidden layers`}</span>
    ${sizes.map(
      (
        size,
        i,
      ) => html`<span class="layer">${button(say`Fewer neurons in hidden layer ${i + 1}`, '−', size > 1, sized(i, -1))}
        <b>${size}</b>${button(say`More neurons in hidden layer ${i + 1}`, '+', size < MOST_NEURONS, sized(i, 1))}</span>`,
    )}
    ${button(say`Take the last hidden layer away`, say`− layer`, sizes.length > 0, () => sizes.slice(0, -1))}
    ${button(say`Add a hidden layer`, say`+ layer`, sizes.length < MOST_LAYERS, () => [...sizes, 2])}
  </div>`;
}
