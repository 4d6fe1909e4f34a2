import assert from 'node:assert/strict';
import test from 'node:test';
import { problem, render } from './helpers.mjs';

const GATE = '```neuron-gate\nmodel: and\n---\nText\n```\n\n';

/** @param {string} questions */
const quiz = (questions) => `${GATE}\`\`\`neuron-quiz\n---\n${questions}\n\`\`\`\n`;

/** The messages without their file. @param {string} questions */
async function problems(questions) {
  return (await problem(quiz(questions))).split('\n').map((line) => line.replace(/^.*md:body /, ''));
}

test('a quiz that can be answered is none of the build’s business', async () => {
  await render(
    quiz('1. Which?\n   - [ ] this\n   - [x] that\n2. How much? `= 0.9 ± 0.01`\n3. Do it: `and.b = -0.5 ± 0.49`'),
  );
});

test('a question that nobody can answer is an error at its own line', async () => {
  assert.deepEqual(
    await problems('1. Which?\n   - [ ] this\n   - [ ] that\n2. Well?\n3. Do it: `or.b = 1`\n4. And: `and.w3 = 1`'),
    [
      '9:1 error Question 1 has no right answer; one is marked with [x]',
      '12:1 error Question 2 has neither answers, a list with boxes, nor a goal, such as `= 0.9 ± 0.01` or `example.y = 0`',
      '13:1 error Question 3 wants something of the neuron “or”, which no widget of this lesson has',
      '14:1 error Question 4 wants “w3”, which the neuron “and” doesn’t have',
    ],
  );
});

test('a quiz without questions is an error', async () => {
  assert.deepEqual(await problems('What a pity.'), ['9:1 error There is no list of questions in this quiz']);
});

for (const [line, expected] of [
  [
    'ranges: w 2 -2',
    'ranges="w 2 -2": two numbers are accepted, the smaller one first, as in ranges="weights -2 2; bias 0 1"',
  ],
  ['decimal: dash', 'decimal="dash" is not known; accepted are point, comma'],
  ['predict: all', 'predict="all" is not known; accepted are outputs, line'],
]) {
  test(`“${line}” is an error at its own line`, async () => {
    const message = await problem(`\`\`\`neuron-gate\n${line}\n---\nText\n\`\`\`\n`);
    assert.equal(message.replace(/^.*md:body /, ''), `2:1 error ${expected}`);
  });
}
