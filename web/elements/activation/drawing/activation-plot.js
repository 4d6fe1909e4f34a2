import { html, nothing, svg } from 'lit';
import { activationRow } from '../../../kit/words/activations.js';
import { say } from '../../../kit/words/say.js';

/**
 * Several activations plotted over the weighted sum.
 *
 * @typedef {object} PlotCurve
 * @property {string} name
 * @property {Float32Array} samples at evenly spaced weighted sums from −halfRange to halfRange
 * @property {Float32Array | undefined} slopes samples of the derivative, at the same weighted sums
 * @property {number} value at z
 * @property {boolean} isOwn whether it is the neuron's own activation
 *
 * @typedef {object} ActivationPlot
 * @property {number} width in units
 * @property {number} halfRange
 * @property {readonly PlotCurve[]} curves
 * @property {number} z
 * @property {string} text z, as a learner reads it
 * @property {readonly [number, number]} range how far keys move z
 * @property {string} label for a screen reader
 */

const HEIGHT = 260;
const LEFT = 30;
const RIGHT = 10;
const TOP = 12;
const BOTTOM = 28;

/** How much the weighted sum changes per unit of width. */
export function sumPerUnit(/** @type {number} */ width, /** @type {number} */ halfRange) {
  return (2 * halfRange) / (width - LEFT - RIGHT);
}

/**
 * The weighted sum at a horizontal position in the picture.
 * @param {number} x in units from the picture's left edge
 * @param {number} width
 * @param {number} halfRange
 */
export function sumAt(x, width, halfRange) {
  return (x - LEFT) * sumPerUnit(width, halfRange) - halfRange;
}

/** @param {ActivationPlot} plot */
export function activationPlot(plot) {
  const { width, halfRange, curves, z, label } = plot;
  const { low, high, ticks } = rangeOf(curves, halfRange);
  const inner = HEIGHT - TOP - BOTTOM;
  const px = (/** @type {number} */ x) => round(LEFT + ((x + halfRange) / (2 * halfRange)) * (width - LEFT - RIGHT));
  const py = (/** @type {number} */ y) => round(TOP + ((high - y) / (high - low)) * inner);
  const path = (/** @type {Float32Array} */ samples, /** @type {boolean} */ jumps) => {
    const middle = (samples.length - 1) / 2;
    return Array.from(samples, (y, i) => {
      const x = -halfRange + (2 * halfRange * i) / (samples.length - 1);
      // Draw no line across a jump: one level piece ends at 0, and the other begins there.
      if (jumps && i === middle) return `H${px(0)}M${px(0)} ${py(samples[i + 1])}`;
      return `${i === 0 ? 'M' : 'L'}${px(x)} ${py(y)}`;
    }).join('');
  };
  return html`<svg translate="no" class="plot" viewBox="0 0 ${width} ${HEIGHT}" role="group" aria-label=${label}>
    <defs><clipPath id="plot"><rect x=${LEFT} y=${TOP - 4} width=${width - LEFT - RIGHT} height=${inner + 8}></rect></clipPath></defs>
    <g aria-hidden="true">
      <rect class="ground" x=${LEFT} y=${TOP} width=${width - LEFT - RIGHT} height=${inner}></rect>
      <path class="zero" d="M${LEFT} ${py(0)}H${width - RIGHT}M${px(0)} ${TOP}V${TOP + inner}"></path>
      ${[-halfRange, -halfRange / 2, 0, halfRange / 2, halfRange].map(
        (tick) => svg`<text x=${px(tick)} y=${HEIGHT - 9}>${minus(tick)}</text>`,
      )}
      ${ticks.map((tick) => svg`<text class="side" x=${LEFT - 6} y=${py(tick) + 4}>${minus(tick)}</text>`)}
      <g clip-path="url(#plot)">
        ${curves.map(({ name, slopes }) => (slopes ? svg`<path class="slope ${hue(name)}" d=${path(slopes, activationRow(name).jumps === 'slope')}></path>` : nothing))}
        ${curves.map(({ name, samples, isOwn }) => svg`<path class="graph ${hue(name)} ${isOwn ? 'own' : ''}" d=${path(samples, activationRow(name).jumps === 'value')}></path>`)}
        <path class="cursor" d="M${px(z)} ${TOP}V${TOP + inner}"></path>
        ${curves.map(({ name, value }) => svg`<circle class="dot ${hue(name)}" cx=${px(z)} cy=${py(value)} r="5"></circle>`)}
      </g>
    </g>
    ${handle(plot, Math.min(width - RIGHT, Math.max(LEFT, px(z))), TOP + inner)}
  </svg>`;
}

/**
 * @param {ActivationPlot} plot
 * @param {number} x
 * @param {number} y
 */
function handle({ z, text, range: [low, high] }, x, y) {
  return svg`<g class="handle" role="slider" tabindex="0" aria-label=${say`weighted sum z`} aria-orientation="horizontal"
    aria-valuenow=${z} aria-valuemin=${low} aria-valuemax=${high} aria-valuetext=${text}>
    <circle class="ring" cx=${x} cy=${y} r="13"></circle>
    <circle class="body" cx=${x} cy=${y} r="9"></circle>
  </g>`;
}

/**
 * The range of the vertical axis. Bounded curves fill the height. With an unbounded curve, the axis ends at halfRange,
 * as the horizontal one does.
 * @param {readonly PlotCurve[]} curves
 * @param {number} halfRange
 */
function rangeOf(curves, halfRange) {
  // Every curve has its extremes, or comes close to them, at its first and last sample.
  const ends = curves.flatMap(({ samples }) => [samples[0], samples[samples.length - 1]]);
  if (Math.max(...ends) <= 1) return { low: -1.15, high: 1.15, ticks: [-1, -0.5, 0, 0.5, 1] };
  if (Math.min(...ends) > -0.2 * halfRange)
    return { low: -0.2 * halfRange, high: halfRange, ticks: [0, halfRange / 2, halfRange] };
  return { low: -halfRange, high: halfRange, ticks: [-halfRange, -halfRange / 2, 0, halfRange / 2, halfRange] };
}

/** The class that gives an activation its colour. @param {string} name */
export function hue(name) {
  return `hue-${activationRow(name).colour}`;
}

/** @param {number} tick */
function minus(tick) {
  return String(tick).replace('-', '−');
}

/** @param {number} length */
function round(length) {
  return Math.round(length * 10) / 10;
}
