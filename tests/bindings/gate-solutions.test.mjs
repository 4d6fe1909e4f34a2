import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gateSolutions } from '../../web/core/gate-solutions.js';
import { loadCore } from '../../web/core/load-core.js';
import { trainingWasmUrl } from './load-training.mjs';

const core = await loadCore({ wasmBinary: await readFile(trainingWasmUrl) });

test('the weights that make a gate are answered as corners, an interval’s ends, or nothing', () => {
  assert.deepEqual(gateSolutions(core, 'and', -1.5, [-4, 4]), [
    [1.5, 0],
    [1.5, 1.5],
    [0, 1.5],
  ]);
  assert.deepEqual(gateSolutions(core, 'not', 0.5, [-4, 4]), [[-4], [-0.5]]);
  assert.deepEqual(gateSolutions(core, 'xor', -0.5, [-4, 4]), []);
});

test('an unknown gate is refused by name', () => {
  assert.throws(() => gateSolutions(core, 'maybe', 0, [-4, 4]), /maybe/);
});
