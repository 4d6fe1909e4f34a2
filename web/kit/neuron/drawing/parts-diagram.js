import { nothing, svg } from 'lit';
import { curveView } from '../../drawing/curve.js';
import { describeName, typeset } from '../../drawing/quantity.js';
import { activationLabel, activationRow } from '../../words/activations.js';
import { say } from '../../words/say.js';
import { hasBadges } from './parts-layout.js';

/** @typedef {import('./parts-layout.js').PartsLayout} PartsLayout */
/** @typedef {import('./parts-layout.js').Box} Box */

/**
 * The five parts of a neuron as one picture, data flowing from left to right.
 *
 * @typedef {object} PartsDiagram
 * @property {PartsLayout} layout
 * @property {import('../state/neuron-model.js').NeuronSnapshot} snapshot
 * @property {number} step how much has been computed: 0 nothing, 1 products, 2 sum, 3 output
 * @property {string} selected name of the selected number
 * @property {import('../../drawing/curve.js').Curve} curve the activation's
 * @property {(name: string) => readonly [number, number]} shownRangeOf how far keys move a number
 * @property {number} digit how wide a digit is, in ems
 * @property {(name: string) => boolean} [isFixed] whether a number that could be set is only shown
 */

/** @param {PartsDiagram} diagram */
export function partsDiagram(diagram) {
  const { layout, snapshot, step, digit } = diagram;
  const { state, trace, texts } = snapshot;
  const n = state.inputs.length;
  const rows = Array.from({ length: n }, (_, i) => i);
  const largest = Math.max(1, ...state.weights.map(Math.abs));
  return svg`
    <g class="edges" aria-hidden="true">
      ${rows.map((i) => weightEdge(layout.weightEdges[i], state.weights[i], largest))}
      ${rows.map((i) => edge(layout.productEdges[i], 'product', step >= 2, !layout.banded || i === n - 1))}
      ${edge(layout.biasEdge, 'bias', step >= 2, true)}
      ${edge(layout.sumEdge, 'sum', step >= 3, true)}
      ${edge(layout.outputEdge, 'output', step >= 3, true)}
    </g>
    <g class="headings" aria-hidden="true">
      ${layout.headings.map((heading) => headingView(heading, step, layout))}
    </g>
    ${rows.map((i) => settable(diagram, `x${i + 1}`, layout.inputs[i]))}
    ${rows.map((i) => settable(diagram, `w${i + 1}`, layout.weights[i], Math.sign(state.weights[i])))}
    ${rows.map((i) => computed(`p${i + 1}`, texts, layout.products[i], step >= 1, digit))}
    ${sumView(layout.sum, texts.get('z') ?? '', step >= 2, digit)}
    ${settable(diagram, 'b', layout.bias)}
    ${activationView(diagram, trace)}
    ${computed('y', texts, layout.output, step >= 3, digit)}`;
}

/**
 * @param {string} path
 * @param {number} weight
 * @param {number} largest magnitude among the weights, at least 1
 */
function weightEdge(path, weight, largest) {
  const sign = weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'zero';
  const width = 1.5 + (9 * Math.abs(weight)) / largest;
  return svg`<path class="edge weight ${sign}" d=${path} stroke-width=${width.toFixed(2)}></path>`;
}

/**
 * @param {string} path
 * @param {string} quantity
 * @param {boolean} done
 * @param {boolean} pointed
 */
function edge(path, quantity, done, pointed) {
  return svg`<path class="edge ${quantity} ${done ? 'done' : 'pending'}" d=${path}
    marker-end=${pointed ? `url(#arrow-${done ? quantity : 'pending'})` : nothing}></path>`;
}

/** Definitions of the arrowheads, one per colour: not every browser lets a marker take its line's colour yet. */
export const arrowHeads = svg`<defs>
  ${['product', 'bias', 'sum', 'output', 'pending'].map(
    (quantity) => svg`<marker id="arrow-${quantity}" class="arrow ${quantity}" viewBox="0 0 8 8" refX="5" refY="4"
      markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L7.5 4L0 7.5Z"></path></marker>`,
  )}
