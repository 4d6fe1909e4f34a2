/**
 * What is kept of an element that shows a neuron: the neuron, as a link has it, and what else the element remembers.
 * Loaded on demand.
 */
import { linkTo, stateFromLink } from './state/permalink.js';

/** @typedef {import('../element/neuron-element.js').NeuronElement} NeuronElement */

/** @param {NeuronElement} host */
export function isReady({ neuron, core }) {
  return core !== undefined && neuron?.defined === true && neuron.snapshot !== undefined;
}

/** @param {NeuronElement} host */
export function startOf({ given }) {
  return given ? linkTo('', given, {}) : '';
}

/**
 * @param {NeuronElement} host
 * @returns {{ link: string, own: unknown } | undefined}
 */
export function workOf(host) {
  const { neuron } = host;
  const own = host.ownWork();
  if (!neuron || (!neuron.canReset && own === undefined)) return undefined;
  return { link: linkTo('', neuron.state, host.linkExtras()), own };
}

/**
 * @param {NeuronElement} host
 * @param {{ link: unknown, own: unknown }} work
 */
export function takeWork(host, { link, own }) {
  const { neuron, core } = host;
  // A page that was opened by a link shows what the link says.
  if (!neuron || !core || location.hash.startsWith('#neuron:')) return;
  const found = stateFromLink(String(link), '', core.activations);
  if (!found || 'problem' in found) return;
  host.useExtras(found.extras);
  neuron.restore(found.state);
  host.takeOwnWork(own);
}
