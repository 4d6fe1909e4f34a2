import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { typeset } from '../../../kit/drawing/quantity.js';
import { activationLabel } from '../../../kit/words/activations.js';
import { say } from '../../../kit/words/say.js';
import { hue } from './activation-plot.js';

/**
 * All activations at the same weighted sum: which one the neuron has, and which are drawn.
 *
 * @param {object} options
 * @param {import('./activation-words.js').Activations} options.at
 * @param {string} options.own
 * @param {ReadonlySet<string>} options.shown
 * @param {(name: string) => void} options.choose
 * @param {(name: string) => void} options.toggle
 */
export function activationTable({ at, own, shown, choose, toggle }) {
  return html`<table class="functions">
    <caption class="unseen">${say`Activations: the neuron’s own, those that are drawn, the value and the slope of each at z`}</caption>
    <thead><tr>
      <th scope="col">${say`its own`}</th><th scope="col">${say`drawn`}</th>
      <th scope="col" class="output">f(z)</th><th scope="col" class="output">${say`slope`}</th>
    </tr></thead>
    <tbody>${[...at].map(([name, { valueText, slopeText }]) => {
      const label = activationLabel(name);
      return html`<tr class=${name === own ? 'own' : ''}>
        <th scope="row"><label><input type="radio" name="own" .checked=${live(name === own)} @change=${() => choose(name)} />${label}</label></th>
        <td><label class="drawn"><input type="checkbox" aria-label=${say`draw ${label}`} .checked=${live(name === own || shown.has(name))}
          ?disabled=${name === own} @change=${() => toggle(name)} />
          <svg class="swatch" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true"><path class="graph ${hue(name)}" d="M1 5h26"></path></svg></label></td>
        <td translate="no">${typeset(valueText)}</td><td translate="no">${typeset(slopeText)}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}
