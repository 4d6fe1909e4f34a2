import { html, nothing, svg } from 'lit';
import {
  axes,
  endsOf,
  frameOf,
  LEFT,
  LINE_HEIGHT,
  normal,
  pair,
  SIZE,
  strip,
  TOP,
  towards,
  wholeOf,
} from '../../../kit/drawing/plane.js';

/** @typedef {import('../../../kit/drawing/plane.js').Frame} Frame */

/**
 * The space of one or two inputs, divided by a neuron: the side on which it fires is shaded, the boundary is drawn, and
 * each point is labelled with the wanted output.
 *
 * @typedef {object} PlanePoint
 * @property {readonly number[]} at
 * @property {string} label
 * @property {string} text drawn on the point
 * @property {boolean | undefined} isWanted whether it should be on the firing side; undefined hides it from the learner
 * @property {boolean} isRight
 * @property {boolean} isChosen
 *
 * @typedef {object} Plane
 * @property {number} low of each axis
 * @property {number} high
 * @property {readonly number[]} ticks
 * @property {readonly number[]} weights the direction of the firing side
 * @property {readonly (readonly number[])[]} boundary a threshold, or a segment's ends; empty if outside the plane
 * @property {boolean} fires whether the neuron fires in the whole plane, if the boundary is outside it
 * @property {readonly (readonly (readonly number[])[])[]} [band] the two ends of the range in which the boundary may lie
 * @property {readonly (readonly (readonly number[])[])[]} [links] lines between points that show why there is no boundary
 * @property {readonly (readonly number[])[]} [guess] the boundary that the learner drew beforehand
 * @property {readonly PlanePoint[]} points
 * @property {(index: number) => void} choose a point
 * @property {string} label for a screen reader
 * @property {boolean} [isHidden] whether to hide how the neuron divides the plane
 */

/** @param {Plane} plane */
export function planeView(plane) {
  const isOneDimensional = plane.weights.length === 1;
  const height = isOneDimensional ? LINE_HEIGHT : SIZE;
  const frame = frameOf(plane, height, isOneDimensional);
  return html`<svg translate="no" class="plane" viewBox="0 0 ${SIZE} ${height}" role="img" aria-label=${plane.label}>
    <defs><clipPath id="plane"><rect x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect></clipPath></defs>
    <g clip-path="url(#plane)">
      <rect class="quiet" x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>
      ${plane.isHidden ? nothing : divided(plane, frame)}
    </g>
    ${axes(plane, frame, isOneDimensional)}
    ${plane.points.map((point, i) => pointView(point, frame, () => plane.choose(i)))}
  </svg>`;
}

/**
 * @param {Plane} plane
 * @param {Frame} frame
 */
function divided({ weights, boundary, fires, band, guess, links = [] }, frame) {
  const ends = endsOf(boundary, frame);
  const area = ends ? strip(ends, towards(weights)) : fires ? strip(wholeOf(frame), [1, 0]) : '';
  const guessed = guess && endsOf(guess, frame);
  const [first, last] = (band ?? []).map((line) => endsOf(line, frame));
  return svg`
    ${area ? svg`<path class="firing" d=${area}></path>` : nothing}
    ${first && last ? svg`<path class="band" d="M${pair(first[0])}L${pair(first[1])}L${pair(last[1])}L${pair(last[0])}Z"></path>` : nothing}
    ${links.map((link) => {
      const [from, to] = endsOf(link, frame) ?? [];
      return from && to ? svg`<path class="link" d="M${pair(from)}L${pair(to)}"></path>` : nothing;
    })}
    ${guessed ? svg`<path class="guessed" d="M${pair(guessed[0])}L${pair(guessed[1])}"></path>` : nothing}
    ${ends ? svg`<path class="boundary" d="M${pair(ends[0])}L${pair(ends[1])}"></path>${normal(ends, towards(weights))}` : nothing}`;
}

/**
 * @param {PlanePoint} point
 * @param {Frame} frame
 * @param {() => void} choose
 */
function pointView({ at, text, isWanted, isRight, isChosen }, frame, choose) {
  const x = frame.x(at[0]);
  const y = frame.y(at[1] ?? 0);
  return svg`<g class="point ${isWanted === undefined ? 'open' : isWanted ? 'wanted' : ''} ${isRight ? '' : 'wrong'}" aria-hidden="true" @click=${choose}>
    ${isChosen ? svg`<circle class="chosen" cx=${x} cy=${y} r="19"></circle>` : nothing}
    <circle class="body" cx=${x} cy=${y} r="13"></circle>
    <text x=${x} y=${y + 5}>${text}</text>
    ${
      isRight
        ? nothing
        : svg`<circle class="badge" cx=${x + 11} cy=${y - 11} r="8"></circle>
            <path class="cross" d="M${x + 8} ${y - 14}l6 6m0 -6l-6 6"></path>`
    }
  </g>`;
}
