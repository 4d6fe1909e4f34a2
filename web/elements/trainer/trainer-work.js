/** What is kept of a trainer: its run, as a link has it. Loaded on demand. */
import { MOST_STEPS } from '../../kit/training/state/training.js';
import { linkToRun, runFromLink } from './state/training-link.js';

/** @typedef {import('./neuron-trainer.js').NeuronTrainer} NeuronTrainer */

/** @param {NeuronTrainer} trainer */
export function isReady({ training }) {
  return training !== undefined;
}

/** The attributes say it all. */
export function startOf() {
  return '';
}

/** @param {NeuronTrainer} trainer */
export function workOf({ training, firstSettings }) {
  if (!training) return undefined;
  const step = training.isReplayable ? (training.replaysTo ?? training.now.state.step) : 0;
  const link = linkToRun('', training.settings, step);
  return link === linkToRun('', firstSettings, 0) ? undefined : link;
}

/**
 * @param {NeuronTrainer} trainer
 * @param {unknown} work
 */
export function takeWork(trainer, work) {
  if (location.hash.startsWith('#training:')) return;
  const run = runFromLink(String(work), '', MOST_STEPS);
  if (run && !('problem' in run)) trainer.show(run);
}
