import { html, nothing } from 'lit';
import { describeName, typeset } from './quantity.js';

/**
 * w₁x₁ + w₂x₂ + b = 0 with the neuron's numbers in it, which can be dragged, typed and moved by keys.
 *
 * @param {object} options
 * @param {import('../models/neuron-model.js').NeuronSnapshot} options.snapshot
 * @param {string} options.selected
 * @param {(name: string) => boolean} options.isFixed
 * @param {(name: string) => number} options.boundOf
 * @param {string} options.typed the number that is being typed, or ''
 * @param {unknown} options.field where it is typed
 */
export function boundaryEquation({ snapshot, selected, isFixed, boundOf, typed, field }) {
  const { weights } = snapshot.state;
  const number = (/** @type {string} */ name) => {
    if (name === typed) return field;
    const described = describeName(name);
    const text = typeset(snapshot.texts.get(name) ?? '');
    const value = Number(snapshot.literals.get(name));
    const kind = described?.quantity === 'weight' && value < 0 ? 'weight negative' : described?.quantity;
    if (isFixed(name)) return html`<b class=${kind ?? ''}>${text}</b>`;
    return html`<b class="settable ${kind} ${name === selected ? 'selected' : ''}" data-name=${name} role="spinbutton"
      tabindex="0" aria-label=${described?.label ?? name} aria-valuenow=${value} aria-valuemin=${-boundOf(name)}
      aria-valuemax=${boundOf(name)} aria-valuetext=${text}>${text}</b>`;
  };
  return html`<p class="equation" role="group" aria-label="The boundary’s equation">
    ${weights.map(
      (_, i) =>
        html`<span class="term">${i > 0 ? html`<span>+</span> ` : nothing}${number(`w${i + 1}`)}<i class="input">${describeName(`x${i + 1}`)?.symbol}</i></span> `,
    )}
    <span class="term"><span>+</span> ${number('b')}</span> <span class="term">= 0</span>
  </p>`;
}
