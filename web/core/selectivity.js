import { requireCount, requireObject } from './arguments.js';
import { requireNumbers } from './require-numbers.js';

/**
 * How differently neurons respond to classes: the class selectivity index of Morcos et al. (2018).
 * @typedef {object} Selectivity
 * @property {Float32Array} means neuron by neuron: the mean activation for each class
 * @property {Float32Array} indices for each neuron, from 0 (the same for all classes) to 1 (one class only)
 * @property {number[]} best for each neuron, the class that excites it most
 */

/**
 * @param {import('./core.js').Core} core
 * @param {{ neuronCount: number, activations: ArrayLike<number>, classCount: number, classes: ArrayLike<number> }} options
 * activations sample by sample; classes from 0
 * @returns {Selectivity}
 */
export function selectivity(core, options) {
  requireObject(options, 'A selectivity', ['neuronCount', 'activations', 'classCount', 'classes']);
  const { neuronCount, activations, classCount, classes } = options;
  requireCount('neuronCount', neuronCount);
  requireCount('classCount', classCount);
  requireNumbers('activations', activations);
  requireNumbers('classes', classes);
  core.writeArguments(activations, classes);
  return core.answer((bound) => bound.selectivity(neuronCount, activations.length, classCount, classes.length));
}
