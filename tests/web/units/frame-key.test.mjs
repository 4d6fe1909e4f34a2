/** How the page around frames tells their widgets apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyInFrame } from '../../../web/embed/frame-key.js';

test('a widget in a frame is named by the frame’s id, or by its place among those without', () => {
  const frames = [{ id: '' }, { id: 'frame1' }, { id: '' }];
  const keys = frames.map((frame) => keyInFrame(frame, frames, 'neuron-gate'));
  assert.deepEqual(keys, ['iframe/neuron-gate', '#frame1/neuron-gate', 'iframe.2/neuron-gate']);
});
