import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runFromLink } from '../../../web/elements/trainer/state/training-link.js';
import { stateFromLink } from '../../../web/kit/neuron/state/permalink.js';
import { version } from '../../../web/toolchain/targets.mjs';
import { promise } from './promise.mjs';

const promised = JSON.parse(readFileSync(new URL('promised.json', import.meta.url), 'utf8'));
const changelog = readFileSync(new URL('../../../web/package/CHANGELOG.md', import.meta.url), 'utf8');

/**
 * What was promised and isn't there any more, by its path.
 * @param {any} before
 * @param {any} now
 * @param {string} path
 * @returns {string[]}
 */
function missing(before, now, path) {
  if (Array.isArray(before)) return before.filter((each) => !now?.includes(each)).map((each) => `${path} ${each}`);
  return Object.entries(before).flatMap(([name, each]) =>
    Object.hasOwn(now ?? {}, name) ? missing(each, now[name], `${path} ${name}`) : [`${path} ${name}`],
  );
}

test('what the last version promised of attributes, their values, events and their details is still there', async () => {
  const now = await promise();
  for (const what of ['elements', 'events', 'details']) assert.deepEqual(missing(promised[what], now[what], what), []);
  // A number or a text, which was free, may not become a choice of words.
  for (const [name, attributes] of Object.entries(promised.elements)) {
    for (const [attribute, choices] of Object.entries(attributes)) {
      if (choices.length === 0) assert.deepEqual(now.elements[name][attribute], [], `${name} ${attribute}`);
    }
  }
});

test('links that learners saved with version 0.1 open with their numbers', () => {
  const neuron = stateFromLink('#neuron:example~1~2,3,1~0.75,-0.3,0.8~0.1~relu~~step:multiply', 'example', ['relu']);
  assert.ok(neuron && 'state' in neuron);
  const { inputs, weights, bias, activation } = neuron.state;
  assert.deepEqual([...inputs, ...weights, bias], [2, 3, 1, 0.75, -0.3, 0.8, 0.1].map(Math.fround));
  assert.equal(activation, 'relu');
  assert.deepEqual([...neuron.extras], [['step', 'multiply']]);
  const points = stateFromLink('#neuron:b~1~0,0~1,1~-1.5~step~0,0,0;1,1,1~', 'b', ['step']);
  assert.ok(points && 'state' in points);
  assert.deepEqual(points.state.points, [
    { at: [0, 0], label: 0 },
    { at: [1, 1], label: 1 },
  ]);
  const run = runFromLink('#training:0~1~data=moons&rate=0.1&seed=7&layers=4+2~250', '0', 100_000);
  assert.ok(run && 'settings' in run, JSON.stringify(run));
  assert.equal(run.step, 250);
  const { data, rate, seed, hiddenLayers } = run.settings;
  assert.deepEqual({ data, rate, seed, hiddenLayers }, { data: 'moons', rate: 0.1, seed: 7, hiddenLayers: [4, 2] });
});

test('the version is semantic, and the changelog begins with it', () => {
  assert.match(version, /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/);
  assert.equal(/^## (.*)$/m.exec(changelog)?.[1], version);
});
