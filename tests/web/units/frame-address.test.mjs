import assert from 'node:assert/strict';
import test from 'node:test';
import { readFrameAddress } from '../../../web/embed/frame-address.js';

/** @param {string} address what stands after embed.html */
const read = (address) => readFrameAddress(new URL(`https://example.org/embed.html${address}`));
/** @param {ReturnType<typeof read>} found */
const plain = ({ attributes, problems, ...rest }) => ({
  ...rest,
  attributes: Object.fromEntries(attributes),
  problems: problems.map(({ code, given }) => `${code}: ${given}`),
});

test('an address names an element and its attributes, after # or ?, however it is escaped', () => {
  const gate = { name: 'neuron-gate', attributes: { gate: 'and', weights: '1, 1' }, lang: 'de', problems: [] };
  for (const address of [
    '#neuron-gate?gate=and&weights=1,%201&lang=de',
    '#neuron-gate?gate=and&amp;weights=1%2C+1&amp;lang=de',
    '#neuron%2Dgate?lang=de&gate=%61nd&weights=1%2c%201',
    '?neuron-gate&gate=and&weights=1,%201&lang=de#neuron:~1~',
  ]) {
    assert.deepEqual(plain(read(address)), gate, address);
  }
  assert.deepEqual(plain(read('?course=7#neuron-gate?gate=and&weights=1, 1&lang=de')), gate);
  // Read once: a percent sign that was written as one stays one.
  assert.deepEqual(plain(read('#neuron-gate?model=%2541')).attributes, { model: '%41' });
  assert.deepEqual(plain(read('#neuron-gate?challenge&model=a=b')).attributes, { challenge: '', model: 'a=b' });
});

test('what can’t be read is named and left out, and the rest is used', () => {
  for (const pair of ['weights=%E0%A4', 'weights=%', 'weights=100%', 'weights=%zz', 'weights=%C0%80', '%=1', '%FF']) {
    const found = plain(read(`#neuron-gate?gate=or&${pair}&bias=1`));
    assert.deepEqual([found.name, found.attributes], ['neuron-gate', { gate: 'or', bias: '1' }], pair);
    assert.deepEqual(found.problems, [`bad-percent: ${pair}`]);
  }
  for (const [address, given] of [
    ['', ''],
    ['#%', '%'],
    ['#%E0%A4?gate=and', '%E0%A4'],
    ['#neuron-soup', 'neuron-soup'],
    ['#constructor', 'constructor'],
    ['?neuron-%', 'neuron-%'],
    [`#${'x'.repeat(99_999)}`, `${'x'.repeat(40)}…`],
  ]) {
    assert.deepEqual(plain(read(address)), {
      name: '',
      attributes: {},
      lang: '',
      problems: [`unknown-widget: ${given}`],
    });
  }
  assert.deepEqual(plain(read('#neuron-gate?onclick=alert(1)&style=x')).problems, [
    'unknown-attribute: onclick',
    'unknown-attribute: style',
  ]);
});

test('of an address with more attributes than there are, the first hundred are read', () => {
  const { attributes, problems } = read(`#neuron-gate?gate=or&${'x%&'.repeat(300_000)}`);
  assert.deepEqual([[...attributes], problems.length], [[['gate', 'or']], 99]);
});
