import { html, nothing } from 'lit';
import { activationLabel } from '../../../kit/words/activations.js';
import { many, say } from '../../../kit/words/say.js';

/**
 * The number of inputs of the neuron: buttons if there is a choice, otherwise a title.
 *
 * @param {object} options
 * @param {number} options.count
 * @param {readonly number[]} options.choices
 * @param {(count: number) => void} options.choose
 */
export function inputCounts({ count, choices, choose }) {
  if (choices.length < 2) {
    return html`<b class="title">${count === 1 ? say`One input` : count === 2 ? say`Two inputs` : say`Three inputs`}</b>`;
  }
  return html`<div class="gates" role="group" aria-label=${say`Number of inputs`}>${choices.map(
    (n) =>
      html`<button type="button" aria-pressed=${n === count ? 'true' : 'false'} @click=${() => choose(n)}>${many(n, '{0} input', '{0} inputs')}</button>`,
  )}</div>`;
}

/**
 * @param {object} options
 * @param {readonly string[]} options.activations
 * @param {string} options.chosen
 * @param {boolean} options.isFixed
 * @param {(name: string) => void} options.choose
 */
export function activationChoice({ activations, chosen, isFixed, choose }) {
  if (isFixed) return nothing;
  return html`<label class="activation">${say`Activation`}
    <select @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${activations.map((name) => html`<option value=${name} .selected=${name === chosen}>${activationLabel(name)}</option>`)}
    </select></label>`;
}
