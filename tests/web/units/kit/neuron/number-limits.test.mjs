import assert from 'node:assert/strict';
import test from 'node:test';
import { limitsFromAttributes } from '../../../../../web/kit/neuron/state/limit-attributes.js';
import { NeuronModel } from '../../../../../web/kit/neuron/state/neuron-model.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

const AND = { inputs: [1, 1], weights: [1, 1], bias: -1.5, activation: 'step' };

function neuronWithin(given) {
  const neuron = new NeuronModel();
  neuron.define(AND);
  neuron.limits.use(limitsFromAttributes(given));
  return neuron;
}

test('keys, dragging and the slider stay in a teacher’s range and go in a teacher’s steps', () => {
  const neuron = neuronWithin({ ranges: 'weights -2 2; w2: 0 1; bias -3 0', steps: 'w 0.5; b 0,25' });
  assert.deepEqual(neuron.shownRangeOf('w1'), [-2, 2]);
  assert.deepEqual(neuron.shownRangeOf('w2'), [0, 1]);
  neuron.nudge('w1', 1);
  assert.equal(neuron.valueOf('w1'), 1.5);
  neuron.nudge('w1', 10);
  assert.equal(neuron.valueOf('w1'), 2);
  neuron.nudge('b', -1);
  assert.equal(neuron.valueOf('b'), -1.75);
  neuron.set('b', 2);
  assert.equal(neuron.valueOf('b'), 0);
  assert.deepEqual(neuron.shownRangeOf('x1'), [-10, 10], 'what the teacher doesn’t name stays as it was');
});

test('a typed number beyond the range is refused with the range', () => {
  const neuron = neuronWithin({ ranges: 'w -2 2' });
  assert.equal(problemText(neuron.limits.parse('w1', '3').problem), 'w1 goes from −2 to 2 here.');
  assert.deepEqual(neuron.limits.parse('w1', '1,5'), { value: 1.5 });
  assert.deepEqual(neuron.limits.parse('b', '500'), { value: 500 });
});

test('the author’s own number can be come back to, also from outside the range', () => {
  const neuron = neuronWithin({ ranges: 'b 0 1' });
  neuron.set('b', 1);
  neuron.set('b', -1.5);
  assert.equal(neuron.valueOf('b'), -1.5);
});

test('what is no range or no step is named, with what is accepted', () => {
  const { problems, ranges } = limitsFromAttributes({ ranges: 'w 2 -2; q 0 1; b 0; x zero 1; w1 0 1', steps: 'w 0' });
  assert.deepEqual([...ranges], [['w1', [0, 1]]]);
  assert.equal(problems.length, 5);
  assert.match(problemText(problems[0]), /the smaller one first/);
  assert.match(problemText(problems[1]), /no “q”; accepted are inputs, weights, bias/);
  assert.match(problemText(problems[2]), /1 number instead of 2/);
  assert.match(problemText(problems[3]), /“zero” is not a number/);
  assert.match(problemText(problems[4]), /above 0/);
});
