/** What is kept of a pair of runs: from what they began, and how far they came. Loaded on demand. */
import { isWhole } from '../../kit/keep/kept-values.js';

/** @typedef {import('./neuron-xor.js').NeuronXor} NeuronXor */

/** Seeds that can be reached by going from one to the next. */
const LARGEST_SEED = 1_000_000;
const MOST_STEPS = 4000;

/** @param {NeuronXor} xor */
export function isReady({ step }) {
  return step !== undefined;
}

/** The attributes say it all. */
export function startOf() {
  return '';
}

/** @param {NeuronXor} xor */
export function workOf(xor) {
  const { chosen, size, step = 0 } = xor;
  const { settings } = xor.first;
  if (chosen === settings.seed && size === settings.weights && step === 0) return undefined;
  return { seed: chosen, weights: size, step };
}

/**
 * @param {NeuronXor} xor
 * @param {any} work
 */
export function takeWork(xor, { seed, weights, step }) {
  if (!isWhole(seed, 1, LARGEST_SEED) || !isWhole(step, 0, MOST_STEPS)) return;
  if (weights === 'small' || weights === 'large') xor.show({ seed, weights, step });
}
