import { say } from './say.js';

/**
 * Everything that the page knows about an activation. A new one needs a row here and a row in the core's table in
 * cpp/neuron/one_neuron/activation.cpp; all lists of activations and all scripts use these rows. A test compares both.
 *
 * @typedef {object} ActivationRow
 * @property {string} [label] the name for learners, if it differs from the one in scripts
 * @property {() => string} meaning what its numbers mean to a learner
 * @property {string} colour of its line, a `.hue-` of elements/activation/drawing/activation-plot.css
 * @property {'value' | 'slope'} [jumps] what isn't continuous at 0
 * @property {boolean} [isTrained] whether hidden neurons can be trained with it: the core's canDescend
 * @property {boolean} [isPlaced] whether networks can be placed with it: the core's Placement, other than none
 * @property {string} pytorch the output as an expression of weighted_sum; so are numpy and cpp, in 32-bit floats
 * @property {string} [module] the activation as a PyTorch module, if hidden neurons can be trained with it
 * @property {string} numpy
 * @property {string} cpp
 */

/** By the core's names, in the order of teaching. @type {Readonly<Record<string, ActivationRow>>} */
const ACTIVATIONS = Object.freeze({
  identity: {
    meaning: () =>
      say`It changes nothing: neither end is held, and a network of such neurons is one straight line again.`,
    colour: 'muted',
    isTrained: true,
    pytorch: 'weighted_sum',
    module: 'nn.Identity()',
    numpy: 'weighted_sum',
    cpp: 'weighted_sum',
  },
  step: {
    meaning: () =>
      say`It jumps at 0 from no to yes. Level on both sides, its slope is 0 wherever there is one, and at the jump there is none: training follows slopes, and gets no direction from this one.`,
    colour: 'sum',
    jumps: 'value',
    isPlaced: true,
    pytorch: '(weighted_sum > 0).float()',
    numpy: 'np.float32(weighted_sum > 0)',
    cpp: 'weighted_sum > 0.0F ? 1.0F : 0.0F',
  },
  relu: {
    label: 'ReLU',
    meaning: () =>
      say`It silences what is below 0 and passes the rest on. On the left its slope is 0, so a neuron that stays there stops learning; on the right it is 1, however far.`,
    colour: 'output',
    jumps: 'slope',
    isTrained: true,
    isPlaced: true,
    pytorch: 'torch.relu(weighted_sum)',
    module: 'nn.ReLU()',
    numpy: 'np.maximum(weighted_sum, np.float32(0))',
    cpp: 'weighted_sum > 0.0F ? weighted_sum : 0.0F',
  },
  leaky_relu: {
    label: 'leaky ReLU',
    meaning: () =>
      say`Like ReLU, but a hundredth of what is below 0 gets through, so there is a slope to learn from on the left, too.`,
    colour: 'bias',
    jumps: 'slope',
    isTrained: true,
    pytorch: 'torch.nn.functional.leaky_relu(weighted_sum, 0.01)',
    module: 'nn.LeakyReLU(0.01)',
    numpy: 'weighted_sum if weighted_sum > 0 else np.float32(0.01) * weighted_sum',
    cpp: 'weighted_sum > 0.0F ? weighted_sum : 0.01F * weighted_sum',
  },
  sigmoid: {
    meaning: () =>
      say`It squeezes any sum between 0 and 1, like a probability. It is steepest at 0; far out on both sides it is nearly level, and learning slows down.`,
    colour: 'input',
    isTrained: true,
    isPlaced: true,
    pytorch: 'torch.sigmoid(weighted_sum)',
    module: 'nn.Sigmoid()',
    numpy: 'np.float32(1) / (np.float32(1) + np.exp(-weighted_sum))',
    cpp: '1.0F / (1.0F + std::exp(-weighted_sum))',
  },
  tanh: {
    meaning: () =>
      say`Like sigmoid, but between −1 and 1 and through 0, and four times as steep there. Far out it is nearly level, too.`,
    colour: 'negative',
    isTrained: true,
    isPlaced: true,
    pytorch: 'torch.tanh(weighted_sum)',
    module: 'nn.Tanh()',
    numpy: 'np.tanh(weighted_sum)',
    cpp: 'std::tanh(weighted_sum)',
  },
  softplus: {
    meaning: () =>
      say`Like ReLU, but with a round bend: its slope is sigmoid, so it is never quite 0, and learning never quite stops.`,
    colour: 'product',
    isTrained: true,
    pytorch: 'torch.nn.functional.softplus(weighted_sum)',
    module: 'nn.Softplus()',
    numpy: 'np.logaddexp(np.float32(0), weighted_sum)',
    cpp: 'weighted_sum > 20.0F ? weighted_sum : std::log1p(std::exp(weighted_sum))',
  },
  silu: {
    label: 'SiLU',
    meaning: () =>
      say`The sum times its own sigmoid, also called swish: ReLU with a round bend and a dip below 0 on the left, where its slope is negative.`,
    colour: 'weight',
    isTrained: true,
    pytorch: 'torch.nn.functional.silu(weighted_sum)',
    module: 'nn.SiLU()',
    numpy: 'weighted_sum / (np.float32(1) + np.exp(-weighted_sum))',
    cpp: 'weighted_sum / (1.0F + std::exp(-weighted_sum))',
  },
  gelu: {
    label: 'GELU',
    meaning: () =>
      say`The sum times the share of a normal distribution that lies below it: like SiLU, with a shallower dip. Many language models use it.`,
    colour: 'ink',
    isTrained: true,
    pytorch: 'torch.nn.functional.gelu(weighted_sum)',
    module: 'nn.GELU()',
    numpy: 'np.float32(0.5) * weighted_sum * np.float32(1 + math.erf(weighted_sum / math.sqrt(2)))',
    cpp: '0.5F * weighted_sum * (1.0F + std::erf(weighted_sum * 0.70710678F))',
  },
  gelu_tanh: {
    label: 'GELU (tanh)',
    meaning: () =>
      say`GELU with tanh in place of the normal distribution, as early language models computed it: it differs by less than 0.0005.`,
    colour: 'ink', // its line coincides with gelu's
    isTrained: true,
    pytorch: "torch.nn.functional.gelu(weighted_sum, approximate='tanh')",
    module: "nn.GELU(approximate='tanh')",
    numpy:
      'np.float32(0.5) * weighted_sum * (1 + np.tanh(np.float32(0.7978846) * (weighted_sum + np.float32(0.044715) * weighted_sum**3)))',
    cpp: '0.5F * weighted_sum * (1.0F + std::tanh(0.7978846F * (weighted_sum + 0.044715F * weighted_sum * weighted_sum * weighted_sum)))',
  },
});

/**
 * The row of an activation that the core knows.
 * @param {string} name
 */
export function activationRow(name) {
  const row = ACTIVATIONS[name];
  if (!row) throw new Error(`web/kit/words/activations.js has no row "${name}".`);
  return row;
}

/** The name that learners read. @param {string} name */
export function activationLabel(name) {
  return ACTIVATIONS[name]?.label ?? name;
}

const namesWhere = (/** @type {(row: ActivationRow) => boolean | undefined} */ test) =>
  Object.freeze(Object.keys(ACTIVATIONS).filter((name) => test(ACTIVATIONS[name])));

/** All activations, those that hidden neurons can be trained with, and those that networks can be placed with. */
export const ACTIVATION_NAMES = /* @__PURE__ */ namesWhere(() => true);
export const TRAINED_ACTIVATIONS = namesWhere((row) => row.isTrained);
export const PLACED_ACTIVATIONS = namesWhere((row) => row.isPlaced);
