import assert from 'node:assert/strict';
import test from 'node:test';
import { isNumber } from '../../../web/elements/value/checks.js';
import { accepted } from '../../../web/embed/attributes.js';
import { describeName } from '../../../web/kit/drawing/quantity.js';
import { NeuronModel } from '../../../web/kit/neuron/state/neuron-model.js';
import { coreNames } from '../../../web/site/core-names.mjs';
import { freshCore } from '../../bindings/load.mjs';
import { problem, render } from './helpers.mjs';

const { activations } = await coreNames();

/** @param {string[]} lines */
const parts = (...lines) => `\`\`\`neuron-parts\n${lines.join('\n')}\n---\nText\n\`\`\`\n\n`;

/** The only message, without its file. @param {string} body @param {Parameters<typeof problem>[2]} [elements] */
async function only(body, elements) {
  const message = await problem(body, undefined, elements);
  assert.equal(message.split('\n').length, 1, message);
  return message.replace(/^.*md:body /, '');
}

for (const [name, lines, expected] of /** @type {[string, string[], string][]} */ ([
  [
    'a word among the inputs',
    ['inputs: 2, x, 1', 'weights: 1, 1, 1'],
    '2:1 error inputs="2, x, 1": “x” is not a number; write one like 0.5, −3 or 1e-3',
  ],
  [
    'an activation that the core does not have',
    ['bias: 0', 'activation: relux'],
    `3:1 error activation="relux" is not known; accepted are ${activations.join(', ')}`,
  ],
  [
    'fewer weights than inputs',
    ['inputs: 2, 3, 1', 'weights: 0.5, 0.8'],
    '3:1 error weights="0.5, 0.8": There are 3 inputs and 2 weights; a neuron has one weight for each input',
  ],
  [
    'a bias that is too large',
    ['bias: 1e9'],
    '2:1 error bias="1e9": 1e9 is too large; numbers from −1,000,000 to 1,000,000 are accepted',
  ],
  [
    'a part that can’t be hidden',
    ['hide: code, brain'],
    '2:1 error hide="code, brain": there is no “brain”; accepted are activations, code, controls, inputs, link, save, steps, undo',
  ],
])) {
  test(`${name} is an error at its own line`, async () => {
    assert.equal(await only(parts(...lines)), expected);
  });
}

test('all that is wrong with a widget is said at once, and nothing about numbers that may be right', async () => {
  const message = await problem(`${parts('model: a', 'inputs: x', 'bias: y', 'hide: z')}[1](neuron:a/x7)\n`);
  assert.deepEqual(
    message.split('\n').map((line) => /body (\d+)/.exec(line)?.[1]),
    ['3', '4', '5'],
  );
});

test('a live number of a neuron that no widget has is an error that names those there are', async () => {
  assert.equal(
    await only(`${parts('model: a')}Drag [0.5](neuron:nobody/y).\n`),
    '7:6 error No widget of this lesson has the neuron “nobody”; write “model: nobody” into one, or name another (there are: “a”)',
  );
  assert.match(await only('Drag [0.5](neuron:nobody/y).\n'), /^1:6 error No widget .* \(there are: none\)$/);
});

test('a live number that its neuron has not is an error', async () => {
  const widget = parts('model: a', 'inputs: 1, 2', 'weights: 3, 4');
  assert.match(
    await only(`${widget}[1](neuron:a/w99)\n`),
    /^9:1 error A neuron has no number “w99”; it has x1 to x2, w1 to w2, p1 to p2, b, sum, z, y/,
  );
  assert.equal(
    await only(`${widget}[1](neuron:a/p3)\n`),
    '9:1 error The neuron “a” has no “p3”, for it has only 2 inputs',
  );
  assert.match(await only(`${parts('model: a')}[1](neuron:a/X1)\n`), /no number “X1”/);
});

test('a widget with a name alone has the example neuron, or the one that another widget gives that name', async () => {
  await render(`[1](neuron:a/w3)\n\n${parts('model: a')}`);
  assert.match(await only(`${parts('model: a')}[1](neuron:a/w4)\n`), /only 3 inputs/);
  await render(`[1](neuron:a/w4)\n\n${parts('model: a')}${parts('model: a', 'inputs: 1, 2, 3, 4')}`);
});

