import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_WRITTEN, attributeValue } from '../../../../../web/kit/state/attribute-value.js';

const textOf = (given, kind) => {
  const { value, problem } = attributeValue(given, kind);
  assert.equal(problem, undefined);
  return value;
};
const codeOf = (given, kind) => {
  const { value, problem } = attributeValue(given, kind);
  assert.equal(value, kind === Boolean ? false : undefined);
  return problem?.code;
};

test('values become the text that an attribute would have', () => {
  for (const [given, text] of [
    ['0.5, 1', '0.5, 1'],
    [0.5, '0.5'],
    [-0, '0'],
    [10n, '10'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [[1, -0.5], '1, -0.5'],
    [new Float32Array([1, -0.5]), '1, -0.5'],
    [['or', 'not'], 'or, not'],
    [['0,5', '1'], '0,5; 1'],
    [
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
      '0 0 0; 1 1 1',
    ],
    [[new Float32Array([0.5, 1])], '0.5 1'],
  ])
    assert.equal(textOf(given), text);
});

test('null, undefined, false and nothing are as if not given; an empty list counts where it says something', () => {
  for (const given of [null, undefined, false, 'false', '', []]) assert.equal(textOf(given), undefined);
  for (const given of ['', []]) assert.equal(textOf(given, 'maybe-empty'), '');
});

test('on or off', () => {
  for (const given of [true, '', 'true', 'challenge', 1]) assert.equal(textOf(given, Boolean), true);
  for (const given of [false, 'false', null, undefined, 0]) assert.equal(textOf(given, Boolean), false);
  assert.equal(codeOf([true], Boolean), 'wrong-type');
});

test('an attribute without a value locks everything, an empty property nothing', () => {
  assert.equal(AS_WRITTEN.fromAttribute('', 'switch'), 'true');
  assert.equal(AS_WRITTEN.fromAttribute('', 'maybe-empty'), '');
  assert.equal(AS_WRITTEN.fromAttribute('weights', 'switch'), 'weights');
  assert.equal(AS_WRITTEN.fromAttribute(null, 'switch'), null);
  assert.equal(textOf('', 'switch'), undefined);
  assert.equal(textOf([], 'switch'), undefined);
});

test('numbers by name, and objects as JSON', () => {
  assert.equal(textOf({ weights: [-2, 2], b: [0, 1] }, 'record'), 'weights -2 2; b 0 1');
  assert.equal(textOf({ w2: 0.1 }, 'record'), 'w2 0.1');
  assert.equal(textOf(['weights -2 2', 'b 0 1'], 'record'), 'weights -2 2; b 0 1');
  assert.equal(textOf({ features: ['a'], bias: 1 }, 'json'), '{"features":["a"],"bias":1}');
  assert.equal(textOf('{}', 'json'), '{}');
});

test('what can’t be text is refused, and never thrown', () => {
  const circular = { features: [] };
  circular.features.push(circular);
  const hostile = new Proxy([], {
    get() {
      throw new TypeError('no');
    },
  });
  for (const given of [{}, new Map(), new Date(), () => 1, Symbol('a'), [1, {}], [null], [[[1]]], hostile])
    assert.equal(codeOf(given), 'wrong-type');
  for (const given of [circular, new Map(), () => 1, Symbol('a'), { bias: 1n }])
    assert.equal(codeOf(given, 'json'), 'no-object');
  assert.equal(attributeValue(Symbol('a')).problem.given, 'symbol');
});

test('what is too large is refused before it is read', () => {
  const start = performance.now();
  for (const given of [
    new Array(4_000_000_000),
    new Float64Array(1e7),
    Array(501).fill([1]),
    Array(2).fill(Array(1e6)),
  ])
    assert.equal(codeOf(given), 'too-many-values');
  assert.equal(codeOf({ features: Array(1e6).fill(1) }, 'json'), 'too-many-values');
  assert.ok(performance.now() - start < 500);
});
