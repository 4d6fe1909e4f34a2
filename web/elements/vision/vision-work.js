/** What is kept of a network that sees: from what it began, and how far it came. Loaded on demand. */
import { isWhole } from '../../kit/keep/kept-values.js';
import { MOST_STEPS } from './state/vision.js';

/** @typedef {import('./neuron-vision.js').NeuronVision} NeuronVision */

const MOST_NEURONS = 24;
/** Seeds that can be reached by asking for another one. */
const LARGEST_SEED = 1_000_000;

/** @param {NeuronVision} host */
export function isReady({ vision }) {
  return vision !== undefined;
}

/** The attributes say it all. */
export function startOf() {
  return '';
}

/** @param {NeuronVision} host */
export function workOf({ vision, first }) {
  if (!vision) return undefined;
  const { neurons, seed } = vision;
  const step = vision.replaysTo ?? vision.step;
  return seed === first.seed && neurons === first.neurons && step === 0 ? undefined : { neurons, seed, step };
}

/**
 * @param {NeuronVision} host
 * @param {any} work
 */
export function takeWork(host, { neurons, seed, step }) {
  if (!isWhole(neurons, 2, MOST_NEURONS) || !isWhole(seed, 1, LARGEST_SEED) || !isWhole(step, 0, MOST_STEPS)) return;
  host.show({ neurons, seed, step });
}
