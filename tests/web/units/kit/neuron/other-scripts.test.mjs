/** The neuron's NumPy and C++ code compiles, runs and prints what the core computes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { cppScript, numpyScript } from '../../../../../web/kit/neuron/drawing/other-scripts.js';
import { NeuronModel } from '../../../../../web/kit/neuron/state/neuron-model.js';
import { activationRow } from '../../../../../web/kit/words/activations.js';
import { freshCore } from '../../../../bindings/load.mjs';

const core = await freshCore();
const states = core.activations.flatMap((activation) => [
  { inputs: [2, 3, 1], weights: [0.5, -0.3, 0.8], bias: 0, activation },
  { inputs: [0.1, -7, 1e-7, 3, 1, 1, 1, 1], weights: [1, 0.3, -1e6, 0.7, 0.1, 0.2, 0.3, 0.4], bias: -1.7, activation },
]);
const snapshots = states.map((state) => {
  const model = new NeuronModel();
  model.define(state);
  model.useCore(core);
  const { snapshot } = model;
  model.dispose();
  return snapshot;
});

/** The sum must be the same to the bit, and so must the output, except where another library's functions compute it. */
function compare([sum, output], { trace, state }) {
  assert.equal(Math.fround(Number(sum)), trace.weightedSum, JSON.stringify(state));
  const difference = Math.abs(Number(output) - trace.output);
  const isExact = !/exp|erf|tanh/.test(activationRow(state.activation).cpp);
  const allowed = isExact ? 1e-9 * Math.abs(trace.output) : 2e-7 * Math.max(1, Math.abs(trace.output));
  assert.ok(difference <= allowed, `${JSON.stringify(state)}: ${output} for ${trace.output}`);
}

const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import numpy']).status === 0,
);
test('in NumPy', { skip: !python && 'no NumPy on this machine' }, () => {
  for (const snapshot of snapshots) {
    const exact = 'np.set_printoptions(precision=9)\nprint(repr(float(weighted_sum)), repr(float(output)))';
    const { stdout, stderr } = spawnSync(python, ['-'], {
      input: `${numpyScript(snapshot)}${exact}`,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    compare(stdout.trim().split('\n').pop().split(' '), snapshot);
  }
});

const compiler = ['g++', 'clang++'].find((command) => spawnSync(command, ['--version']).status === 0);
test('in C++', { skip: !compiler && 'no C++ compiler on this machine' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'neuron-'));
  try {
    for (const snapshot of snapshots) {
      writeFileSync(join(folder, 'neuron.cpp'), cppScript(snapshot));
      const options = ['-Wall', '-Werror', '-ffp-contract=off', '-o', 'neuron', 'neuron.cpp'];
      const compiled = spawnSync(compiler, options, { cwd: folder, encoding: 'utf8' });
      assert.equal(compiled.status, 0, compiled.stderr);
      compare(spawnSync(join(folder, 'neuron'), { encoding: 'utf8' }).stdout.trim().split('\n'), snapshot);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
