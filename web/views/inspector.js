import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeName } from './quantity.js';

/**
 * The selected number with a slider and buttons: every drag has a way by clicks, with large targets.
 *
 * @param {object} options
 * @param {string} options.name of the selected number
 * @param {import('../models/neuron-model.js').NeuronModel} options.neuron
 * @param {string} options.text as it is shown
 * @param {(increments: number) => void} options.nudge
 * @param {(value: number) => void} options.slide
 * @param {() => void} options.addInput
 * @param {() => void} options.removeInput
 */
export function inspector({ name, neuron, text, nudge, slide, addInput, removeInput }) {
  const described = describeName(name);
  if (!described) return html``;
  const { quantity, label, symbol } = described;
  const value = neuron.valueOf(name) ?? 0;
  const bound = neuron.boundOf(name);
  const onInput = (/** @type {InputEvent} */ event) =>
    slide(/** @type {HTMLInputElement} */ (event.target).valueAsNumber);
  return html`<div class="inspector">
    <span class="chosen ${quantity}"><i>${symbol}</i><span class="wide-only">${label}</span></span>
    <button type="button" aria-label="decrease ${label}" @click=${() => nudge(-1)}>−</button>
    <input class=${quantity} type="range" min=${-bound} max=${bound} step=${neuron.incrementOf(name)}
      .value=${live(String(value))} aria-label=${label} aria-valuetext=${text} @input=${onInput} />
    <button type="button" aria-label="increase ${label}" @click=${() => nudge(1)}>+</button>
    <span class="inputs" role="group" aria-label="Number of inputs">
      <button type="button" title="Remove the last input" aria-label="Remove the last input" ?disabled=${!neuron.canRemoveInput} @click=${removeInput}>− input</button>
      <button type="button" title="Add an input" aria-label="Add an input" ?disabled=${!neuron.canAddInput} @click=${addInput}>+ input</button>
    </span>
  </div>`;
}
