import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { installPacked } from './pack.mjs';

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let packed;
before(async () => {
  packed = await installPacked();
});
after(() => packed?.remove());

test('a script in a clean folder trains with the installed package, in plain Node.js', async () => {
  const printed = await packed.run(`
    import { loadCore } from 'neuron-lesson/core';
    const core = await loadCore();
    const neuron = core.createNeuron({ weights: [0.5, -0.3, 0.8], bias: 0, activation: 'relu' });
    console.log(neuron.trace([2, 3, 1]).printout);
    neuron.dispose();
    const { inputs, targets } = core.createDataSet({ kind: 'xor' });
    const run = core.createRun({
      layers: [2, 2, 1], activations: ['sigmoid', 'sigmoid'], loss: 'bce',
      optimizer: { name: 'adam', learningRate: 0.1 }, seed: 3, data: { inputs, targets },
    });
    run.trainEpochs(500);
    console.log([...run.predict(inputs)].map(Math.round).join(' '));
    run.dispose();
    console.log(core.liveHandles());
  `);
  assert.equal(printed, 'tensor([ 1.0000, -0.9000,  0.8000])\ntensor(0.9000)\ntensor(0.9000)\n0 1 1 0\n0\n');
});

test('importing it does nothing, and needs no document', async () => {
  const printed = await packed.run(`
    const before = Object.keys(globalThis).join();
    await import('neuron-lesson/core');
    console.log(Object.keys(globalThis).join() === before, typeof document);
  `);
  assert.equal(printed, 'true undefined\n');
});

test('the wasm file can be given by the caller, and an address that leads nowhere is named', async () => {
  const printed = await packed.run(`
    import { readFile } from 'node:fs/promises';
    import { loadCore } from 'neuron-lesson/core';
    const wasmUrl = import.meta.resolve('neuron-lesson/training-core.wasm');
    const wasmBinary = await readFile(new URL(wasmUrl));
    console.log((await loadCore({ wasmBinary })).activations.length, (await loadCore({ wasmUrl })).activations.length);
    await loadCore({ wasmUrl: 'file:///nowhere.wasm' }).catch((error) => console.log(error.code, error.message));
  `);
  assert.match(printed, /^6 6\nwasm-missing .*nowhere\.wasm/);
});

test('the package holds the core with its types, its licence and nothing else', async () => {
  const modules = packed.files.filter((file) => file.endsWith('.js')).map((file) => file.replace('package/', ''));
  for (const module of modules) assert.match(module, /^core\/(generated\/)?[a-z-]+\.js$/);
  assert.ok(!packed.files.some((file) => /test|neuron-core|\.mjs$|\.md$/.test(file) && !file.endsWith('README.md')));
  for (const file of ['LICENSE', 'README.md', 'core/index.d.ts', 'core/generated/training-core.wasm']) {
    assert.ok(packed.files.includes(`package/${file}`), file);
  }
  const manifest = JSON.parse(await readFile(join(packed.folder, 'node_modules/neuron-lesson/package.json'), 'utf8'));
  assert.deepEqual(Object.keys(manifest.exports), ['./core', './training-core.wasm', './package.json']);
  assert.equal(manifest.dependencies, undefined);
});
