import { html, mathml, nothing } from 'lit';
import { bracketed, typeset } from '../../../kit/drawing/quantity.js';
import { activationLabel } from '../../../kit/words/activations.js';
import { listed } from '../../../kit/words/decimal-mark.js';
import { say } from '../../../kit/words/say.js';

/** @typedef {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/**
 * What each symbol stands for.
 * @type {readonly { quantity: string, symbol: string, name: string, meaning: string }[]}
 */
export const SYMBOLS = Object.freeze([
  {
    quantity: 'output',
    symbol: 'y',
    get name() {
      return say`output`;
    },
    get meaning() {
      return say`What leaves the neuron: a probability, a class score or a continuous value such as a price.`;
    },
  },
  {
    quantity: 'activation',
    symbol: 'f',
    get name() {
      return say`activation`;
    },
    get meaning() {
      return say`Decides what the sum becomes (ReLU, sigmoid, tanh). It adds the non-linearity without which a network can’t learn complex patterns.`;
    },
  },
  {
    quantity: 'weight',
    symbol: 'w',
    get name() {
      return say`weights`;
    },
    get meaning() {
      return say`Learned, one for each input, and adjusted to reduce the error. They say how much each input counts.`;
    },
  },
  {
    quantity: 'input',
    symbol: 'x',
    get name() {
      return say`inputs`;
    },
    get meaning() {
      return say`Given, and fixed for one data point: pixels, the features of a house, the numbers of a word.`;
    },
  },
  {
    quantity: 'bias',
    symbol: 'b',
    get name() {
      return say`bias`;
    },
    get meaning() {
      return say`Learned, too. It shifts the boundary, and lets the neuron fire with all inputs at zero.`;
    },
  },
  {
    quantity: 'sum',
    symbol: 'Σ',
    get name() {
      return say`sum`;
    },
    get meaning() {
      return say`Add up all the products and the bias: how strongly the signals act together.`;
    },
  },
]);

/**
 * The formula in one of its forms. It is a row of short pieces, so that it can wrap between them in a narrow place.
 *
 * @param {object} options
 * @param {NeuronSnapshot} options.snapshot
 * @param {string} options.form one of FORMS
 * @param {string} options.pointed the quantity that is pointed at
 */
