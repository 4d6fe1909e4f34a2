/** The catalogue of all texts of the widgets, and its translations. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CATALOGUES } from '../../../web/kit/words/language.js';
import { allWords, faultsOf, speakingFiles, untranslatable, wordsIn } from '../../../web/toolchain/words.mjs';

const words = await allWords();

test('every translation is complete, with the values of the English text and all of its plural forms', async () => {
  assert.deepEqual([...CATALOGUES.keys()], ['ar', 'de']);
  for (const [tag, load] of CATALOGUES) {
    assert.deepEqual(faultsOf(tag, (await load()).default, words), [], tag);
  }
});

test('what a translation lacks or has wrong is told with its place', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
  const said = wordsIn("say`Point ${2}`; many(3, '{0} point', '{0} points');", 'x.js');
  assert.deepEqual(
    faultsOf('de', { 'Point {0}': 'Punkt {0}', '{0} points': { one: 'ein Punkt', other: '{0} Punkte' } }, said),
    [],
  );
  const faults = faultsOf('ar', { 'Point {0}': 'Punkt', '{0} points': { one: '1', other: '{0}' }, Dot: 'Punkt' }, said);
  assert.deepEqual(faults, [
    '“Dot” is said nowhere',
    'x.js:1: “Point {0}” has other values: “Punkt”',
    'x.js:1: “{0} points” needs a text for each of few, many, one, other, two, zero',
  ]);
  assert.deepEqual(faultsOf('de', {}, said)[0], 'x.js:1: “Point {0}” is missing');
});

test('no template holds a sentence that nobody can translate', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
  assert.deepEqual(untranslatable('html`<p title="Two words">${a} of ${b}</p>${say`fine`}`'), ['… of …', 'Two words']);
  for (const file of await speakingFiles()) {
    const code = await readFile(new URL(`../../../web/${file}`, import.meta.url), 'utf8');
    assert.deepEqual(untranslatable(code), [], file);
  }
});
