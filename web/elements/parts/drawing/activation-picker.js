import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { curveView } from '../../../kit/drawing/curve.js';
import { activationLabel, activationRow } from '../../../kit/words/activations.js';
import { say } from '../../../kit/words/say.js';

const BOX = { x: 32, y: 20, width: 64, height: 40 };

/**
 * The activations as small pictures to choose from.
 *
 * @param {object} options
 * @param {readonly string[]} options.activations
 * @param {string} options.chosen
 * @param {(name: string) => import('../../../kit/drawing/curve.js').Curve} options.curve
 * @param {(name: string) => void} options.choose
 */
export function activationPicker({ activations, chosen, curve, choose }) {
  return html`<fieldset class="activations">
    <legend class="unseen">${say`Activation`}</legend>
    ${activations.map(
      (name) => html`<label>
        <input class="unseen" type="radio" name="activation" value=${name} .checked=${live(name === chosen)} @change=${() => choose(name)} />
        <span class="choice">
          <svg viewBox="0 0 64 40" aria-hidden="true">${guard([curve(name)], () => curveView({ curve: curve(name), jumps: activationRow(name).jumps === 'value', box: BOX }))}</svg>
          <span>${activationLabel(name)}</span>
        </span>
      </label>`,
    )}
  </fieldset>`;
}
