import { biasRadius, edgeWidth, largestWeight, wayBetween } from './network-graph.js';
import { parametersOf } from './network-layout.js';

/**
 * Draws a network's edges on a canvas, as networkGraph draws them in SVG. During a run they change in each frame, and
 * laying out that many SVG paths each time would be slow.
 *
 * @param {CanvasRenderingContext2D} context in the picture's units
 * @param {object} network
 * @param {import('./network-layout.js').NetworkLayout} network.layout
 * @param {readonly number[]} network.layers
 * @param {ArrayLike<number>} network.parameters
 * @param {EdgeColours} colours
 */
export function paintEdges(context, { layout, layers, parameters }, colours) {
  const all = parametersOf(layers);
  const largest = largestWeight(all, parameters);
  context.save();
  context.globalAlpha = 0.85;
  for (const { index, layer, neuron, input } of all) {
    if (input < 0) continue;
    const value = parameters[index];
    const [x, y, x1, y1, x2, y2, toX, toY] = wayBetween(
      layout.columns[layer - 1][input],
      layout.columns[layer][neuron],
    );
    context.strokeStyle = value < 0 ? colours.negative : colours.weight;
    context.setLineDash(value < 0 ? [7, 4] : []);
    context.lineWidth = edgeWidth(value / largest);
    context.beginPath();
    context.moveTo(x, y);
    context.bezierCurveTo(x1, y1, x2, y2, toX, toY);
    context.stroke();
  }
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context in the picture's units
 * @param {Parameters<typeof paintEdges>[1]} network
 * @param {EdgeColours} colours
 */
export function paintBiases(context, { layout, layers, parameters }, colours) {
  context.fillStyle = colours.bias;
  context.strokeStyle = colours.paper;
  context.lineWidth = 1.5;
  for (const { index, layer, neuron, input } of parametersOf(layers)) {
    if (input >= 0) continue;
    const { x, y, size } = layout.columns[layer][neuron];
    context.beginPath();
    context.arc(x - size / 2, y + size / 2, biasRadius(parameters[index]), 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

/** @typedef {{ weight: string, negative: string, bias: string, paper: string }} EdgeColours */

/**
 * The colours of edges and biases, as computed by the browser for the hidden key in the picture.
 * @param {Element} svg of networkGraph
 * @returns {EdgeColours}
 */
export function edgeColours(svg) {
  const [weight, negative] = ['.key .weight', '.key .negative .weight'].map(
    (selector) => styleOf(svg, selector).stroke,
  );
  const { fill, stroke } = styleOf(svg, '.key .mark');
  return { weight, negative, bias: fill, paper: stroke };
}

/**
 * @param {Element} svg
 * @param {string} selector
 */
function styleOf(svg, selector) {
  return getComputedStyle(/** @type {Element} */ (svg.querySelector(selector)));
}
