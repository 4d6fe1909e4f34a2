/** What is kept of an approximation: what was chosen, the learner's own function, and how far it is trained. Loaded on demand. */
import { isWhole } from '../../kit/keep/kept-values.js';
import { approximatorFromAttributes, MOST_NEURONS } from '../../kit/training/state/network-attributes.js';
import { FIRST_OWN, MOST_STEPS } from './state/approximation.js';

/** @typedef {import('./neuron-approximator.js').NeuronApproximator} NeuronApproximator */

/** @param {NeuronApproximator} host */
export function isReady({ approximation }) {
  return approximation !== undefined;
}

/** The attributes say it all. */
export function startOf() {
  return '';
}

/** @param {NeuronApproximator} host */
export function workOf({ approximation, first }) {
  if (!approximation) return undefined;
  const { name, activation, neurons, way, own, removed } = approximation;
  const step = approximation.replaysTo ?? approximation.step;
  const isFirst = name === first.name && activation === first.activation && neurons === first.neurons;
  const isUntouched = removed.size === 0 && step === 0 && own.every((value, i) => value === FIRST_OWN[i]);
  if (isFirst && isUntouched && (way === first.way || !approximation.canBuild)) return undefined;
  return { name, activation, neurons, way, own, removed: [...removed], step };
}

/**
 * @param {NeuronApproximator} host
 * @param {any} work
 */
export function takeWork(host, { name, activation, neurons, way, own, removed, step }) {
  // The words are checked as those of an author are.
  const { settings, problems } = approximatorFromAttributes({ function: name, activation, way });
  if (problems.length > 0 || !isWhole(neurons, 1, MOST_NEURONS) || !isWhole(step, 0, MOST_STEPS)) return;
  if (!Array.isArray(own) || own.length !== FIRST_OWN.length || !own.every((value) => value >= -1 && value <= 1))
    return;
  if (!Array.isArray(removed) || !removed.every((neuron) => isWhole(neuron, 0, neurons - 1))) return;
  host.show({ ...settings, neurons, own: own.map(Number), removed: [...new Set(removed)], step });
}
