import { html, nothing, svg } from 'lit';
import { typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';

/**
 * The loss of each step, with a cursor for going back in time.
 *
 * @typedef {import('../../../core/run-state.js').HistoryPoint} HistoryPoint
 *
 * @typedef {object} LossCurve
 * @property {number} width in units
 * @property {readonly HistoryPoint[]} points
 * @property {readonly HistoryPoint[]} kept those of a run to compare with
 * @property {number} step at which the run stands
 * @property {number} earliest step that the cursor reaches
 * @property {number} latest
 * @property {string} top the largest loss that is drawn, as a learner reads it
 * @property {number} highest the largest loss that is drawn, as a number
 * @property {string} label
 * @property {boolean} isRunning whether to draw fewer points, because a run redraws the curve so often
 */

export const CURVE_HEIGHT = 130;
/** About how many points are drawn during a run, when the whole curve is redrawn again and again. */
const MOST_IN_A_RUN = 150;
const LEFT = 58;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 24;

/** @param {LossCurve} curve */
export function lossCurve(curve) {
  const { width, points, kept, step, earliest, latest, top, label, isRunning } = curve;
  const last = Math.max(1, latest, kept.at(-1)?.index ?? 0);
  const at = placer(curve, last);
  const x = at(step, 0)[0];
  const bottom = CURVE_HEIGHT - BOTTOM;
  return html`<svg translate="no" class="curve" viewBox="0 0 ${width} ${CURVE_HEIGHT}" role="group" aria-label=${label} data-last=${last}>
    <rect class="ground" x=${LEFT} y=${TOP} width=${width - LEFT - RIGHT} height=${bottom - TOP}></rect>
    <g aria-hidden="true">
      <text class="end" x=${LEFT - 6} y=${TOP + 9}>${typeset(top)}</text>
      <text class="end" x=${LEFT - 6} y=${bottom}>0</text>
      <text x=${LEFT} y=${CURVE_HEIGHT - 6}>0</text>
      <text class="end" x=${width - RIGHT} y=${CURVE_HEIGHT - 6}>${last}</text>
      <text class="middle" x=${(LEFT + width - RIGHT) / 2} y=${CURVE_HEIGHT - 6}>${say`steps`}</text>
    </g>
    ${kept.length > 1 ? svg`<path class="kept" d=${pathOf(kept, at)}></path>` : nothing}
    ${points.length > 1 ? svg`<path class="loss" d=${pathOf(isRunning ? thinned(points) : points, at)}></path>` : nothing}
    <g class="cursor" role="slider" tabindex="0" aria-label=${say`Time, in steps`} aria-valuenow=${step} aria-valuemin=${earliest}
      aria-valuemax=${latest} aria-valuetext=${say`step ${step} of ${latest}`}>
      <path class="line" d="M${x} ${TOP}V${bottom}"></path>
      <circle class="hit-area" cx=${x} cy=${bottom} r="14"></circle>
      <circle class="grip" cx=${x} cy=${bottom} r="6"></circle>
    </g>
  </svg>`;
}

/**
 * The step at a horizontal position in the picture.
 * @param {number} x in the picture's units
 * @param {number} width
 * @param {number} last step that is drawn
 */
export function stepAt(x, width, last) {
  const share = (x - LEFT) / (width - LEFT - RIGHT);
  return Math.round(Math.min(1, Math.max(0, share)) * last);
}

/**
 * Evenly thinned points, which always include the first and the last.
 * @param {readonly HistoryPoint[]} points
 */
function thinned(points) {
  const stride = Math.ceil(points.length / MOST_IN_A_RUN);
  return points.filter((_, i) => i % stride === 0 || i === points.length - 1);
}

/**
 * @param {LossCurve} curve
 * @param {number} last
 * @returns {(step: number, loss: number) => [number, number]}
 */
function placer({ width, highest }, last) {
  const across = width - LEFT - RIGHT;
  const up = CURVE_HEIGHT - BOTTOM - TOP;
  return (step, loss) => [LEFT + (step / last) * across, TOP + up * (1 - Math.min(1, loss / (highest || 1)))];
}

/**
 * @param {readonly HistoryPoint[]} points
 * @param {(step: number, loss: number) => [number, number]} at
 */
function pathOf(points, at) {
  return `M${points
    .map(({ index, loss }) =>
      at(index, loss)
        .map((value) => value.toFixed(1))
        .join(' '),
    )
    .join('L')}`;
}
