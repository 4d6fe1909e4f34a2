import { html, svg } from 'lit';
import { typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';
import styles from './overshoot-view.css?inline';

export { styles };

const WIDTH = 340;
const HEIGHT = 170;
const SIDE = 16;
const TOP = 30;
const BOTTOM = 26;

/**
 * A step that went too far: the loss along the step, and a jump from its start to its end.
 * @param {import('../state/overshoot.js').Overshoot} overshoot
 * @param {(numbers: number[]) => string[]} texts as a learner reads them
 */
export function overshootView({ step, losses, before, after }, texts) {
  const lowest = losses.indexOf(Math.min(...losses));
  // Scale to the losses at both ends of the step. A higher loss beyond them would flatten the valley.
  const highest = Math.max(losses[before], losses[after]);
  const x = (/** @type {number} */ i) => SIDE + (i / (losses.length - 1)) * (WIDTH - 2 * SIDE);
  const y = (/** @type {number} */ i) =>
    HEIGHT -
    BOTTOM -
    Math.min(1.15, (losses[i] - losses[lowest]) / (highest - losses[lowest] || 1)) * (HEIGHT - BOTTOM - TOP);
  const line = Array.from(losses, (_, i) => `${x(i).toFixed(1)} ${y(i).toFixed(1)}`).join('L');
  const [from, to, bottom] = texts([losses[before], losses[after], losses[lowest]]).map(typeset);
  const middle = (x(before) + x(after)) / 2;
  const peak = Math.min(y(before), y(after)) - 24;
  const crosses = lowest > before && lowest < after;
  const words = crosses
    ? say`Step ${step} went from a loss of ${from} over a valley as low as ${bottom} to a loss of ${to}.`
    : say`Step ${step} went from a loss of ${from} to a loss of ${to}.`;
  return html`<figure class="overshoot">
    <svg translate="no" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words}>
      <path class="valley" d="M${line}"></path>
      <path class="jump" d="M${x(before)} ${y(before)}Q${middle} ${peak} ${x(after)} ${y(after)}"></path>
      ${end(x(before), y(before), from, 'start')}
      ${end(x(after), y(after), to, 'end')}
    </svg>
    <figcaption>${words} ${say`The curve is the loss on the straight way between the two.`}</figcaption>
  </figure>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @param {'start' | 'end'} which
 */
function end(x, y, text, which) {
  return svg`<circle class=${which} cx=${x} cy=${y} r="6"></circle><text x=${x} y=${y + 22} text-anchor="middle">${text}</text>`;
}
