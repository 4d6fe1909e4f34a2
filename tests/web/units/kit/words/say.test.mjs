/** Texts with values, in English and in a translation. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { many, say, setTranslation } from '../../../../../web/kit/words/say.js';

afterEach(() => setTranslation(undefined));

test('English stands where it is used', () => {
  assert.equal(say`Point ${2}, class ${1}`, 'Point 2, class 1');
  assert.equal(say`No values`, 'No values');
  assert.equal(many(1, '{0} point', '{0} points'), '1 point');
  assert.equal(many(0, '{0} point of {1}', '{0} points of {1}', 7), '0 points of 7');
});

test('a translation has the values in its own order, and what it lacks is said in English', () => {
  setTranslation((english) => ({ 'Point {0}, class {1}': 'Klasse {1}: Punkt {0}' })[english]);
  assert.equal(say`Point ${2}, class ${1}`, 'Klasse 1: Punkt 2');
  assert.equal(say`Step ${3}`, 'Step 3');
  assert.equal(many(1, '{0} point', '{0} points'), '1 point');
});

test('a value that looks like a place for one is left as it is', () => {
  assert.equal(say`There is no “${'{0}'}”`, 'There is no “{0}”');
});

test('templates among the values stay templates', () => {
  const template = { strings: [] };
  assert.deepEqual(say`The sum ${template} of ${3}`, ['The sum ', template, ' of ', 3, '']);
});
