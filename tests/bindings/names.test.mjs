/** The names in the types of options are those that the core takes. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadCore } from '../../web/core/index.js';
import * as names from '../../web/core/names.js';

/** @type {import('../../web/core/training-core.js').TrainingCore} */
let core;
/** @type {any} */
let config;
before(async () => {
  core = await loadCore();
  const data = core.createDataSet({ kind: 'xor' });
  config = { layers: [2, 1], activations: ['sigmoid'], data };
});

const unknown = /** @type {any} */ ('?');
/** @type {[string, readonly string[], () => unknown][]} */
const REFUSALS = [
  ['losses', names.LOSSES, () => core.createRun({ ...config, loss: unknown })],
  ['optimizers', names.OPTIMIZERS, () => core.createRun({ ...config, optimizer: { name: unknown } })],
  ['initializations', names.INITIALIZATIONS, () => core.createRun({ ...config, initialization: { name: unknown } })],
  ['kinds', names.DATA_KINDS, () => core.createDataSet({ kind: unknown })],
  ['functions', names.FUNCTIONS, () => core.sampleFunction(unknown, 3)],
];

for (const [plural, listed, refused] of REFUSALS) {
  test(`the ${plural} of the types are the core's`, () => {
    const all = `; the ${plural} are ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}.`;
    assert.throws(refused, (/** @type {any} */ { code, message }) => code === 'unknown-name' && message.endsWith(all));
  });
}
