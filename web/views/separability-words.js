import { coordinates } from './boundary-words.js';
import { subscript, typeset } from './quantity.js';

/** @typedef {import('../models/separability-question.js').Finding} Finding */

/**
 * @param {Finding} finding
 * @param {string} name what divides: threshold, line or plane
 * @returns {string[]} sentences
 */
export function separabilityWords({ proof, texts, points }, name) {
  if (!proof.isSeparable) return whyNot(proof, texts, points, name);
  if (!proof.weights) {
    return [`Yes, there is a ${name}, but the points lie so close that 32-bit numbers can’t say which.`];
  }
  const count = proof.weights.length;
  if (points.every(({ label }) => label === points[0].label)) {
    return ['Yes: all points are of one class, so the bias alone will do.'];
  }
  const terms = texts.slice(0, count).map((text, i) => `${typeset(text)} x${subscript(String(i + 1))}`);
  const [bias, margin] = texts.slice(count);
  return [
    `Yes. The ${name} with the widest margin is ${[...terms, typeset(bias)].join(' + ')} = 0: no point is nearer to it than ${typeset(margin)}.`,
  ];
}

/**
 * @param {import('../core/geometry.js').Separability} proof
 * @param {string[]} texts
 * @param {readonly import('../models/labelled-points.js').LabelledPoint[]} points
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
    `No: there is no such ${name}, whatever the weights and the bias. The two classes meet at ${coordinates(meetingPoint)}.`,
    `Of class 1: ${mean(1)}. Each of these needs z > 0, so z > 0 at that place too.`,
    `Of class 0: ${mean(0)}. Each of these needs z ≤ 0, so z ≤ 0 at the same place. Both can’t be.`,
  ];
}
