/** Which language is spoken when several are asked for one after the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUES, directionOf, speak } from '../../../../../web/kit/words/language.js';
import { say } from '../../../../../web/kit/words/say.js';

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
