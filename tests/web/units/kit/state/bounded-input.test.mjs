import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatesFromAttribute } from '../../../../../web/elements/gate/state/gate-attributes.js';
import { fewProblems } from '../../../../../web/kit/element/few-problems.js';
import { hiddenParts } from '../../../../../web/kit/neuron/state/hidden-parts.js';
import { namesIn } from '../../../../../web/kit/state/attribute-names.js';
import { shorten } from '../../../../../web/kit/state/parse-number.js';
import { parsePoints } from '../../../../../web/kit/state/parse-points.js';
import { pointsFromCsv } from '../../../../../web/kit/state/points-csv.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

test('a name that is given ten thousand times counts once', () => {
  assert.deepEqual(namesIn('brain '.repeat(10_000), ['code']), { known: [], unknown: ['brain'] });
  assert.deepEqual(namesIn('code,'.repeat(10_000), ['code']), { known: ['code'], unknown: [] });
  assert.equal(hiddenParts('brain '.repeat(10_000)).problems.length, 1);
  assert.deepEqual(gatesFromAttribute('and '.repeat(20_000), ['and', 'or']).gates, ['and']);
});

test('of many problems the first five are told, and how many more there are', () => {
  const given = Array.from({ length: 317 }, (_, i) => `part${i}`).join(' ');
  const texts = fewProblems(hiddenParts(given).problems).map((problem) => problemText(problem));
  assert.equal(texts.length, 6);
  assert.match(texts[4], /there is no “part4”/);
  assert.equal(texts[5], '… and 312 more.');
  const five = hiddenParts('a b c d e').problems;
  assert.deepEqual(fewProblems(five), five);
});

test('a message looks at the beginning of what it quotes alone', () => {
  let looked = 0;
  const huge = { slice: (_from, to) => 'x'.repeat((looked = to)) };
  assert.equal(shorten(/** @type {any} */ (huge)), `${'x'.repeat(40)}…`);
  assert.ok(looked <= 1000);
});

test('a million points are counted and not read', () => {
  const row = 'a b c';
  for (const read of [parsePoints(`${row};`.repeat(1000), 2), pointsFromCsv(`${row}\n`.repeat(1000), 2)]) {
    // Were they read, the first would be refused: these aren't numbers.
    assert.deepEqual([read.problem.code, read.problem.counts], ['too-many-points', [1000]]);
  }
  const hundred = pointsFromCsv(`x,y,class\n${'0,1,1\n'.repeat(100)}`, 2);
  assert.equal(hundred.points.length, 100);
});
