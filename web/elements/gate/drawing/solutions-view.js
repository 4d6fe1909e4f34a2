import { html, nothing, svg } from 'lit';
import { axes, frameOf, LEFT, LINE_HEIGHT, pair, SIZE, TOP } from '../../../kit/drawing/plane.js';
import { typeset } from '../../../kit/drawing/quantity.js';
import { coordinates } from '../../../kit/plane/drawing/boundary-words.js';
import { say } from '../../../kit/words/say.js';
import { gateLabel } from './gate-words.js';
import styles from './solutions-view.css?inline';

export { styles };

/**
 * The plane of a neuron's weights: the area of all weights that make a gate, and a dot for the neuron's own weights.
 *
 * @typedef {object} Solutions
 * @property {string} gate
 * @property {readonly (readonly number[])[]} area its corners, or an interval's ends; empty if no weights make the gate
 * @property {readonly [number, number]} range of each weight
 * @property {readonly number[]} weights
 * @property {string} bias as a learner reads it
 * @property {boolean} isSolved
 * @property {boolean} canMove whether the learner may change the weights
 */

/** @param {Solutions} solutions */
export function solutionsView({ gate, area, range: [low, high], weights, bias, isSolved, canMove }) {
  const isOneDimensional = weights.length === 1;
  const height = isOneDimensional ? LINE_HEIGHT : SIZE;
  const frame = frameOf({ low, high }, height, isOneDimensional);
  const [x, y] = [frame.x(weights[0]), frame.y(weights[1] ?? 0)];
  const name = isOneDimensional ? say`weight` : say`weights`;
  const where = `${name} ${coordinates(weights)}`;
  return html`<svg translate="no" class="plane solutions" viewBox="0 0 ${SIZE} ${height}" role="group" aria-label=${spoken(gate, area, bias)}>
      <rect class="quiet" x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>
      ${areaOf(area, frame, isOneDimensional)}
      ${axes({ ticks: [low / 2, 0, high / 2], names: ['w₁', 'w₂'] }, frame, isOneDimensional)}
      <g class="own ${isSolved ? 'right' : ''}" data-point="0" role=${canMove ? 'slider' : 'img'} tabindex=${canMove ? 0 : nothing}
        aria-label=${isOneDimensional ? say`The neuron’s weight` : say`The neuron’s weights`} aria-valuenow=${weights[0]} aria-valuemin=${low} aria-valuemax=${high}
        aria-valuetext="${where}, ${isSolved ? say`inside` : say`outside`}">
        <circle class="hit-area" cx=${x} cy=${y} r="16"></circle>
        <circle class="dot" cx=${x} cy=${y} r="7"></circle>
      </g>
    </svg>
    <p class="said">${words(gate, area, bias)}</p>`;
}

/**
 * The weights at a position in the picture.
 * @param {readonly number[]} weights
 * @param {readonly [number, number]} range
 * @param {number} x
 * @param {number} y
 */
export function placeOfWeights(weights, [low, high], x, y) {
  const isOneDimensional = weights.length === 1;
  const { width, height } = frameOf({ low, high }, isOneDimensional ? LINE_HEIGHT : SIZE, isOneDimensional);
  const place = [low + ((x - LEFT) / width) * (high - low)];
  if (!isOneDimensional) place.push(high - ((y - TOP) / height) * (high - low));
  return place;
}

/**
 * @param {Solutions['area']} area
 * @param {import('../../../kit/drawing/plane.js').Frame} frame
 * @param {boolean} isOneDimensional
 */
function areaOf(area, frame, isOneDimensional) {
  if (area.length === 0) return nothing;
  const corners = isOneDimensional
    ? [
        [frame.x(area[0][0]), TOP],
        [frame.x(area[1][0]), TOP],
        [frame.x(area[1][0]), TOP + frame.height],
        [frame.x(area[0][0]), TOP + frame.height],
      ]
    : area.map(([w1, w2]) => [frame.x(w1), frame.y(w2)]);
  const way = corners.map(([x, y]) => pair([x, y])).join('L');
  return svg`<path class="area" d="M${way}Z"></path>`;
}

/**
 * @param {string} gate
 * @param {Solutions['area']} area
 * @param {string} bias
 */
function words(gate, area, bias) {
  const name = gateLabel(gate);
  if (area.length > 0) {
    return say`With the bias ${typeset(bias)}, the weights in the area make ${name}, and no others do. The dot is this neuron; move it, or change b and see the area change.`;
  }
  return gate === 'xor'
    ? say`There is no area, whatever the bias: no weights make XOR.`
    : say`With the bias ${typeset(bias)} no weights make ${name}. Change b until an area appears.`;
}

/**
 * @param {string} gate
 * @param {Solutions['area']} area
 * @param {string} bias
 */
function spoken(gate, area, bias) {
  if (area.length === 0) return words(gate, area, bias);
  const corners = area.map(coordinates);
  const weights =
    area[0].length === 1
      ? say`from ${corners[0]} to ${corners[1]}`
      : say`the area with the corners ${corners.join(', ')}`;
  return say`Weights that make ${gateLabel(gate)} with the bias ${typeset(bias)}: ${weights}.`;
}
