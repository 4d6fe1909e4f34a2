import assert from 'node:assert/strict';
import test from 'node:test';
import { checkGate } from '../../../../../web/core/gate.js';
import { shownActivations, sumFromAttributes } from '../../../../../web/elements/activation/state/shown-activations.js';
import { hintOf, whySolved } from '../../../../../web/elements/gate/drawing/gate-words.js';
import {
  firstNeuron,
  gateNeuronFromAttributes,
  gatesFromAttribute,
} from '../../../../../web/elements/gate/state/gate-attributes.js';
import { GateTask } from '../../../../../web/elements/gate/state/gate-task.js';
import { lockedNumbers } from '../../../../../web/kit/neuron/state/locked-numbers.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';
import { freshCore } from '../../../../bindings/load.mjs';

const core = await freshCore();

test('every gate begins with numbers that make it, XOR with those of OR, a challenge with none that do', () => {
  for (const gate of core.gates) {
    assert.equal(checkGate(core, gate, firstNeuron(gate, false)).isSolved, gate !== 'xor', gate);
    assert.equal(checkGate(core, gate, firstNeuron(gate, true)).isSolved, false, gate);
  }
});

test('gates are read from one attribute, and unknown ones are named', () => {
  assert.deepEqual(gatesFromAttribute(undefined, core.gates), { gates: ['and'], problems: [] });
  assert.deepEqual(gatesFromAttribute('OR, not  or', core.gates).gates, ['or', 'not']);
  const { gates, problems } = gatesFromAttribute('and, nandy', core.gates);
  assert.deepEqual(gates, ['and']);
  assert.match(problemText(problems[0]), /no “nandy”; accepted are and, or, not, nand, nor, xor\.$/);
});

test('an author’s numbers replace the gate’s own one by one', () => {
  const first = firstNeuron('and', false);
  const { state } = gateNeuronFromAttributes({ bias: '-1' }, first, core.activations);
  assert.deepEqual([state?.weights, state?.bias, state?.activation], [[1, 1], -1, 'step']);
});

test('a hint names the row, then what to change, then the range or the two rows in each other’s way', () => {
  const near = checkGate(core, 'and', { weights: [1, 1], bias: -0.5, activation: 'step' });
  assert.deepEqual(hintOf(near, 'and', 3), [
    '2 rows are wrong. (0, 1) gives z = 0.5, which is above 0, so the neuron fires; AND wants 0.',
    'Lower b or w₂.',
    'With these weights, every bias above −2 and up to −1 will do.',
  ]);
  assert.equal(hintOf(near, 'and', 1).length, 1);
  const far = checkGate(core, 'or', { weights: [1, -1], bias: 0, activation: 'step' });
  assert.match(hintOf(far, 'or', 3)[2], /no bias will do: \(0, 1\) has to fire.*\(0, 0\) must not.*Raise w₂\.$/);
  const solved = checkGate(core, 'and', firstNeuron('and', false));
  assert.match(
    whySolved(solved, 'and')[0],
    /sum to 0, 1, 1 and 2\. The bias sets the bar at 1\.5: 2 is above it, 0, 1 and 1 are not/,
  );
});

test('the same numbers again are no other try, whichever row is looked at', () => {
  const task = new GateTask();
  const state = firstNeuron('and', true);
  const check = checkGate(core, 'and', state);
  assert.equal(task.check(state, check), true);
  assert.equal(task.check({ ...state, inputs: [0, 1] }, check), false);
  assert.equal(task.tries, 1);
  task.startOver();
  assert.equal(task.isChecked(state), false);
});

test('guesses are compared once all are made; guessing again hides the outputs and takes new guesses', () => {
  const task = new GateTask();
  const check = checkGate(core, 'or', firstNeuron('or', false));
  for (const row of [0, 1, 2]) task.guess(row, 1);
  assert.equal(task.isGuessed(check), false);
  task.guess(3, 1);
  assert.equal(task.isGuessed(check), true);
  task.reveal(check);
  assert.deepEqual(task.hits, [false, true, true, true]);
  task.guessAgain();
  assert.equal(task.isRevealed, false);
  assert.equal(task.isGuessed(check), false);
});

test('a lock names kinds or single numbers', () => {
  const lock = lockedNumbers('bias, w2 activation');
  assert.deepEqual(['b', 'w1', 'w2', 'x1'].map(lock.has), [true, false, true, false]);
  assert.equal(lock.activation, true);
  const everything = lockedNumbers('true');
  assert.ok(['x1', 'w2', 'b'].every(everything.has));
  assert.ok(everything.activation && everything.points && everything.inputs);
  assert.deepEqual(everything.problems, []);
  assert.equal(lockedNumbers('inputs').inputs, true);
  assert.match(problemText(lockedNumbers('toString').problems[0]), /no “tostring”/);
});

test('the sum and the drawn activations of an author are read, and what is wrong is named', () => {
  const { state, problems } = sumFromAttributes({ z: '-1.5', activation: 'leaky-relu' }, core.activations);
  assert.deepEqual([state.bias, state.activation, problems], [-1.5, 'leaky_relu', []]);
  assert.equal(sumFromAttributes({ z: 'much' }, core.activations).problems.length, 1);
  assert.deepEqual([...shownActivations('tanh, step', core.activations).shown], ['tanh', 'step']);
  assert.match(problemText(shownActivations('swish', core.activations).problems[0]), /show="swish" is not known/);
});
