import { requireCount, requireObject, requireWhole } from './arguments.js';
import { requireNumber } from './require-numbers.js';

/**
 * @typedef {object} DataSet
 * @property {number} inputCount inputs per sample
 * @property {number} targetCount targets per sample
 * @property {number} sampleCount
 * @property {Float32Array} inputs sample by sample
 * @property {Float32Array} targets sample by sample
 *
 * @typedef {object} DataOptions
 * @property {import('./names.js').DataKind} kind and, or, not, nand, nor, xor (truth tables); gaussians, circle, moons, spiral, quadrants (points
 * mostly between −6 and 6); images (edges, curves and textures)
 * @property {number} [count] samples, default 200; gates always have their whole truth table
 * @property {number} [noise] from 0 (default) to 1
 * @property {number} [seed] a whole number from 0 (default) to 2⁵³ − 1
 * @property {number} [imageSize] pixels per side, 12 (default) or 16
 */

/**
 * Generates training data. The same seed gives the same data on every machine.
 * @param {import('./core.js').Core} core
 * @param {DataOptions} options
 * @returns {DataSet}
 */
export function createDataSet(core, options) {
  requireObject(options, 'A data set', ['kind', 'count', 'noise', 'seed', 'imageSize']);
  const { kind, count = 200, noise = 0, seed = 0, imageSize = 12 } = options;
  requireCount('count', count);
  requireNumber('noise', noise);
  requireWhole('seed', seed);
  requireCount('imageSize', imageSize);
  return core.answer((bound) => bound.createDataSet(String(kind), count, noise, seed, imageSize));
}
