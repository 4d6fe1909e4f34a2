import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Approximation } from '../../../../../web/elements/approximator/state/approximation.js';
import { freshTrainingCore } from '../../../../bindings/load-training.mjs';

const core = await freshTrainingCore();

/** @param {(shown: Approximation) => void} use */
function withApproximation(use) {
  const shown = new Approximation(core, () => {});
  shown.neurons = 3;
  shown.begin();
  use(shown);
  shown.dispose();
}

test('the curves are the same however often they are drawn', () => {
  withApproximation((shown) => {
    const first = shown.curves(16);
    assert.deepEqual(shown.curves(16), first);
    assert.deepEqual(shown.curves(0).network, first.network);
  });
});

test('training goes on with the whole network, whatever was drawn or taken away in between', () => {
  const ends = [false, true].map((isDrawn) => {
    let end;
    withApproximation((shown) => {
      shown.way = 'train';
      shown.begin();
      shown.advance(0);
      if (isDrawn) {
        shown.toggle(1);
        shown.curves(16);
        shown.toggle(1);
      }
      shown.advance(0);
      end = shown.curves(0).network;
    });
    return end;
  });
  assert.deepEqual(ends[1], ends[0]);
});
