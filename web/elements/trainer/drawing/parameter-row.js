import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';
import { parametersOf } from './network-layout.js';
import { parameterLabel } from './step-labels.js';

/**
 * The selected weight or bias: a list to select it from, its value, a slider and buttons. A run redraws the row many
 * times a second, but not the list, which may have a hundred entries.
 *
 * @param {object} options
 * @param {readonly number[]} options.layers
 * @param {number} options.selected
 * @param {number} options.value
 * @param {string} options.text the value as a learner reads it
 * @param {(index: number) => void} options.select
 * @param {(value: number) => void} options.set
 */
export function parameterRow({ layers, selected, value, text, select, set }) {
  const limit = Math.max(10, Math.ceil(Math.abs(value)));
  const step = 0.1;
  const all = parametersOf(layers);
  const name = parameterLabel(layers, all[selected]);
  return html`<div class="inspector parameter">
    <label><span class="unseen">${say`Weight or bias`}</span>
      <select @change=${(/** @type {Event} */ event) => select(Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
        ${guard([layers.join(), selected], () => all.map((parameter) => html`<option value=${parameter.index} .selected=${parameter.index === selected}>${parameterLabel(layers, parameter)}</option>`))}
      </select></label>
    <output translate="no" class=${all[selected].input < 0 ? 'bias' : value < 0 ? 'weight negative' : 'weight'}>${typeset(text)}</output>
    <button type="button" aria-label=${say`decrease ${name}`} @click=${() => set(value - step)}>−</button>
    <input type="range" min=${-limit} max=${limit} step="0.01" .value=${live(String(value))} aria-label=${name} aria-valuetext=${typeset(text)}
      @input=${(/** @type {InputEvent} */ event) => set(/** @type {HTMLInputElement} */ (event.target).valueAsNumber)} />
    <button type="button" aria-label=${say`increase ${name}`} @click=${() => set(value + step)}>+</button>
  </div>`;
}
