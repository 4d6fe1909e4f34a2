import { activationRow } from '../../words/activations.js';

/**
 * A neuron as a PyTorch script, which runs unchanged and prints what the core says it will.
 *
 * @typedef {import('../../drawing/quantity.js').Quantity} Quantity
 * @typedef {{ text: string, kind?: Quantity | 'keyword' | 'weight negative' }} Token
 * @typedef {import('../state/neuron-model.js').NeuronSnapshot} NeuronSnapshot
 */

/**
 * @param {Pick<NeuronSnapshot, 'state' | 'literals'>} snapshot
 * @returns {Token[]}
 */
export function pytorchTokens({ state, literals }) {
  return [
    { text: 'import', kind: 'keyword' },
    { text: ' torch\n\ninputs = torch.tensor([' },
    ...list('x', state.inputs.length, 'input', literals),
    { text: '])\nweights = torch.tensor([' },
    ...list('w', state.inputs.length, 'weight', literals),
    { text: '])\nbias = torch.tensor(' },
    { text: literals.get('b') ?? '', kind: 'bias' },
    { text: ')\n\n' },
    { text: 'products', kind: 'product' },
    { text: ' = inputs * weights\n' },
    { text: 'weighted_sum', kind: 'sum' },
    {
      text: ` = sum(products) + bias
`,
    },
    { text: 'output', kind: 'output' },
    { text: ` = ${activationRow(state.activation).pytorch}\n\n` },
    { text: 'print(products)\nprint(weighted_sum)\nprint(output)\n' },
  ];
}

/** @param {Pick<NeuronSnapshot, 'state' | 'literals'>} snapshot */
export function pytorchScript(snapshot) {
  return pytorchTokens(snapshot)
    .map((token) => token.text)
    .join('');
}

/**
 * @param {string} letter
 * @param {number} count
 * @param {Quantity} kind
 * @param {ReadonlyMap<string, string>} literals
 * @returns {Token[]}
 */
function list(letter, count, kind, literals) {
  return Array.from({ length: count }, (_, i) => [
    ...(i > 0 ? [{ text: ', ' }] : []),
    number(literals.get(`${letter}${i + 1}`) ?? '', kind),
  ]).flat();
}

/**
 * @param {string} text
 * @param {Quantity} kind
 * @returns {Token}
 */
function number(text, kind) {
  const negative = kind === 'weight' && text.startsWith('-');
  return { text, kind: negative ? 'weight negative' : kind };
}
