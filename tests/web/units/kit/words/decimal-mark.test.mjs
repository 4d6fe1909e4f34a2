import assert from 'node:assert/strict';
import test from 'node:test';
import { bracketed, typeset } from '../../../../../web/kit/drawing/quantity.js';
import { coordinates } from '../../../../../web/kit/plane/drawing/boundary-words.js';
import { decimalFromAttribute } from '../../../../../web/kit/state/decimal-attribute.js';
import { withDecimalMark } from '../../../../../web/kit/words/decimal-mark.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

test('an element’s numbers have its decimal mark, and a list of them semicolons', () => {
  assert.equal(
    withDecimalMark(true, () => `${typeset('-0.5')} ${bracketed('-1.25')} ${coordinates([0.5, -1])}`),
    '−0,5 (−1,25) (0,5; −1)',
  );
  assert.equal(coordinates([0.5, -1]), '(0.5, −1)');
});

test('the mark is the caller’s own again, also after a view that throws', () => {
  assert.throws(() => withDecimalMark(true, () => assert.fail('a view')), /a view/);
  assert.equal(typeset('0.5'), '0.5');
});

test('another word is named, and points are used', () => {
  assert.deepEqual(decimalFromAttribute('Comma'), { isComma: true, problems: [] });
  const { isComma, problems } = decimalFromAttribute('semicolon');
  assert.equal(isComma, false);
  assert.match(problemText(problems[0]), /decimal="semicolon".*point, comma/);
});
