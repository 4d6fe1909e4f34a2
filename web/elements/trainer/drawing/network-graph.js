import { html, nothing, svg } from 'lit';
import { subscript } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';
import { parametersOf } from './network-layout.js';

/** @typedef {import('./network-layout.js').NetworkLayout} NetworkLayout */
/** @typedef {import('./network-layout.js').Node} Node */

/**
 * A small network. The width of an edge shows its weight; the map of each node is drawn on a canvas behind the graph.
 *
 * @typedef {object} NetworkGraph
 * @property {NetworkLayout} layout
 * @property {readonly number[]} layers
 * @property {ArrayLike<number>} parameters
 * @property {number} selected index of a parameter
 * @property {string} label for a screen reader
 * @property {boolean} isRunning whether edges and biases are drawn on the canvas: see edge-painter.js
 */

/** How much wider the largest weight's edge is than that of a weight of 0. */
const THICKEST = 7;

/**
 * An edge's width.
 * @param {number} share of the largest weight
 */
export function edgeWidth(share) {
  return halves(0.8 + THICKEST * Math.abs(share));
}

/** @param {number} value of a bias */
export function biasRadius(value) {
  return halves(2.5 + Math.min(4, Math.abs(value) / 2));
}

/**
 * The weight that the edges' widths are relative to: at least 1, so that small weights stay thin.
 * @param {readonly import('./network-layout.js').Parameter[]} all
 * @param {ArrayLike<number>} parameters
 */
export function largestWeight(all, parameters) {
  return Math.max(1, ...all.filter(({ input }) => input >= 0).map(({ index }) => Math.abs(parameters[index])));
}

/**
 * An edge as a cubic Bézier curve: its start, two control points, its end.
 * @param {Node} from
 * @param {Node} to
 */
export function wayBetween(from, to) {
  const start = from.x + from.size / 2;
  const end = to.x - to.size / 2;
  const bend = (end - start) / 2;
  return [start, from.y, start + bend, from.y, end - bend, to.y, end, to.y];
}

/** Rounds to halves: nobody sees a finer change. @param {number} width */
function halves(width) {
  return Math.round(2 * width) / 2;
}

/** @param {NetworkGraph} graph */
export function networkGraph({ layout, layers, parameters, selected, label, isRunning }) {
  const { width, height, columns } = layout;
  const all = parametersOf(layers);
  const largest = largestWeight(all, parameters);
  return html`<svg translate="no" class="network ${isRunning ? 'running' : ''}" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    <g class="key" visibility="hidden"><path class="weight"></path><g class="negative"><path class="weight"></path></g><g class="bias"><circle class="mark"></circle></g></g>
    ${columns.map((nodes, column) => svg`<text class="layer" x=${nodes[0].x} y="13">${layerName(column, columns.length, width)}</text>`)}
    ${all.map((parameter) => {
      const { index, layer, neuron, input } = parameter;
      const to = columns[layer][neuron];
      const chosen = index === selected ? 'selected' : '';
      return input < 0
        ? bias(to, parameters[index], chosen, index)
        : edge(columns[layer - 1][input], to, parameters[index] / largest, chosen, index);
    })}
    ${columns[0].map((node, i) => input(node, `x${subscript(String(i + 1))}`))}
    ${columns.slice(1).flatMap((nodes) => nodes.map((node) => frame(node)))}
  </svg>`;
}

/**
 * @param {number} column
 * @param {number} columns
 * @param {number} width
 */
function layerName(column, columns, width) {
  if (column === 0) return say`inputs`;
  if (column === columns - 1) return say`output`;
  return columns > 3 && width < 400 ? column : columns > 3 ? say`hidden ${column}` : say`hidden`;
}

/**
 * @param {Node} from
 * @param {Node} to
 * @param {number} share of the largest weight, with its sign
 * @param {string} chosen
 * @param {number} index of the parameter
 */
function edge(from, to, share, chosen, index) {
  const [x, y, ...rest] = wayBetween(from, to);
  const way = `M${x} ${y}C${rest.join(' ')}`;
  return svg`<g class="edge ${share < 0 ? 'negative' : ''} ${chosen}" data-parameter=${index}>
    <path class="hit" d=${way}></path>
    ${chosen ? svg`<path class="glow" d=${way}></path>` : nothing}
    <path class="weight" d=${way} stroke-width=${edgeWidth(share)}></path>
  </g>`;
}

/**
 * @param {Node} node
 * @param {number} value
 * @param {string} chosen
 * @param {number} index of the parameter
 */
function bias({ x, y, size }, value, chosen, index) {
  return svg`<g class="bias ${chosen}" data-parameter=${index}>
    <rect class="hit" x=${x - size / 2} y=${y - size / 2} width=${size} height=${size}></rect>
    <circle class="mark" cx=${x - size / 2} cy=${y + size / 2} r=${biasRadius(value)}></circle>
  </g>`;
}

/**
 * @param {Node} node
 * @param {string} symbol
 */
function input({ x, y, size }, symbol) {
  return svg`<g class="source"><circle cx=${x} cy=${y} r=${size / 2}></circle><text x=${x} y=${y + 5}>${symbol}</text></g>`;
}

/** @param {Node} node */
function frame({ x, y, size }) {
  return svg`<rect class="node" x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} rx="5"></rect>`;
}
