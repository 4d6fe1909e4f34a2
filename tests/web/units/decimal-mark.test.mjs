import assert from 'node:assert/strict';
import test from 'node:test';
import { decimalFromAttribute } from '../../../web/models/decimal-attribute.js';
import { coordinates } from '../../../web/views/boundary-words.js';
import { withDecimalMark } from '../../../web/views/decimal-mark.js';
import { bracketed, typeset } from '../../../web/views/quantity.js';

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
  assert.match(problems[0], /decimal="semicolon".*point and comma/);
});
