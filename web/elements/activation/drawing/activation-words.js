import { activationLabel, typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';

/** @typedef {ReturnType<import('../../../core/core.js').Core['activationsAt']>} Activations */

/** What the numbers mean, for each activation. */
const MEANING = Object.freeze({
  identity: () =>
    say`It changes nothing: neither end is held, and a network of such neurons is one straight line again.`,
  step: () =>
    say`It jumps at 0 from no to yes. Level on both sides, its slope is 0 wherever there is one, and at the jump there is none: training follows slopes, and gets no direction from this one.`,
  relu: () =>
    say`It silences what is below 0 and passes the rest on. On the left its slope is 0, so a neuron that stays there stops learning; on the right it is 1, however far.`,
  leaky_relu: () =>
    say`Like ReLU, but a hundredth of what is below 0 gets through, so there is a slope to learn from on the left, too.`,
  sigmoid: () =>
    say`It squeezes any sum between 0 and 1, like a probability. It is steepest at 0; far out on both sides it is nearly level, and learning slows down.`,
  tanh: () =>
    say`Like sigmoid, but between −1 and 1 and through 0, and four times as steep there. Far out it is nearly level, too.`,
});

/**
 * What an activation does far left, at 0 and far right.
 *
 * @param {string} name
 * @param {{ left: Activations, middle: Activations, right: Activations, reach: string }} places
 */
export function activationWords(name, { left, middle, right, reach }) {
  const value = (/** @type {Activations} */ at) => typeset(at.get(name)?.valueText ?? '');
  return `${capital(activationLabel(name))}: f(−${reach}) = ${value(left)}, f(0) = ${value(middle)}, f(${reach}) = ${value(right)}. ${MEANING[/** @type {keyof typeof MEANING} */ (name)]?.() ?? ''}`;
}

/**
 * The state for a screen reader.
 * @param {string} z
 * @param {Iterable<string>} shown
 * @param {Activations} at
 */
export function spokenActivations(z, shown, at) {
  const each = [...shown].map((name) => {
    const { valueText = '', slopeText = '' } = at.get(name) ?? {};
    return say`${activationLabel(name)} ${typeset(valueText)}, slope ${typeset(slopeText)}`;
  });
  return say`Weighted sum ${typeset(z)}. ${each.join('. ')}.`;
}

/** @param {string} word */
function capital(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
