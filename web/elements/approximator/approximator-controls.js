import { html, nothing } from 'lit';
import { APPROXIMATOR_ACTIVATIONS, FUNCTIONS, MOST_NEURONS } from '../../kit/training/state/network-attributes.js';
import { activationLabel } from '../../kit/words/activations.js';
import { many, say } from '../../kit/words/say.js';

/** @typedef {import('./state/approximation.js').Approximation} Approximation */

/**
 * What a learner chooses of an approximation. Changing any of it makes a new network.
 * @typedef {Partial<Pick<Approximation, 'name' | 'activation' | 'neurons' | 'way' | 'seed'>>} Choices
 */

/** @type {Record<string, () => string>} */
const FUNCTION_NAMES = {
  sine: () => say`sine`,
  step: () => 'step', // as the activation of that name, which is written as in code
  bump: () => say`bump`,
  sawtooth: () => say`sawtooth`,
  own: () => say`own`,
};

/**
 * Buttons for the function, and a list for the activation.
 * @param {Approximation} model
 * @param {(some: Choices) => void} set
 */
export function functionChoice(model, set) {
  return html`<div class="bar">
    <div class="choices" role="group" aria-label=${say`Function`}>${FUNCTIONS.map(
      (name) =>
        html`<button type="button" aria-pressed=${name === model.name ? 'true' : 'false'} @click=${() => set({ name })}>${FUNCTION_NAMES[name]()}</button>`,
    )}</div>
    <label>${say`Activation`} <select @change=${(/** @type {Event} */ event) => set({ activation: /** @type {HTMLSelectElement} */ (event.target).value })}>
      ${APPROXIMATOR_ACTIVATIONS.map((name) => html`<option value=${name} .selected=${name === model.activation}>${name === 'identity' ? say`none` : activationLabel(name)}</option>`)}
    </select></label>
  </div>`;
}

/**
 * The number of hidden neurons: a slider and buttons.
 * @param {Approximation} model
 * @param {(some: Choices) => void} set
 */
export function neuronCount(model, set) {
  const { neurons } = model;
  const button = (/** @type {string} */ label, /** @type {string} */ sign, /** @type {number} */ next) => {
    const able = next >= 1 && next <= MOST_NEURONS;
    return html`<button type="button" aria-label=${label} aria-disabled=${able ? 'false' : 'true'} @click=${() => able && set({ neurons: next })}>${sign}</button>`;
  };
  return html`<div class="inspector count">
    <span class="chosen">${many(neurons, '{0} neuron', '{0} neurons')}</span>
    ${button(say`Fewer neurons`, '−', neurons - 1)}
    <input type="range" min="1" max=${MOST_NEURONS} step="1" .value=${String(neurons)} aria-label=${say`Hidden neurons`}
      @input=${(/** @type {InputEvent} */ event) => set({ neurons: /** @type {HTMLInputElement} */ (event.target).valueAsNumber })} />
    ${button(say`More neurons`, '+', neurons + 1)}
  </div>`;
}

/**
 * How the network gets its weights, and the buttons of training.
 * @param {Approximation} model
 * @param {(some: Choices) => void} set
 */
export function weightChoice(model, set) {
  const way = (/** @type {'build' | 'train'} */ name, /** @type {string} */ label) =>
    html`<button type="button" aria-pressed=${name === model.way ? 'true' : 'false'} @click=${() => set({ way: name })}>${label}</button>`;
  const { canTrain, isRunning, way: chosen } = model;
  return html`<div class="choices" role="group" aria-label=${say`Weights`}>
    ${way('build', say`Placed`)}${way('train', say`Trained`)}
    ${
      chosen === 'train'
        ? html`<button type="button" class="main" aria-disabled=${canTrain ? 'false' : 'true'} @click=${() => canTrain && (isRunning ? model.pause() : model.run())}>${isRunning ? say`Pause` : say`Run`}</button>
          <button type="button" @click=${() => set({ seed: model.seed + 1 })}>${say`Another start`}</button>`
        : nothing
    }
  </div>`;
}
