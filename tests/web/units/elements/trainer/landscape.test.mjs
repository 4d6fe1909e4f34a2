import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Landscape } from '../../../../../web/elements/trainer/state/landscape.js';

test('each axis takes its own parameter; one that the other axis has makes them swap', () => {
  const landscape = new Landscape();
  landscape.choose(0, 5);
  assert.deepEqual(landscape.axes, [5, 1]);
  landscape.choose(1, 7);
  assert.deepEqual(landscape.axes, [5, 7]);
  landscape.choose(1, 5);
  assert.deepEqual(landscape.axes, [7, 5]);
  landscape.choose(0, 5);
  assert.deepEqual(landscape.axes, [5, 7]);
});
