import { acquireNeuron } from '../../kit/neuron/state/registry.js';
import { textOf } from './quiz-reader.js';

/** @typedef {import('./quiz-reader.js').Goal} Goal */

/**
 * Follows the neuron that a question is about.
 * @param {Goal} goal
 * @param {(answered: string) => void} onMet called whenever the learner brings the neuron into the goal's state
 * @returns {() => void} ends it
 */
export function watch(goal, onMet) {
  const { model, release } = acquireNeuron(goal.model);
  let isFirst = true;
  const onChange = () => {
    const { state } = model;
    const isStart = isFirst || model.isAsFound;
    isFirst = false;
    // The state that the learner found the neuron in doesn't count as an answer.
    if (isStart || !model.core) return;
    const value = numberOf(model, goal.name);
    if (value !== undefined && meets(goal, value) && state === model.state) onMet(`${goal.name} = ${value}`);
  };
  model.addEventListener('change', onChange);
  return () => {
    model.removeEventListener('change', onChange);
    release();
  };
}

/**
 * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} model
 * @param {string} name
 * @returns {number | undefined} undefined if there is no such number, or the core refuses
 */
function numberOf(model, name) {
  try {
    const literal = model.snapshot?.literals.get(name);
    return literal === undefined ? undefined : Number(literal);
  } catch {
    return undefined;
  }
}

/**
 * @param {Goal} goal
 * @param {number} value
 */
export function meets({ value: wanted, tolerance }, value) {
  // Allow a little more, for the rounding of a decimal fraction to a 32-bit number.
  return Math.abs(value - wanted) <= tolerance + 1e-6 * Math.max(1, Math.abs(wanted));
}

/**
 * What would be right, as text; several right answers are separated by a slash.
 * @param {import('./quiz-reader.js').Question} question
 */
export function rightAnswer({ answers, goal }) {
  if (!goal) return answers.flatMap(({ text, isRight }) => (isRight ? [textOf(text)] : [])).join(' / ');
  const { model, name, value, tolerance } = goal;
  return `${model ? `${name} = ` : ''}${value}${tolerance ? ` ± ${tolerance}` : ''}`;
}
