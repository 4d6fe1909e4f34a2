/** What the monkey plays with: every element, and what authors might write as its attributes, rightly and wrongly. */

/** @type {Record<string, Record<string, readonly string[]>>} */
const OWN = {
  activation: { z: ['0', '-3', '1e3', 'abc'], activation: ['tanh', 'gelu', 'nope'], show: ['relu', 'silu, step', ''] },
  anatomy: {},
  approximator: {
    function: ['sine', 'step', 'hat', 'nope'],
    activation: ['relu', 'step', 'sigmoid', 'tanh'],
    neurons: ['0', '1', '3', '20', '1e9', 'x'],
    way: ['build', 'train', ''],
  },
  boundary: {
    weights: ['1, 1', '0, 0', '1', '1, 2, 3', '-1e30, 1e30', 'a, b'],
    bias: ['0', '-1.5', '1e38', 'x'],
    activation: ['step', 'sigmoid', 'relu'],
    points: ['0 0 0; 1 1 1', '0 0 0; 0 0 1', '5 5 1', ';;', ''],
    dimensions: ['1', '2', '3', '9'],
    range: ['-1, 2', '-100, 100', '0, 0', '2, -1'],
  },
  features: { preset: ['{}', '[]', '{', ''] },
  formula: { form: ['symbols', 'numbers', 'both', 'nope'] },
  gate: {
    gate: ['and', 'or', 'not', 'nand', 'nor', 'xor', 'nope'],
    weights: ['1, 1', '0, 0', '-1, 2'],
    bias: ['0', '-0.5', '1e20'],
    activation: ['step', 'sigmoid'],
    challenge: ['', 'weights', 'nope'],
    predict: ['', 'outputs', 'nope'],
  },
  parts: {
    inputs: ['2, 3, 1', '0', '1e30, -1e30, 1', '1,2,3,4,5,6,7,8', ''],
    weights: ['0.5, -0.3, 0.8', '1', '1e38, 1e38, 1e38', 'x'],
    bias: ['0', '1e-40', '-7', 'x'],
    activation: ['relu', 'sigmoid', 'softplus', 'identity', 'nope'],
  },
  quiz: {},
  trainer: {
    data: ['xor', 'and', 'moons', 'spiral', 'circle', 'nope'],
    points: ['0 0 0; 1 1 1', '1 1', ''],
    samples: ['1', '50', '200', '1e7'],
    noise: ['0', '0.5', '-1'],
    layers: ['2', '4, 3', '0', '99', ''],
    activation: ['relu', 'tanh', 'step', 'sigmoid'],
    loss: ['bce', 'mse', 'hinge', 'nope'],
    optimizer: ['sgd', 'adam', 'momentum', 'rmsprop', 'perceptron'],
    rate: ['0', '0.1', '2', '1e30', '-1'],
    batch: ['0', '1', '10'],
    initialization: ['pytorch', 'zeros', 'he_normal'],
    scale: ['0.5', '1e9', '0'],
    l1: ['0', '0.1'],
    l2: ['0', '10'],
    seed: ['1', '7', '9007199254740993', '-1'],
    compact: [''],
  },
  value: { name: ['w1', 'b', 'z', 'y', 'x2', 'w9', ''] },
  vision: { neurons: ['1', '4', '12', '0', 'x'], seed: ['1', '5'] },
  xor: { seed: ['1', '2', '99', 'x'], weights: ['small', 'large', 'nope'] },
};
const MODELS = {
  model: ['a', 'b', ''],
  decimal: ['comma', 'point'],
  steps: ['weights 0.5; w2 0.1', 'x'],
  ranges: ['weights -2 2; b 0 1', 'w1 5 -5'],
};
const EVERY = {
  theme: ['dark', 'light', 'auto', 'x'],
  keep: ['session', 'never'],
  variant: ['s1', 's2'],
  locked: ['', 'weights'],
  hide: ['link', 'undo save', 'hints'],
};
const WITH_MODEL = new Set(['activation', 'anatomy', 'boundary', 'features', 'formula', 'gate', 'parts', 'value']);

export const NAMES = Object.keys(OWN).map((name) => `neuron-${name}`);

/** Values for properties that authors' frameworks might set. */
export const PROPERTIES = [
  0.5,
  -3,
  [1, 1],
  [0.5, -0.3, 0.8],
  [[1, 2], [3]],
  true,
  false,
  null,
  '',
  '1, 2',
  { a: 1 },
  10n,
];

/** @param {string} tag @returns {[string, readonly string[]][]} */
export function attributesOf(tag) {
  const name = tag.replace('neuron-', '');
  return Object.entries({ ...OWN[name], ...(WITH_MODEL.has(name) ? MODELS : {}), ...EVERY });
}

/** @param {string} tag @param {import('./dice.js').Dice} dice */
export function make(tag, dice) {
  const element = document.createElement(tag);
  for (const [name, values] of attributesOf(tag)) {
    if (dice.chance(0.15) || (name === 'model' && dice.chance(0.6))) element.setAttribute(name, dice.of(values));
  }
  if (tag === 'neuron-value') {
    if (!element.hasAttribute('name')) element.setAttribute('name', dice.of(['w1', 'b', 'y']));
    element.textContent = '0.5';
  }
  if (tag === 'neuron-quiz') element.append(questions());
  return element;
}

function questions() {
  const list = document.createElement('ol');
  for (const [question, ...answers] of [
    ['What does a weight of 0 do?', 'Takes its input out.', 'Makes the output 0.'],
    ['What is ReLU(−2)?'],
    ['Make it 0:'],
  ]) {
    const item = document.createElement('li');
    item.append(question);
    if (answers.length > 0) {
      const choices = document.createElement('ul');
      for (const [index, answer] of answers.entries()) {
        const choice = document.createElement('li');
        choice.toggleAttribute('data-right', index === 0);
        choice.append(answer);
        choices.append(choice);
      }
      item.append(choices);
    } else {
      const code = document.createElement('code');
      code.append(question.startsWith('Make') ? 'a.y = 0 ± 0' : '= 0 ± 0');
      item.append(code);
    }
    const quote = document.createElement('blockquote');
    quote.append('Below 0, ReLU gives 0.');
    item.append(quote);
    list.append(item);
  }
  return list;
}
