/** Problems are data; their texts are made from the data, in the page's language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatesFromAttribute } from '../../../../../web/elements/gate/state/gate-attributes.js';
import { runFromLink } from '../../../../../web/elements/trainer/state/training-link.js';
import { limitsFromAttributes } from '../../../../../web/kit/neuron/state/limit-attributes.js';
import { stateFromLink } from '../../../../../web/kit/neuron/state/permalink.js';
import { pointsFromCsv } from '../../../../../web/kit/state/points-csv.js';
import { trainingFromAttributes } from '../../../../../web/kit/training/state/training-settings.js';
import { speak } from '../../../../../web/kit/words/language.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

test('a problem says as data what was given, what is accepted and what is used instead', () => {
  assert.deepEqual(trainingFromAttributes({ noise: '7', loss: 'mae' }).problems, [
    {
      code: 'unknown-name',
      attribute: 'loss',
      given: 'mae',
      part: 'mae',
      accepted: ['bce', 'mse'],
      instead: 'bce',
    },
    { code: 'out-of-range', attribute: 'noise', given: '7', accepted: [0, 1], instead: '0.1' },
  ]);
});

test('a bad link says one thing that is shown instead, in each language', async (context) => {
  context.after(() => speak('en'));
  const { problem } = runFromLink('#training:1~1~noise=7~5', '1', 1000);
  const neuron = stateFromLink('#neuron:n~1~1~1~0~swish~~', 'n', ['relu']).problem;
  assert.equal(problem.instead, undefined);
  assert.equal(
    problemText(problem),
    'The link to this run can’t be read: noise="7": numbers from 0 to 1 are accepted. Showing the page’s own.',
  );
  assert.equal(
    problemText(neuron),
    'The link to this neuron can’t be read: there is no “swish”; accepted are relu. Showing the page’s own numbers.',
  );
  await speak('de');
  const [ranges] = limitsFromAttributes({ ranges: 'w 0 1; b 0' }).problems;
  assert.match(problemText(ranges), /^ranges="w 0 1; b 0": „b 0“: 1 Zahl statt 2/);
  assert.equal(
    problemText(problem),
    'Der Link zu diesem Lauf ist nicht lesbar: noise="7": Möglich sind Zahlen von 0 bis 1. Gezeigt wird der Lauf der Seite.',
  );
});

test('a name is quoted once where it is all that was given, in upper case, too', () => {
  const [problem] = gatesFromAttribute('Nandy', ['and', 'or']).problems;
  assert.equal(problemText(problem), 'gate="Nandy" is not known; accepted are and, or. Using and.');
});

test('where nothing is shown instead, nothing is said of it', () => {
  const [problem] = trainingFromAttributes({ rate: 'fast' }).problems;
  assert.match(problemText(problem), / Using 2\.$/);
  assert.equal(
    problemText(problem, { standIn: false }),
    'rate="fast": “fast” is not a number; write one like 0.5, −3 or 1e-3.',
  );
});

test('of several rows, the one is named that has the problem', () => {
  const text = (/** @type {Parameters<typeof limitsFromAttributes>[0]} */ given) =>
    problemText(limitsFromAttributes(given).problems[0]);
  assert.match(text({ ranges: 'w 0 1; b 0' }), /^ranges="w 0 1; b 0": “b 0”: 1 number instead of 2, as in ranges=/);
  assert.match(text({ steps: 'w 0' }), /^steps="w 0": a step must be above 0\.$/);
  const { problem } = pointsFromCsv('0,0,1\n0,x,1', 2);
  assert.deepEqual(problem, { code: 'not-a-number', given: 'x', row: { line: 2, text: '0, x, 1' } });
  assert.match(problemText(problem), /^Line 2, “0, x, 1”: “x” is not a number/);
});
