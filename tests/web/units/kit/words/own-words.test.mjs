/** A page's own texts, which may be anything. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { configure, settings } from '../../../../../web/core/configure.js';
import { speak } from '../../../../../web/kit/words/language.js';
import { many, say } from '../../../../../web/kit/words/say.js';

afterEach(async () => {
  configure({ words: undefined });
  await speak('en');
});

test('some texts for whatever language the page is in; the others are as ever', async () => {
  configure({
    words: { 'Try again': 'Once more', '{0} rows are wrong.': { one: 'One is off.', other: '{0} are off.' } },
  });
  await speak('en');
  assert.equal(say`Try again`, 'Once more');
  assert.equal(many(1, 'One row is wrong.', '{0} rows are wrong.'), 'One is off.');
  assert.equal(many(3, 'One row is wrong.', '{0} rows are wrong.'), '3 are off.');
  assert.equal(say`Check`, 'Check');
  await speak('de');
  assert.equal(say`Try again`, 'Once more');
  assert.equal(say`Check`, 'Prüfen');
});

test('a language of the page’s own, with its plural forms; what is missing is in English', async () => {
  configure({ words: { fr: { Check: 'Vérifier', '{0} rows are wrong.': { one: '{0} ligne', other: '{0} lignes' } } } });
  await speak('fr-CA');
  assert.equal(say`Check`, 'Vérifier');
  // In French, 0 is singular.
  assert.equal(many(0, 'One row is wrong.', '{0} rows are wrong.'), '0 ligne');
  assert.equal(say`Try again`, 'Try again');
  await speak('de');
  assert.equal(say`Check`, 'Prüfen');
  await speak('en');
  assert.equal(say`Check`, 'Check');
});

test('words that are no texts change nothing', async () => {
  for (const words of [
    null,
    7,
    [],
    'x',
    { Check: 7 },
    { Check: null },
    { Check: ['x'] },
    { en: 'x' },
    { en: { Check: {} } },
  ]) {
    configure({ words: /** @type {any} */ (words) });
    await speak('en');
    assert.equal(say`Check`, 'Check', JSON.stringify(words));
  }
  assert.equal(typeof settings, 'object');
});
