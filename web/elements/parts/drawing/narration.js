import { html } from 'lit';
import { bracketed, typeset } from '../../../kit/drawing/quantity.js';
import { activationLabel } from '../../../kit/words/activations.js';
import { listed } from '../../../kit/words/decimal-mark.js';
import { many, say } from '../../../kit/words/say.js';

/** @typedef {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/**
 * The computation so far as one line of arithmetic, in the colours of the quantities.
 *
 * @param {NeuronSnapshot} snapshot
 * @param {number} step
 */
export function arithmetic({ state, texts }, step) {
  const text = (/** @type {string} */ name) => texts.get(name) ?? '';
  const factors = state.inputs.map(
    (_, i) =>
      html`<span class="input">${(i > 0 ? bracketed : typeset)(text(`x${i + 1}`))}</span> × <span class="weight ${state.weights[i] < 0 ? 'negative' : ''}">${bracketed(text(`w${i + 1}`))}</span>`,
  );
  const products = state.inputs.map(
    (_, i) =>
      html`${i > 0 ? ' + ' : ''}<span class="product">${(i > 0 ? bracketed : typeset)(text(`p${i + 1}`))}</span>`,
  );
  const bias = html` + <span class="bias">${bracketed(text('b'))}</span>`;
  const z = html`<span class="sum">${typeset(text('z'))}</span>`;
  const label = activationLabel(state.activation);
  if (step === 0) {
    return html`<b>${say`Ready.`}</b> ${many(state.inputs.length, 'One input with its weight.', '{0} inputs, each with its weight.')}`;
  }
  if (step === 1) {
    return html`<b>${say`Multiply.`}</b> ${state.inputs.map(
      (_, i) =>
        html`${i > 0 ? ', ' : ''}<span class="term">${factors[i]} = <span class="product">${typeset(text(`p${i + 1}`))}</span></span>`,
    )}`;
  }
  if (step === 2) return html`<b>${say`Sum.`}</b> <span class="line">${products}${bias} = ${z}</span>`;
  const terms = factors.map((factor, i) => html`${i > 0 ? ' + ' : ''}<span class="term">${factor}</span>`);
  return html`<span class="line">${terms}${bias} = ${z}, <span class="term">${label}(${z}) = <span class="output">${typeset(text('y'))}</span></span></span>`;
}

/**
 * The computation so far as sentences, for a screen reader.
 *
 * @param {NeuronSnapshot} snapshot
 * @param {number} step
 */
export function spoken({ state, texts }, step) {
  const text = (/** @type {string} */ name) => typeset(texts.get(name) ?? '');
  const each = (/** @type {string} */ letter) => listed(state.inputs.map((_, i) => text(`${letter}${i + 1}`)));
  const count = state.inputs.length;
  const parts = [
    many(
      count,
      'Input {1}, weight {2}, bias {3}.',
      'Inputs {1}, weights {2}, bias {3}.',
      each('x'),
      each('w'),
      text('b'),
    ),
  ];
  if (step >= 1) parts.push(many(count, 'Product {1}.', 'Products {1}.', each('p')));
  if (step >= 2) parts.push(say`Weighted sum ${text('z')}.`);
  if (step >= 3) parts.push(say`Output ${text('y')} by ${activationLabel(state.activation)}.`);
  return parts.join(' ');
}

/**
 * The width of a character in the widest fonts that systems come with, in sixteenths of the text size. The room that is
 * kept, and so a page's layout, should not depend on the font.
 */
const CHARACTER = 10.1;

/**
 * The number of lines that the longest usual arithmetic takes. Room is kept for them, so that nothing moves.
 * @param {number} inputs
 * @param {number} width in sixteenths of the text size
 */
export function narrationLines(inputs, width) {
  const characters = Math.max(18 * inputs + 42, 25 * inputs + 10);
  return Math.max(1, Math.ceil((characters * CHARACTER) / Math.max(width, 1)));
}
