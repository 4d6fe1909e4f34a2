import { subscript } from '../../../kit/drawing/quantity.js';
import { isolate, say } from '../../../kit/words/say.js';

/**
 * The label of a network's neuron.
 * @param {readonly number[]} layers
 * @param {number} layer counted from 1
 * @param {number} neuron counted from 0
 */
export function neuronLabel(layers, layer, neuron) {
  if (layer === layers.length - 1) return say`output`;
  const name = `h${subscript(String(neuron + 1))}`;
  return layers.length > 3 ? say`${name} of layer ${layer}` : name;
}

/**
 * @param {readonly number[]} layers
 * @param {Pick<import('./network-layout.js').Parameter, 'layer' | 'neuron' | 'input'>} parameter
 */
export function parameterLabel(layers, { layer, neuron, input }) {
  const to = neuronLabel(layers, layer, neuron);
  if (input < 0) return say`bias of ${to}`;
  const from = layer === 1 ? `x${subscript(String(input + 1))}` : neuronLabel(layers, layer - 1, input);
  return isolate(`${from} → ${to}`);
}