test('two widgets with one name and other numbers are an error at the second', async () => {
  const given = ['model: a', 'inputs: 1, 2'];
  await render(parts(...given, 'bias: 0') + parts(...given));
  assert.match(
    await only(parts(...given) + parts(...given, 'bias: 1')),
    /^9:1 error An earlier widget has set the neuron “a” up with other numbers/,
  );
});

test('a widget that could not be read brings no messages about its numbers', async () => {
  assert.match(await only('```neuron-prats\nmodel: a\n```\n\n[1](neuron:a/w1)\n'), /^1:1 error There is no widget/);
});

test('a live number as a block of its own is checked too', async () => {
  assert.match(
    await only(`${parts('model: a')}\`\`\`neuron-value\nmodel: a\nname: w9\n---\n1\n\`\`\`\n`),
    /^9:1 error A neuron has no number “w9”/,
  );
  assert.match(await only('```neuron-value\nname: w1\n---\n1\n```\n'), /^1:1 error A live number needs to know whose/);
});

test('the build’s names are those that a model has and the views can show', async () => {
  const model = new NeuronModel();
  const state = { inputs: [1, 2], weights: [3, 4], bias: 0, activation: 'relu' };
  model.define(state);
  model.useCore(await freshCore());
  const shown = [...(model.snapshot?.texts.keys() ?? [])].filter(describeName);
  model.dispose();
  const guesses = [...shown, 'slope', 'x0', 'x3', 'w3', 'p0', 'p3', 'p', 'b1', 'y1', 'px1', ''];
  assert.deepEqual(new Set(guesses.filter((name) => isNumber(name, state))), new Set(shown));
});

test('a gate that the core does not have, weights that it has no use for, and a part that is not there', async () => {
  const gate = (/** @type {string[]} */ ...lines) => parts(...lines).replace('neuron-parts', 'neuron-gate');
  assert.equal(
    await only(gate('gate: and, nandy')),
    '2:1 error gate="and, nandy": there is no “nandy”; accepted are and, or, not, nand, nor, xor',
  );
  assert.equal(
    await only(gate('gate: not', 'weights: 1, 2')),
    '3:1 error weights="1, 2": 2 numbers instead of 1, as in weights="-1"',
  );
  assert.match(
    await only(gate('hide: tabel')),
    /hide="tabel" is not known; accepted are controls, hints, link, neuron, plane, save, solutions, table, undo$/,
  );
});

test('what is wrong is reported at its own line, in each element, whatever stands before it', async () => {
  for (const [element, lines, expected] of [
    ['neuron-gate', ['gate: or', 'activation: swish'], '3:1 error activation="swish" is not known'],
    ['neuron-gate', ['gate: or', 'predict: line', 'bias: x'], '4:1 error bias="x": “x” is not a number'],
    ['neuron-boundary', ['weights: 1, 1', 'bias: x'], '3:1 error bias="x": “x” is not a number'],
    ['neuron-boundary', ['range: -1, 2', 'points: 0 0'], '3:1 error points="0 0": Point 1, “0, 0”: 2 values'],
    ['neuron-activation', ['z: 1', 'show: swish'], '3:1 error show="swish" is not known'],
    ['neuron-trainer', ['data: xor', 'noise: 7'], '3:1 error noise="7": numbers from 0 to 1 are accepted'],
    ['neuron-features', ['model: a', 'preset: []'], '3:1 error preset="[]": It must be a JSON object'],
  ]) {
    const said = await only(
      parts(.../** @type {string[]} */ (lines)).replace('neuron-parts', String(element)),
      accepted,
    );
    assert.ok(said.startsWith(String(expected)), said);
    // A build doesn't mention what a page would show instead.
    assert.doesNotMatch(said, /Using|Showing/);
  }
});

test('a live number can be a gate’s', async () => {
  const block = parts('model: g', 'gate: not').replace('neuron-parts', 'neuron-gate');
  await render(`${block}b is [0.5](neuron:g/b).`);
  assert.match(await only(`${block}w is [1](neuron:g/w2).`), /has only 1 input/);
});

test('the build knows the core’s activations and gates', async () => {
  const { activations, gates } = await freshCore();
  assert.deepEqual(await coreNames(), { activations, gates });
});
