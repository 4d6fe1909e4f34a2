/** A learner's work as text, which anyone can write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Attempts } from '../../../../../web/kit/element/attempt.js';
import { fits, MOST_BYTES, MOST_FILE_BYTES, readWork, textOf } from '../../../../../web/kit/keep/work-file.js';

const work = new Map([['neuron-gate', { start: 'a1', work: { link: '#neuron:' }, attempts: [] }]]);

test('what is written is read again', () => {
  assert.deepEqual(readWork(textOf(work)), { work });
  assert.deepEqual(readWork(textOf(work, { address: '/a' })), { work });
});

test('what isn’t work is a problem, at once and whatever it is', () => {
  const codeOf = (/** @type {unknown} */ text) => {
    const read = readWork(text);
    return 'problem' in read ? read.problem.code : '';
  };
  for (const text of [undefined, 1, {}, 'null', '[]', '"a"', '{}', '{"format":"neuron-lesson work"}']) {
    assert.equal(codeOf(text), 'no-work');
  }
  assert.equal(codeOf('{'), 'not-json');
  assert.equal(codeOf(textOf(work).replace('"version":1', '"version":2')), 'other-work');
  assert.equal(codeOf('x'.repeat(MOST_FILE_BYTES + 1)), 'too-much-work');
  assert.equal(codeOf('€'.repeat(MOST_FILE_BYTES / 3 + 1)), 'too-much-work');
  assert.ok(fits('€'.repeat(MOST_BYTES / 3)));
  const start = performance.now();
  codeOf('['.repeat(10_000_000));
  assert.ok(performance.now() - start < 200);
});

test('entries that are none are left out, and no name is special', () => {
  const text = '{"format":"neuron-lesson work","version":1,"elements":{"__proto__":{"start":"x"},"a":null,"b":[]}}';
  const read = readWork(text);
  assert.ok('work' in read);
  assert.deepEqual([...read.work.keys()], ['__proto__']);
  assert.equal(Object.hasOwn(Object.prototype, 'start'), false);
});

test('attempts go on counting from what was kept, and take nothing else', () => {
  const attempts = new Attempts();
  attempts.next({ goal: 'gate', task: 'and', right: 1, of: 4 });
  attempts.next({ goal: 'gate', task: 'and', right: 4, of: 4, answered: 'x'.repeat(1000) });
  const kept = JSON.parse(JSON.stringify(attempts.latest));
  assert.equal(kept[0].answered.length, 200);
  const later = new Attempts();
  later.take(kept);
  assert.ok(later.hasSucceeded('gate', 'and'));
  assert.equal(later.next({ goal: 'gate', task: 'and', right: 0, of: 4 }).attempt, 3);
  const [good] = kept;
  for (const bad of [null, 'x', {}, [1], [{}], [{ ...good, attempt: '2' }], [{ ...good, right: Number.NaN }]]) {
    const fresh = new Attempts();
    fresh.take(bad);
    assert.deepEqual(fresh.latest, []);
  }
});
