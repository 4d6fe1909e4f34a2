import { html, nothing, svg } from 'lit';
import { numberChip } from '../../../kit/drawing/number-chip.js';
import { bracketed, typeset } from '../../../kit/drawing/quantity.js';
import { isolate, say } from '../../../kit/words/say.js';

/** @typedef {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/**
 * The table of features: how much there is of each, its weight and its contribution, as numbers and as bars.
 *
 * @param {object} options
 * @param {readonly string[]} options.features
 * @param {Parameters<typeof numberChip>[1]} options.chips
 */
export function featureTable({ features, chips }) {
  const { snapshot } = chips;
  const { state, trace } = snapshot;
  // One scale for each column, so that the bars in a column can be compared.
  const largest = (/** @type {ArrayLike<number>} */ values) => Math.max(1, ...Array.from(values, Math.abs));
  const scales = { x: largest(state.inputs), w: largest(state.weights), p: largest(trace.products) };
  return html`<table class="features chip-place">
    <thead><tr><th scope="col">${say`feature`}</th><th scope="col" class="input">${say`how much of it`}</th><th scope="col" class="weight">${say`weight`}</th><th scope="col" class="product">${say`contribution`}</th></tr></thead>
    <tbody>${features.map((feature, i) => {
      const n = i + 1;
      const negative = state.weights[i] < 0 ? 'negative' : '';
      return html`<tr>
        <th scope="row">${feature}</th>
        <td>${numberChip(`x${n}`, chips, say`${feature}, input ${n}`)}${bar(state.inputs[i] / scales.x, 'input')}</td>
        <td><span class="sign" aria-hidden="true">×</span>${numberChip(`w${n}`, chips, say`weight ${n}, ${feature}`)}${bar(state.weights[i] / scales.w, `weight ${negative}`)}</td>
        <td><span class="sign" aria-hidden="true">=</span><b translate="no" class="product">${typeset(snapshot.texts.get(`p${n}`) ?? '')}</b>${bar(trace.products[i] / scales.p, 'product')}</td>
      </tr>`;
    })}</tbody>
    <tfoot><tr><th scope="row">${say`bias`}</th><td></td><td>${numberChip('b', chips)}</td><td><span class="sign" aria-hidden="true">+</span><b class="bias">${typeset(snapshot.texts.get('b') ?? '')}</b></td></tr></tfoot>
  </table>`;
}

/**
 * A bar from the middle: to the right above 0, to the left below 0.
 * @param {number} share from −1 to 1
 * @param {string} kind
 */
function bar(share, kind) {
  const width = 50 * Math.min(1, Math.abs(share));
  return html`<svg class="bar ${kind}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <path class="middle" d="M50 0v8"></path>
    <rect x=${share < 0 ? 50 - width : 50} y="1" width=${width} height="6"></rect>
  </svg>`;
}

/** The least width of the picture. It is as wide as its place, so that its text is as large as the text around it. */
const NARROWEST = 240;
const HEIGHT = 92;
const EDGE = 14;

/**
 * The contributions laid end to end: the positive ones from 0 to the right, then the negative ones back to the left.
 * The last one ends at the weighted sum.
 *
 * @param {object} options
 * @param {readonly string[]} options.features
 * @param {NeuronSnapshot} options.snapshot
 * @param {number} options.room the available width, in units of the picture
 */
export function contributionStack({ features, snapshot, room }) {
  const width = Math.max(NARROWEST, Math.round(room));
  const parts = [...snapshot.trace.products, snapshot.state.bias].map((value, i) => ({
    value,
    name: features[i] ?? 'bias',
  }));
  const z = snapshot.trace.weightedSum;
  const ordered = [...parts.filter(({ value }) => value > 0), ...parts.filter(({ value }) => value < 0)];
  let at = 0;
  const placed = ordered.map((part) => {
    const from = at;
    at += part.value;
    return { ...part, from, to: at };
  });
  const low = Math.min(0, z, ...placed.map(({ to }) => to));
  const high = Math.max(0, z, ...placed.map(({ to }) => to));
  const span = Math.max(high - low, 1e-6);
  const x = (/** @type {number} */ value) => EDGE + ((value - low) / span) * (width - 2 * EDGE);
  return html`<svg translate="no" class="stack" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${stackWords(snapshot, features)}>
    ${placed.map(({ value, name, from, to }) => {
      const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
      const y = value > 0 ? 8 : 34;
      return svg`<rect class="${name === 'bias' ? 'bias' : 'product'} ${value < 0 ? 'against' : ''}" x=${left} y=${y} width=${Math.max(right - left, 0.5)} height="24" rx="3"></rect>
        ${right - left > 8 * name.length + 8 ? svg`<text class="inside" x=${(left + right) / 2} y=${y + 17}>${name}</text>` : nothing}`;
    })}
    <path class="threshold" d="M${x(0)} 2V66"></path>
    <text class="mark" x=${x(0)} y="84" text-anchor=${anchor(x(0), width)}>0</text>
    <path class="sum" d="M${x(z)} 2V66"></path>
    ${Math.abs(x(z) - x(0)) > 60 ? svg`<text class="mark z" x=${x(z)} y="84" text-anchor=${anchor(x(z), width)}>z = ${typeset(snapshot.texts.get('z') ?? '')}</text>` : nothing}
  </svg>`;
}

/**
 * @param {number} x
 * @param {number} width
 */
function anchor(x, width) {
  return x < 60 ? 'start' : x > width - 60 ? 'end' : 'middle';
}

/**
 * @param {NeuronSnapshot} snapshot
 * @param {readonly string[]} features
 */
function stackWords({ texts }, features) {
  const parts = features.map((feature, i) => `${feature} ${typeset(texts.get(`p${i + 1}`) ?? '')}`);
  return say`Contributions: ${parts.join(', ')}, bias ${typeset(texts.get('b') ?? '')}; together ${typeset(texts.get('z') ?? '')}.`;
}

/**
 * The verdict with its computation, such as “0.8 + 0.9 + 0.02 + 0 + 0 = 1.72 > 0: yes, cat.”
 * @param {NeuronSnapshot} snapshot
 * @param {import('../state/feature-preset.js').FeaturePreset} preset
 */
export function verdictWords({ texts, trace, state }, { yes, no }) {
  const parts = [...state.inputs.map((_, i) => texts.get(`p${i + 1}`) ?? ''), texts.get('b') ?? ''];
  const fires = trace.weightedSum > 0;
  const sum = parts.map((part, i) => (i === 0 ? typeset(part) : bracketed(part))).join(' + ');
  const computation = isolate(`${sum} = ${typeset(texts.get('z') ?? '')} ${fires ? '> 0' : '≤ 0'}`);
  return `${computation}: ${fires ? yes : no}.`;
}
