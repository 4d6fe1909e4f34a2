import { html, nothing } from 'lit';
import { numberChip } from '../../../kit/drawing/number-chip.js';
import { describeName } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';

/**
 * w₁x₁ + w₂x₂ + b = 0 with the neuron's numbers in it.
 * @param {Parameters<typeof numberChip>[1]} options
 */
export function boundaryEquation(options) {
  return html`<p class="equation chip-place" role="group" aria-label=${say`The boundary’s equation`}>
    ${options.snapshot.state.weights.map(
      (_, i) =>
        html`<span class="term">${i > 0 ? html`<span>+</span> ` : nothing}${numberChip(`w${i + 1}`, options)}<i class="input">${describeName(`x${i + 1}`)?.symbol}</i></span> `,
    )}
    <span class="term"><span>+</span> ${numberChip('b', options)}</span> <span class="term">= 0</span>
  </p>`;
}
