import { html, nothing, svg } from 'lit';
import { typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';

/**
 * A function, the network that approximates it, and each neuron's part of the network.
 *
 * @typedef {object} FunctionPlot
 * @property {number} width in units
 * @property {ArrayLike<number>} target at evenly spaced inputs
 * @property {ArrayLike<number>} network
 * @property {readonly (ArrayLike<number> | undefined)[]} pieces one for each neuron; undefined if it was taken away
 * @property {readonly number[] | undefined} own values of the learner's own function, which can be dragged
 * @property {string} label
 */

export const PLOT_HEIGHT = 260;
const LEFT = 30;
const RIGHT = 10;
const TOP = 8;
const BOTTOM = 24;
/** The values that are drawn go from −HIGHEST to HIGHEST. */
const HIGHEST = 1.5;

/** The class that gives a neuron its hue. Order and buttons tell neurons of one hue apart. @param {number} neuron */
export function hueOf(neuron) {
  return `piece-${neuron % 8}`;
}

/** @param {FunctionPlot} plot */
export function functionPlot({ width, target, network, pieces, own, label }) {
  const bottom = PLOT_HEIGHT - BOTTOM;
  const y = (/** @type {number} */ value) => TOP + ((HIGHEST - value) / (2 * HIGHEST)) * (bottom - TOP);
  const x = (/** @type {number} */ share) => LEFT + share * (width - LEFT - RIGHT);
  const way = (/** @type {ArrayLike<number>} */ values) =>
    `M${Array.from(values, (value, i) => `${x(i / (values.length - 1)).toFixed(1)} ${y(Math.max(-9, Math.min(9, value))).toFixed(1)}`).join('L')}`;
  return html`<svg translate="no" class="function" viewBox="0 0 ${width} ${PLOT_HEIGHT}" role="group" aria-label=${label}>
    <defs><clipPath id="function-frame"><rect x=${LEFT} y=${TOP} width=${width - LEFT - RIGHT} height=${bottom - TOP}></rect></clipPath></defs>
    <rect class="ground" x=${LEFT} y=${TOP} width=${width - LEFT - RIGHT} height=${bottom - TOP}></rect>
    <g class="axes" aria-hidden="true">
      <path class="zero" d="M${LEFT} ${y(0)}H${width - RIGHT}"></path>
      ${[-1, 0, 1].map(
        (value) => svg`<text class="end" x=${LEFT - 6} y=${y(value) + 4}>${typeset(String(value))}</text>
        <text class="middle" x=${x((value + 1) / 2)} y=${PLOT_HEIGHT - 6}>${typeset(String(value))}</text>`,
      )}
    </g>
    <g clip-path="url(#function-frame)">
      ${pieces.map((piece, i) => (piece ? svg`<path class="piece ${hueOf(i)}" d=${way(piece)}></path>` : nothing))}
      <path class="target" d=${way(target)}></path>
      <path class="network" d=${way(network)}></path>
    </g>
    ${own?.map((value, i) => {
      const at = [x(i / (own.length - 1)), y(value)];
      return svg`<g class="own" data-index=${i} role="slider" tabindex="0" aria-label=${say`Value ${i + 1} of the function`} aria-valuenow=${value}
        aria-valuemin="-1" aria-valuemax="1" aria-valuetext=${typeset(String(value))}>
        <circle class="hit-area" cx=${at[0]} cy=${at[1]} r="14"></circle><circle class="grip" cx=${at[0]} cy=${at[1]} r="6"></circle></g>`;
    })}
  </svg>`;
}

/**
 * The value at a height in the picture.
 * @param {number} y in the picture's units
 */
export function valueAt(y) {
  const value = HIGHEST - ((y - TOP) / (PLOT_HEIGHT - BOTTOM - TOP)) * 2 * HIGHEST;
  return Math.round(20 * Math.max(-1, Math.min(1, value))) / 20;
}

/**
 * The largest error against the number of neurons, on logarithmic axes.
 * @param {object} options
 * @param {number} options.width
 * @param {readonly { n: number, error: number, bound: number | null }[]} options.errors
 * @param {number} options.neurons in the network that is shown now
 * @param {number} options.error of the network that is shown now
 * @param {string} options.label
 */
export function errorPlot({ width, errors, neurons, error, label }) {
  const height = 170;
  const bottom = height - BOTTOM;
  const [low, high] = [-4, 0.5];
  const x = (/** @type {number} */ n) => LEFT + 14 + (Math.log2(n) / 6) * (width - LEFT - 14 - RIGHT - 6);
  const y = (/** @type {number} */ value) =>
    TOP + ((high - Math.min(high, Math.max(low, Math.log10(value || 1e-9)))) / (high - low)) * (bottom - TOP);
  const line = (/** @type {(number | null)[]} */ values) =>
    values.every((value) => value !== null)
      ? `M${values.map((value, i) => `${x(errors[i].n).toFixed(1)} ${y(/** @type {number} */ (value)).toFixed(1)}`).join('L')}`
      : '';
  const bounds = line(errors.map(({ bound }) => bound));
  return html`<svg translate="no" class="function errors" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    <rect class="ground" x=${LEFT + 14} y=${TOP} width=${width - LEFT - 14 - RIGHT} height=${bottom - TOP}></rect>
    ${[1, 0.1, 0.01, 0.001].map((value) => svg`<path class="zero" d="M${LEFT + 14} ${y(value)}H${width - RIGHT}"></path><text class="end" x=${LEFT + 8} y=${y(value) + 4}>${value}</text>`)}
    ${[1, 2, 4, 8, 16, 32, 64].map((n) => svg`<text class="middle" x=${x(n)} y=${height - 6}>${n}</text>`)}
    ${bounds ? svg`<path class="bound" d=${bounds}></path>` : nothing}
    ${errors.length > 0 ? svg`<path class="target" d=${line(errors.map((each) => each.error))}></path>` : nothing}
    <circle class="now" cx=${x(neurons)} cy=${y(error)} r="5.5"></circle>
  </svg>`;
}
