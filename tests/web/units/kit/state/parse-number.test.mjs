import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNumber, parseNumberList } from '../../../../../web/kit/state/parse-number.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

test('numbers are taken as people write them', () => {
  for (const [text, value] of [
    ['0.5', 0.5],
    ['0,5', 0.5],
    [' −2 ', -2],
    ['–2', -2],
    ['+3', 3],
    ['.25', 0.25],
    ['5.', 5],
    ['1e-3', Math.fround(1e-3)],
    ['−1E2', -100],
    ['-0', 0],
    ['٠٫٥', 0.5],
    ['−۱۲', -12],
    ['1e-60', 0],
  ]) {
    assert.deepEqual(parseNumber(text), { value }, text);
  }
});

test('a million is taken, and the next float is too large', () => {
  for (const sign of ['', '-']) {
    assert.deepEqual(parseNumber(`${sign}1000000`), { value: Number(`${sign}1000000`) });
    assert.match(
      problemText(parseNumber(`${sign}1000000.0625`).problem),
      /^-?1000000\.0625 is too large; numbers from −1,000,000 to 1,000,000/,
    );
  }
});

test('what is no number is quoted, with examples of what is', () => {
  for (const text of ['abc', '1.2.3', '1,2,3', '0x10', 'Infinity', 'NaN', '--1', '1e', '½', '<b>1</b>']) {
    const { problem } = parseNumber(text);
    assert.match(problemText(problem), /is not a number; write one like 0\.5, −3 or 1e-3/, text);
  }
});

test('a number too large says which are accepted', () => {
  assert.match(problemText(parseNumber('1e7').problem), /1e7 is too large.*−1,000,000 to 1,000,000/);
  assert.match(problemText(parseNumber('-1e400').problem), /too large/);
});

test('a comma before exactly three digits is not guessed at', () => {
  assert.match(problemText(parseNumber('1,000').problem), /“1,000” can be read in two ways; write 1000 or 1\./);
  assert.match(problemText(parseNumber('−12,345').problem), /two ways/);
  assert.deepEqual(parseNumber('0,125'), { value: 0.125 });
});

test('a long text is shortened in its message', () => {
  assert.ok(problemText(parseNumber('x'.repeat(10_000)).problem).length < 140);
});

test('lists take commas or spaces; with semicolons, commas are decimal', () => {
  const { fround } = Math;
  assert.deepEqual(parseNumberList('2, 3,1'), { values: [2, 3, 1] });
  assert.deepEqual(parseNumberList(' 2 3  1 '), { values: [2, 3, 1] });
  assert.deepEqual(parseNumberList('0,5; −0,3; 0.8'), { values: [0.5, fround(-0.3), fround(0.8)] });
  assert.deepEqual(parseNumberList('2, 3,'), { values: [2, 3] });
  assert.deepEqual(parseNumberList(''), { values: [] });
  assert.match(problemText(parseNumberList('2, x, 1').problem), /“x”/);
  assert.match(problemText(parseNumberList('2,,1').problem), /Nothing was given/);
  assert.match(problemText(parseNumber(' ').problem), /Nothing was given; write a number like 0\.5/);
});
