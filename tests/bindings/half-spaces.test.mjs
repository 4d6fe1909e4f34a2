import assert from 'node:assert/strict';
import { test } from 'node:test';
import { biasThrough, halfSpaces, turnBoundary } from '../../web/core/half-spaces.js';
import { freshCore } from './load.mjs';

const core = await freshCore();
const and = { weights: [1, 1], bias: -1.5, activation: 'sigmoid' };
const square = { low: [-0.5, -0.5], high: [1.5, 1.5] };

test('one call answers a boundary with its places, texts and points', () => {
  const points = [
    { at: [0, 0], label: 0 },
    { at: [1, 1], label: 0 },
  ];
  assert.deepEqual(halfSpaces(core, and, { ...square, points }), {
    errors: 1,
    shade: { lowest: -2.5, highest: 1.5, from: [-0.5, -0.5], to: [1.5, 1.5] },
    distance: '1.0607',
    crossings: ['1.5', '1.5'],
    points: [
      { z: '-1.5', output: '0.1824', fires: false, isRight: true },
      { z: '0.5', output: '0.6225', fires: true, isRight: false },
    ],
    boundary: [
      [0, 1.5],
      [1.5, 0],
    ],
  });
});

test('three inputs have a polygon, a hundred points fit, and no weights have no boundary', () => {
  const points = Array.from({ length: 100 }, (_, i) => ({ at: [i / 100, 0, 0], label: i % 2 }));
  const cube = { low: [0, 0, 0], high: [1, 1, 1], points };
  const found = halfSpaces(core, { weights: [1, 1, 1], bias: -1.5, activation: 'step' }, cube);
  assert.equal(found.boundary.length, 6);
  assert.equal(found.points.length, 100);
  const none = halfSpaces(core, { ...and, weights: [0, 0] }, { ...square, points: [] });
  assert.deepEqual([none.distance, none.crossings, none.boundary], ['', ['', ''], []]);
});

test('what isn’t a class or overflows is refused with its reason', () => {
  const refused = (neuron, point) => () => halfSpaces(core, neuron, { ...square, points: [point] });
  assert.throws(refused(and, { at: [0, 0], label: 3 }), { code: 'bad-value', message: /Point 1 has the class 3/ });
  assert.throws(refused({ ...and, weights: [3e38, 3e38] }, { at: [1, 1], label: 1 }), { code: 'overflow' });
});

test('a dragged boundary goes through the pointer, on round numbers', () => {
  assert.equal(biasThrough(core, [1, 1], [0.7, 0.71], 0.05), Math.fround(-1.4));
  const turned = turnBoundary(core, [1, 1], { pivot: [1, 1], place: [1, 2], grain: 0.05 });
  assert.deepEqual(turned, { weights: [Math.fround(1.4), 0], bias: Math.fround(-1.4) });
});
