/** Which attributes look like misspelt ones of an element. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misspelt, tellMisspelt } from '../../../../../web/kit/element/misspelt-attributes.js';
import { edits } from '../../../../../web/kit/words/edits.js';

const KNOWN = 'activation bias challenge decimal gate hide inputs keep locked model points theme weights z'.split(' ');

test('what is near to a known attribute is a mistake, with the nearest', () => {
  const given = ['gaet', 'wieghts', 'weight', 'actvation', 'lock', 'chalenge', 'modle', 'inptus', 'them'];
  const meant = ['gate', 'weights', 'weights', 'activation', 'locked', 'challenge', 'model', 'inputs', 'theme'];
  assert.deepEqual(
    misspelt(given, KNOWN),
    given.map((name, i) => [name, meant[i]]),
  );
});

test('what others mean by it is none', () => {
  const others = [
    'hidden',
    'key',
    'ref',
    'height',
    'width',
    'align',
    'nonce',
    'inert',
    'itemid',
    'popover',
    'draggable',
  ];
  const far = ['colour', 'x', 'caption', 'student', 'lesson', 'size', 'value', 'data', 'src', 'type', 'for', 'href'];
  assert.deepEqual(misspelt([...others, ...far], KNOWN), []);
});

test('each mistake is said once, few of many, at a bounded cost', (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  const said = () => {
    const texts = warn.mock.calls.map(({ arguments: [text] }) => text);
    warn.mock.resetCalls();
    return texts;
  };
  const element = /** @type {any} */ ({ localName: 'neuron-gate' });
  tellMisspelt(element, ['gaet', 'wieghts'], KNOWN);
  tellMisspelt(element, ['gaet'], KNOWN);
  assert.deepEqual(said(), [
    'neuron-gate: there is no attribute “gaet”. Did you mean “gate”?',
    'neuron-gate: there is no attribute “wieghts”. Did you mean “weights”?',
  ]);
  const names = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `weight${letter}${letter}`);
  tellMisspelt(element, names, KNOWN);
  const many = said();
  assert.equal(many.length, 6);
  assert.equal(many[5], 'neuron-gate: … and 21 more.');
  const begun = performance.now();
  const endless = Array.from({ length: 100_000 }, (_, i) => `weights${i}`.slice(0, 9));
  tellMisspelt(element, ['weights'.repeat(100_000), ...endless], KNOWN);
  assert.ok(performance.now() - begun < 500);
  assert.ok(said().length <= 6);
});

test('two letters that changed places are one mistake', () => {
  assert.equal(edits('gaet', 'gate'), 1);
  assert.equal(edits('', 'abc'), 3);
  assert.equal(edits('kitten', 'sitting'), 3);
  assert.equal(edits('same', 'same'), 0);
});
