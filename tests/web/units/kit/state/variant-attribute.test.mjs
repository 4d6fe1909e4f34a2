/** A student's variant of a task. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { configure } from '../../../../../web/core/configure.js';
import { checkGate } from '../../../../../web/core/gate.js';
import { separability } from '../../../../../web/core/geometry.js';
import { loadCore } from '../../../../../web/core/load-core.js';
import { challengesOf, neuronOf, pointsOf } from '../../../../../web/kit/neuron/variant-numbers.js';
import { seedOfVariant, withVariant } from '../../../../../web/kit/state/variant-attribute.js';

afterEach(() => configure({ variant: undefined }));

test('the same text is the same seed, another text another one, and none is none', () => {
  assert.equal(seedOfVariant('student 4711'), 93_972);
  assert.equal(seedOfVariant(' student 4711 '), 93_972);
  const seeds = new Set(Array.from({ length: 1000 }, (_, i) => seedOfVariant(`${4000 + i}`)));
  assert.ok(seeds.size > 980, String(seeds.size));
  assert.ok([...seeds].every((seed) => Number.isInteger(seed) && Number(seed) >= 1 && Number(seed) <= 99_999));
  assert.equal(seedOfVariant(undefined), undefined);
  assert.equal(seedOfVariant('  '), undefined);
  configure({ variant: 'student 4711' });
  assert.equal(seedOfVariant(null), 93_972);
  assert.equal(seedOfVariant('7'), seedOfVariant('7'));
  assert.notEqual(seedOfVariant('7'), 93_972);
});

test('an author’s seed is stronger', () => {
  assert.equal(withVariant({ variant: 'a', seed: '3' }, ['rate']).seed, '3');
  assert.equal(withVariant({ variant: 'student 4711', rate: '1' }, ['rate']).seed, '93972');
  assert.equal(withVariant({ rate: '1' }, ['rate']).seed, undefined);
});

test('the core draws a task of its own for each: never solved at first, always to be solved', async () => {
  const core = await loadCore();
  assert.deepEqual(await neuronOf(7), await neuronOf(7));
  assert.notDeepEqual(await neuronOf(7), await neuronOf(8));
  assert.notDeepEqual(await pointsOf(7), await pointsOf(8));
  for (let seed = 1; seed <= 200; ++seed) {
    const starts = await challengesOf(seed, core.gates, (gate) => (gate === 'not' ? 1 : 2));
    assert.equal(starts.size, core.gates.length);
    for (const [gate, start] of starts) {
      assert.equal(checkGate(core, gate, { ...start, activation: 'step' }).isSolved, false, `${gate} ${seed}`);
    }
    const points = (await pointsOf(seed)) ?? [];
    assert.equal(points.length, 8);
    assert.ok(points.every(({ at }) => at.every((place) => place >= -1 && place <= 2)));
    const set = { inputCount: 2, points: points.flatMap(({ at }) => at), classes: points.map(({ label }) => label) };
    assert.ok(separability(core, set).isSeparable);
  }
});
