/** Which language is used when several are requested one after the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUES, directionOf, speak } from '../../../../../web/kit/words/language.js';
import { many, say } from '../../../../../web/kit/words/say.js';

test('a language is spoken once its catalogue is there, and then at once', async () => {
  await speak('de-AT');
  assert.equal(say`Copy`, 'Kopieren');
  assert.equal(speak('de'), undefined);
  assert.equal(speak('fr'), undefined);
  assert.equal(say`Copy`, 'Copy');
});

test('what was asked for last is spoken, even if another catalogue comes later', async () => {
  const german = speak('de');
  speak('en');
  await german;
  assert.equal(say`Copy`, 'Copy');
});

test('a catalogue that can’t be had is asked for once, and another one is spoken all the same', async (context) => {
  let asked = 0;
  /** @type {any} */ (CATALOGUES).set('xx', () => {
    asked += 1;
    return Promise.reject(new Error('unreachable'));
  });
  context.after(() => /** @type {any} */ (CATALOGUES).delete('xx'));
  await speak('de');
  await speak('xx');
  assert.equal(say`Copy`, 'Copy');
  await speak('xx');
  assert.equal(asked, 1);
  await speak('en');
  const none = speak('xx');
  await speak('de');
  await none;
  assert.equal(say`Copy`, 'Kopieren');
});

test('languages are written in their direction', () => {
  assert.deepEqual(['ar-EG', 'he', 'de', 'en', ''].map(directionOf), ['rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
});

test('what is counted is said in the form for its count, in each language', async (context) => {
  context.after(() => speak('en'));
  for (const [language, counts] of /** @type {const} */ ([
    ['ar', { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 }],
    ['de', { one: 1, other: 2 }],
  ])) {
    const text = (await CATALOGUES.get(language)()).default['{0} are on the wrong side.'];
    await speak(language);
    const said = (/** @type {number} */ count) =>
      many(count, '{0} is on the wrong side.', '{0} are on the wrong side.').replaceAll(/[\u2068\u2069]/g, '');
    for (const [form, count] of Object.entries(counts)) {
      assert.equal(said(count), text[form].replace('{0}', String(count)), `${language}: ${form}`);
    }
    assert.equal(new Set(Object.values(counts).map(said)).size, Object.keys(counts).length);
  }
});

test('in Arabic each value keeps its own direction, in German it needs no marks', async (context) => {
  context.after(() => speak('en'));
  await speak('ar');
  const point = say`Point ${'-2'}, class ${1}, ${'x'}`;
  assert.match(point, /\u2068-2\u2069/);
  assert.match(point, /\u20681\u2069/);
  assert.match(many(3, '{0} is on the wrong side.', '{0} are on the wrong side.'), /\u20683\u2069/);
  await speak('de');
  assert.doesNotMatch(say`Point ${'-2'}, class ${1}, ${'x'}`, /[\u2068\u2069]/);
});
