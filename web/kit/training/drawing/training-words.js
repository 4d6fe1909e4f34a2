import { typeset } from '../../drawing/quantity.js';
import { many, say } from '../../words/say.js';

/**
 * Tells a learner how far a run has come.
 * @param {object} options
 * @param {import('../../../core/run-state.js').RunState} options.state
 * @param {string | undefined} options.loss over all data; undefined if it is too large for a number
 * @param {number | undefined} options.right how many samples are classified correctly
 * @param {number} options.samples
 */
export function trainingWords({ state, loss, right, samples }) {
  const { step, epoch } = state;
  const where = say`Step ${step}, epoch ${epoch}`;
  return loss === undefined
    ? say`${where}: the loss is too large for a number.`
    : say`${where}: loss ${typeset(loss)}, ${right} of ${samples} right.`;
}

/**
 * Tells a learner why a run stopped, and what helps.
 * @param {import('../../../core/run-state.js').Divergence} divergence
 * @param {string} parameter its name, or ''
 * @param {string} rate the learning rate
 */
export function divergenceWords({ step }, parameter, rate) {
  const what = parameter
    ? say`Training stopped after step ${step}. ${parameter.slice(0, 1).toUpperCase() + parameter.slice(1)} would have been too large for a number.`
    : say`Training stopped after step ${step}. The loss of the next batch would have been too large for a number.`;
  return `${what} ${say`With the learning rate ${typeset(rate)} each step jumps over the valley and lands higher than it began. Go back in time, and lower the rate.`}`;
}

/**
 * Describes a network for screen readers.
 * @param {readonly number[]} layers
 */
export function networkWords(layers) {
  const hidden = layers.slice(1, -1);
  if (hidden.length === 0) return say`One neuron with two inputs. Its output is drawn in it as a map over both inputs.`;
  const counts = hidden.map((count) => many(count, '{0} hidden neuron', '{0} hidden neurons'));
  return say`A network with two inputs, ${counts.join(say`, then `)}, and one output. In each neuron its output is drawn as a map over both inputs.`;
}
