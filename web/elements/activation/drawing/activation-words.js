import { typeset } from '../../../kit/drawing/quantity.js';
import { activationLabel, activationRow } from '../../../kit/words/activations.js';
import { say } from '../../../kit/words/say.js';

/** @typedef {ReturnType<import('../../../core/core.js').Core['activationsAt']>} Activations */

/**
 * What an activation does far left, at 0 and far right.
 *
 * @param {string} name
 * @param {{ left: Activations, middle: Activations, right: Activations, halfRange: string }} places
 */
export function activationWords(name, { left, middle, right, halfRange }) {
  const value = (/** @type {Activations} */ at) => typeset(at.get(name)?.valueText ?? '');
  return `${capital(activationLabel(name))}: f(−${halfRange}) = ${value(left)}, f(0) = ${value(middle)}, f(${halfRange}) = ${value(right)}. ${activationRow(name).meaning()}`;
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
