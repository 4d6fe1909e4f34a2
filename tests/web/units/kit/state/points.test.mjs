import assert from 'node:assert/strict';
import test from 'node:test';
import {
  boundaryFromAttributes,
  changedValues,
  exampleOf,
} from '../../../../../web/elements/boundary/state/boundary-attributes.js';
import { NeuronModel } from '../../../../../web/kit/neuron/state/neuron-model.js';
import { MOST_POINTS } from '../../../../../web/kit/state/labelled-points.js';
import { parsePoints, shortest } from '../../../../../web/kit/state/parse-points.js';
import { pointsFromCsv, pointsToCsv } from '../../../../../web/kit/state/points-csv.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';
import { freshCore } from '../../../../bindings/load.mjs';

const core = await freshCore();
const two = [
  { at: [0, 0.5], label: 0 },
  { at: [-1, 1], label: 1 },
];

test('points are read as authors and spreadsheets write them', () => {
  // The last is what frameworks make of an array of arrays in an attribute.
  for (const text of ['0 0.5 0; -1 1 1', '0, 0.5, 0; −1, 1, 1;', '0,0.5,0,-1,1,1']) {
    assert.deepEqual(parsePoints(text, 2), { points: two }, text);
  }
  for (const text of [
    'x1,x2,class\n0,0.5,0\n-1,1,1\n',
    '0;0,5;0\r\n-1;1;1',
    '0\t0.5\t0\n\n-1\t1\t1',
    '"0","0.5","0"\n-1,1,1',
    '0 0.5 0\n-1 1 1',
    '0 0.5 0; -1 1 1',
  ]) {
    assert.deepEqual(pointsFromCsv(text, 2), { points: two }, text);
  }
  assert.deepEqual(pointsFromCsv('', 2), { points: [] });
});

test('a boundary’s values change with their attributes, and all with another number of inputs', () => {
  const changed = (attributes, count, ...names) =>
    changedValues(boundaryFromAttributes(attributes, []), count, (name) => names.includes(name));
  const all = ['inputs', 'weights', 'bias', 'activation', 'points'];
  assert.deepEqual(changed({ bias: '1' }, 2, 'bias'), ['bias']);
  assert.deepEqual(changed({ weights: '1, 2' }, 2, 'weights'), ['weights']);
  assert.deepEqual(changed({ weights: '1, 2, 3' }, 2, 'weights'), all);
  assert.deepEqual(changed({ dimensions: '3' }, 2, 'dimensions'), all);
  // The learner has chosen one of those offered.
  assert.deepEqual(changed({ dimensions: '2, 3' }, 3, 'dimensions'), []);
  assert.deepEqual(changed({ bias: '1' }, 3, 'bias'), ['bias']);
});

test('a bad row is named with its line, and what is accepted', () => {
  const problem = (text) => problemText(pointsFromCsv(text, 2).problem);
  assert.match(problem('x1,x2,class\n0,0,0\n1,2'), /^Line 3, “1, 2”: 2 values; a point has 3: x1, x2 and its class/);
  assert.match(problem('0,0,2'), /the class is 2; it must be 0 or 1/);
  assert.match(problem('0,zero,1'), /“zero” is not a number/);
  assert.match(problem('0,1e9,1'), /too large/);
  assert.match(
    problem(
      Array(MOST_POINTS + 1)
        .fill('0,0,1')
        .join('\n'),
    ),
    /There are 101 points; up to 100/,
  );
});

test('CSV that was saved is read again as the same points', () => {
  const points = [{ at: [0.1, -1e-7].map(Math.fround), label: 1 }];
  const read = pointsFromCsv(pointsToCsv(points, 2), 2);
  assert.deepEqual(read, { points });
  assert.equal(shortest(Math.fround(0.1)), '0.1');
});

test('an author’s boundary: numbers, points, inputs and range, each with its own message', () => {
  const read = (given) => boundaryFromAttributes(given, core.activations);
  assert.deepEqual(read({ dimensions: '1, 2, 3' }).dimensions, [1, 2, 3]);
  assert.equal(read({ dimensions: '1, 2, 3' }).state.weights.length, 2);
  assert.equal(read({ weights: '1, 2, 3', bias: '4' }).state.bias, 4);
  assert.deepEqual(read({ range: '-2, 5' }).range, [-2, 5]);
  assert.match(problemText(read({ weights: '1, 2, 3, 4' }).problems[0]), /4 numbers; 1 to 3 are accepted/);
  assert.match(problemText(read({ dimensions: '4' }).problems[0]), /dimensions="4" is not known; accepted are 1, 2, 3/);
  assert.match(problemText(read({ range: '2, 1' }).problems[0]), /the smaller one first/);
  assert.match(problemText(read({ points: '0 0' }).problems[0]), /^points="0 0": Point 1, “0, 0”: 2 values/);
  assert.match(problemText(read({ weights: 'one' }).problems[0]), /Showing the example\.$/);
});

test('the examples are told apart by their own numbers', async () => {
  const { halfSpaces } = await import('../../../../../web/core/half-spaces.js');
  for (const n of [1, 2, 3]) {
    const state = exampleOf(n);
    assert.ok(state.points.length >= 6);
    const scene = { low: Array(n).fill(-1), high: Array(n).fill(2), points: state.points };
    const found = halfSpaces(core, state, scene);
    assert.equal(found.errors, 0, `${n} inputs`);
    assert.ok(found.boundary.length >= n);
  }
});

test('points of a neuron are undone with its numbers, and are no second definition', () => {
  const model = new NeuronModel();
  const numbers = { inputs: [1, 1], weights: [1, 1], bias: 0, activation: 'step' };
  model.define(numbers);
  model.supposePoints(two);
  assert.equal(model.define(numbers), true);
  model.setSome({ points: [] });
  assert.deepEqual(model.state.points, []);
  model.set('b', 3);
  assert.deepEqual(model.state.points, []);
  model.undo();
  model.undo();
  assert.equal(model.state.points.length, 2);
  // Another element that sets all numbers doesn't change the points.
  model.setAll({ ...numbers, bias: 1 });
  assert.equal(model.state.points.length, 2);
});
