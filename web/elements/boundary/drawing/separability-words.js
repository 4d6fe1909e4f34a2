import { nothing, svg } from 'lit';
import { subscript, typeset } from '../../../kit/drawing/quantity.js';
import { coordinates } from '../../../kit/plane/drawing/boundary-words.js';
import { say } from '../../../kit/words/say.js';

/** @typedef {import('../state/separability-question.js').Finding} Finding */

/**
 * @param {Finding} finding
 * @param {string} name of the boundary: threshold, line or plane
 * @returns {string[]} sentences
 */
export function separabilityWords({ proof, texts, points }, name) {
  if (!proof.isSeparable) return whyNot(proof, texts, points, name);
  if (!proof.weights) {
    return [say`Yes, there is a ${name}, but the points lie so close that 32-bit numbers can’t say which.`];
  }
  const count = proof.weights.length;
  if (points.every(({ label }) => label === points[0].label)) {
    return [say`Yes: all points are of one class, so the bias alone will do.`];
  }
  const terms = texts.slice(0, count).map((text, i) => `${typeset(text)} x${subscript(String(i + 1))}`);
  const [bias, margin] = texts.slice(count);
  return [
    say`Yes. The ${name} with the widest margin is ${[...terms, typeset(bias)].join(' + ')} = 0: no point is nearer to it than ${typeset(margin)}.`,
  ];
}

/**
 * @param {import('../../../core/geometry.js').Separability} proof
 * @param {string[]} texts
 * @param {readonly import('../../../kit/state/labelled-points.js').LabelledPoint[]} points
 * @param {string} name
 */
function whyNot({ shares, meetingPoint, weights }, texts, points, name) {
  const first = (weights?.length ?? 0) + 2;
  const mean = (/** @type {number} */ label) =>
    shares
      .map(({ point }, i) => ({ point, text: texts[first + i] }))
      .filter(({ point }) => points[point].label === label)
      .map(({ point, text }) => `${text === '1' ? '' : `${typeset(text)} · `}${coordinates(points[point].at)}`)
      .join(' + ');
  return [
    say`No: there is no such ${name}, whatever the weights and the bias. The two classes meet at ${coordinates(meetingPoint)}.`,
    say`Of class 1: ${mean(1)}. Each of these needs z > 0, so z > 0 at that place too.`,
    say`Of class 0: ${mean(0)}. Each of these needs z ≤ 0, so z ≤ 0 at the same place. Both can’t be.`,
  ];
}

/**
 * Joins the points of each class whose convex hulls meet, and marks the place where they meet.
 * @param {Finding} finding
 * @param {(at: readonly number[]) => readonly [number, number]} placeOf
 */
export function proofView({ proof, points }, placeOf) {
  if (proof.isSeparable) return nothing;
  const [x, y] = placeOf(proof.meetingPoint);
  return svg`${[0, 1].map((label) => {
    const corners = proof.shares
      .filter(({ point }) => points[point].label === label)
      .map(({ point }) => placeOf(points[point].at).map((place) => place.toFixed(1)));
    return svg`<path class="link" d="M${corners.map((place) => place.join(' ')).join('L')}${corners.length > 2 ? 'Z' : ''}"></path>`;
  })}
  <path class="meeting" d="M${x - 6} ${y - 6}l12 12m0 -12l-12 12"></path>`;
}