</defs>`;

/**
 * @param {import('./parts-layout.js').Heading} heading
 * @param {number} step
 * @param {PartsLayout} layout
 */
function headingView({ text, badge, x, y, step: part }, step, layout) {
  const current = part === step && step < 3;
  const state = current ? 'current' : part <= step ? 'done' : 'pending';
  const number =
    badge && hasBadges(layout.banded, layout.width) ? svg`<tspan class="badge">${badge}\u2002</tspan>` : '';
  return svg`<text class="heading ${state}" x=${x} y=${y}>${number}${text}</text>`;
}

/**
 * A number that the learner can drag, step and type.
 *
 * @param {PartsDiagram} diagram
 * @param {string} name
 * @param {Box} box
 * @param {number} [sign] of a weight
 */
function settable({ snapshot, selected, shownRangeOf, digit, isFixed }, name, box, sign = 1) {
  if (isFixed?.(name)) return computed(name, snapshot.texts, box, true, digit);
  const described = describeName(name);
  const text = snapshot.texts.get(name) ?? '';
  const value = Number(snapshot.literals.get(name));
  const [low, high] = shownRangeOf(name);
  return svg`
    <g class="number settable ${described?.quantity} ${sign < 0 ? 'negative' : ''} ${name === selected ? 'selected' : ''}"
      data-name=${name} role="spinbutton" tabindex="0" aria-label=${described?.label ?? name}
      aria-valuenow=${value} aria-valuemin=${low} aria-valuemax=${high} aria-valuetext=${typeset(text)}>
      ${pill(box, typeset(text), described?.symbol ?? '', digit)}
      <path class="grip" d="M${box.x - 9} ${box.y + box.height / 2 - 6}h18"></path>
    </g>`;
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, string>} texts
 * @param {Box} box
 * @param {boolean} known whether the learner's steps have reached the number
 * @param {number} digit
 */
function computed(name, texts, box, known, digit) {
  const described = describeName(name);
  const text = known ? typeset(texts.get(name) ?? '') : '?';
  const label = `${described?.label}: ${known ? text : say`not computed yet`}`;
  return svg`
    <g class="number computed ${described?.quantity} ${known ? '' : 'pending'}" data-name=${name} role="img" aria-label=${label}>
      ${pill(box, text, described?.symbol ?? '', digit)}
    </g>`;
}

/**
 * @param {Box} box
 * @param {string} text
 * @param {string} symbol
 * @param {number} digit
 */
function pill(box, text, symbol, digit) {
  const left = box.x - box.width / 2;
  const top = box.y - box.height / 2;
  return svg`
    <rect class="ring" x=${left - 3} y=${top - 3} width=${box.width + 6} height=${box.height + 6} rx="12"></rect>
    <rect class="body" x=${left} y=${top} width=${box.width} height=${box.height} rx="9"></rect>
    <text class="symbol" x=${left + 9} y=${top + 3.5}>${symbol}</text>
    ${valueText(text, box.x, box.y + 5.5, box.width - 8, digit)}`;
}

/** The font sizes that a value can have, as in parts-diagram.css. */
const SIZES = [
  { name: '', size: 16.5 },
  { name: 'long', size: 13.5 },
  { name: 'longest', size: 11 },
];

/** How much wider than a digit a minus sign can be, in ems. */
const EXTRA = 0.2;

/**
 * Long numbers get a smaller font instead of fewer digits, and the longest are condensed.
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {number} room
 * @param {number} digit
 */
function valueText(text, x, y, room, digit) {
  const fitting = SIZES.find(({ size }) => (text.length * digit + EXTRA) * size <= room);
  return svg`<text class="value ${(fitting ?? SIZES[SIZES.length - 1]).name}" x=${x} y=${y}
    textLength=${fitting ? nothing : room} lengthAdjust=${fitting ? nothing : 'spacingAndGlyphs'}>${text}</text>`;
}

/**
 * @param {{ x: number, y: number, radius: number }} circle
 * @param {string} z
 * @param {boolean} known
 * @param {number} digit
 */
function sumView({ x, y, radius }, z, known, digit) {
  const text = known ? typeset(z) : '?';
  return svg`
    <g class="number computed sum ${known ? '' : 'pending'}" data-name="z" role="img"
      aria-label=${say`weighted sum: ${known ? text : say`not computed yet`}`}>
      <circle class="body" cx=${x} cy=${y} r=${radius}></circle>
      <text class="sigma" x=${x} y=${y - 9}>Σ + b</text>
      ${valueText(text, x, y + 11, 2 * radius - 10, digit)}
    </g>`;
}

/**
 * @param {PartsDiagram} diagram
 * @param {import('../../../core/neuron-handle.js').Trace} trace
 */
function activationView({ layout, snapshot, step, curve }, trace) {
  const box = layout.activation;
  const { activation } = snapshot.state;
  const known = step >= 3;
  return svg`
    <g class="activation ${known ? '' : 'pending'}" role="img" aria-label=${say`activation: ${activationLabel(activation)}`}>
      <rect class="body" x=${box.x - box.width / 2} y=${box.y - box.height / 2} width=${box.width} height=${box.height} rx="12"></rect>
      ${curveView({
        curve,
        jumps: activationRow(activation).jumps === 'value',
        box,
        mark: known ? { x: trace.weightedSum, y: trace.output } : undefined,
      })}
      <text class="caption" x=${box.x} y=${box.y + box.height / 2 + 17}>${activationLabel(activation)}</text>
    </g>`;
}
