/**
 * Runs scripts of the code panel and of a trainer in real PyTorch; they must print what the core prints. Covers all
 * activations, 1 to 8 inputs, round and random numbers, and extremes. The exit code is 77 if there is no PyTorch.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pytorchScript } from '../../web/kit/neuron/drawing/pytorch-script.js';
import { NeuronModel } from '../../web/kit/neuron/state/neuron-model.js';
import { LARGEST } from '../../web/kit/state/parse-number.js';
import { freshCore } from '../bindings/load.mjs';
import { networkCases } from './network-cases.mjs';

const SEED = 7;
const CASES_OF_EACH = 12;

const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import torch']).status === 0,
);
if (!python) {
  console.log('no PyTorch on this machine (Debian: apt-get install python3-torch)');
  process.exit(77);
}

/** Mulberry32: the same cases on every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(SEED);
const kinds = [
  () => Math.round(random() * 20 - 10),
  () => Math.round(random() * 200 - 100) / 10,
  () => (random() * 2 - 1) * 10,
  () => (random() * 2 - 1) * 10 ** (random() * 12 - 8),
  () => [0, -0, 1e-6, -LARGEST, LARGEST, 0.1][Math.floor(random() * 6)],
];

const core = await freshCore();
const cases = [];

function add(state) {
  const model = new NeuronModel();
  model.define(state);
  model.useCore(core);
  const { snapshot } = model;
  cases.push({ script: pytorchScript(snapshot), printed: `${snapshot.trace.printout}\n` });
  model.dispose();
}

for (const activation of core.activations) {
  for (let n = 1; n <= 8; n++) {
    for (let i = 0; i < CASES_OF_EACH; i++) {
      const kind = i < kinds.length ? kinds[i] : () => kinds[Math.floor(random() * kinds.length)]();
      const numbers = () => Array.from({ length: n }, kind);
      add({ inputs: numbers(), weights: numbers(), bias: kind(), activation });
    }
  }
}

cases.push(...(await networkCases()));

const runner = fileURLToPath(new URL('./run_scripts.py', import.meta.url));
const run = spawnSync(python, [runner], {
  input: JSON.stringify(cases),
  encoding: 'utf8',
  stdio: ['pipe', 'inherit', 'inherit'],
});
process.exit(run.status ?? 1);