export function formula({ snapshot, form, pointed }) {
  const { state, texts } = snapshot;
  const count = state.inputs.length;
  const indices = Array.from({ length: count }, (_, i) => i + 1);
  const mark = (/** @type {string} */ quantity) => `${quantity} ${quantity === pointed ? 'pointed' : ''}`;
  const text = (/** @type {string} */ name) => texts.get(name) ?? '';

  if (form === 'vectors') {
    // One piece for each number, so that a long vector can wrap between the numbers.
    const vector = (/** @type {string} */ letter, /** @type {string} */ quantity) => {
      const numbers = `[${listed(indices.map((i) => typeset(text(`${letter}${i}`))))}]`.split(' ');
      const name = mathml`<mi mathvariant="normal" class="vector ${mark(quantity)}">${letter}</mi><mo>=</mo>`;
      return html`<span class="numbers">${numbers.map((number, i) =>
        piece(mathml`${i === 0 ? name : nothing}<mtext class=${mark(quantity)}>${number}</mtext>`),
      )}</span>`;
    };
    return html`<div class="formula spaced">
      ${piece(mathml`<mi class=${mark('output')}>y</mi><mo>=</mo><mi class=${mark('activation')}>f</mi><mo stretchy="false">(</mo><mrow class=${mark('sum')}><msup class=${mark('weight')}><mi mathvariant="normal" class="vector">w</mi><mo>⊤</mo></msup><mi mathvariant="normal" class="vector ${mark('input')}">x</mi><mo>+</mo><mi class=${mark('bias')}>b</mi></mrow><mo stretchy="false">)</mo>`)}
      <span class="break"></span>
      ${vector('w', 'weight')} ${vector('x', 'input')}
      ${piece(mathml`<mi class=${mark('bias')}>b</mi><mo>=</mo><mn class=${mark('bias')}>${typeset(text('b'))}</mn>`)}
      ${piece(mathml`<msup class=${mark('weight')}><mi mathvariant="normal" class="vector">w</mi><mo>⊤</mo></msup><mi mathvariant="normal" class="vector ${mark('input')}">x</mi><mo>=</mo><mn class="product">${typeset(text('sum'))}</mn>`)}
      ${piece(mathml`<mi class=${mark('output')}>y</mi><mo>=</mo><mn class=${mark('output')}>${typeset(text('y'))}</mn>`)}
    </div>`;
  }
  if (form === 'numbers') {
    return html`<div class="formula">
      ${piece(mathml`<mi class=${mark('output')}>y</mi><mo>=</mo><mtext class=${mark('activation')}>${activationLabel(state.activation)}</mtext><mo stretchy="false">(</mo>`)}
      ${indices.map((i) =>
        piece(
          mathml`${i > 1 ? mathml`<mo form="infix" class=${mark('sum')}>+</mo>` : nothing}<mn class=${mark('weight')}>${(i > 1 ? bracketed : typeset)(text(`w${i}`))}</mn><mo>×</mo><mn class=${mark('input')}>${bracketed(text(`x${i}`))}</mn>`,
        ),
      )}
      ${piece(mathml`<mo form="infix" class=${mark('sum')}>+</mo><mn class=${mark('bias')}>${bracketed(text('b'))}</mn><mo stretchy="false">)</mo>`)}
      <span class="break"></span>
      ${piece(mathml`<mo form="infix">=</mo><mtext class=${mark('activation')}>${activationLabel(state.activation)}</mtext><mo stretchy="false">(</mo><mn class=${mark('sum')}>${typeset(text('z'))}</mn><mo stretchy="false">)</mo>`)}
      ${piece(mathml`<mo>=</mo><mn class=${mark('output')}>${typeset(text('y'))}</mn>`)}
    </div>`;
  }
  return html`<div class="formula">
    ${piece(mathml`<mi class=${mark('output')}>y</mi><mo>=</mo><mi class=${mark('activation')}>f</mi><mo stretchy="false">(</mo>`)}
    ${indices.map((i) =>
      piece(
        mathml`${i > 1 ? mathml`<mo form="infix" class=${mark('sum')}>+</mo>` : nothing}<msub class=${mark('weight')}><mi>w</mi><mn>${i}</mn></msub><msub class=${mark('input')}><mi>x</mi><mn>${i}</mn></msub>`,
      ),
    )}
    ${piece(mathml`<mo form="infix" class=${mark('sum')}>+</mo><mi class=${mark('bias')}>b</mi><mo stretchy="false">)</mo>`)}
    <span class="break"></span>
    ${piece(mathml`<mo>=</mo><mi class=${mark('activation')}>f</mi><mo stretchy="false">(</mo><munder><mo class=${mark('sum')}>∑</mo><mi>i</mi></munder><msub class=${mark('weight')}><mi>w</mi><mi>i</mi></msub><msub class=${mark('input')}><mi>x</mi><mi>i</mi></msub><mo>+</mo><mi class=${mark('bias')}>b</mi><mo stretchy="false">)</mo>`)}
  </div>`;
}

/** @param {import('lit').TemplateResult<3>} content */
function piece(content) {
  return html`<math translate="no">${content}</math>`;
}

/**
 * The formula in words, for a screen reader.
 * @param {NeuronSnapshot} snapshot
 */
export function spokenFormula({ state, texts }) {
  const text = (/** @type {string} */ name) => typeset(texts.get(name) ?? '');
  const terms = state.inputs.map((_, i) => say`${text(`w${i + 1}`)} times ${text(`x${i + 1}`)}`);
  return say`Output ${text('y')} is ${activationLabel(state.activation)} of ${[...terms, text('b')].join(` ${say`plus`} `)}, which is ${text('z')}.`;
}
