/** Where a learner's work is stored, and what happens where there is no room. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { settings } from '../../../../../web/core/configure.js';
import { setUpOf } from '../../../../../web/kit/element/set-up.js';
import { addressOfPage, isStored, nameOf } from '../../../../../web/kit/keep/storage.js';
import { MOST_BYTES, readWork, textOf } from '../../../../../web/kit/keep/work-file.js';
import { clearStored, store, storedWork } from '../../../../../web/kit/keep/work-store.js';

/** A browser's storage with room for so many characters. */
class Room {
  #items = new Map();
  room = Infinity;
  getItem = (/** @type {string} */ name) => this.#items.get(name) ?? null;
  removeItem = (/** @type {string} */ name) => this.#items.delete(name);
  setItem(/** @type {string} */ name, /** @type {string} */ text) {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    this.#items.set(name, text);
  }
}

/** @param {string} address */
const goTo = (address) => Object.assign(globalThis, { location: new URL(address, 'https://example.org') });

/** @type {Room} */
let room;
beforeEach(() => {
  room = new Room();
  Object.defineProperty(globalThis, 'sessionStorage', { value: room, configurable: true });
  delete settings.variant;
});

const entry = (/** @type {string} */ work) => ({ start: 's', work, attempts: [] });
const keysOf = (/** @type {string} */ address) => [...storedWork('session', address).keys()];

test('a page’s address is its path; a frame’s says also what it shows', () => {
  const addressOf = (/** @type {string} */ address) => {
    goTo(address);
    return addressOfPage();
  };
  assert.equal(addressOf('/course/1.html?utm=a#part-2'), '/course/1.html');
  assert.equal(addressOf('/course/1.html?neuron-gate'), '/course/1.html');
  assert.equal(addressOf('/embed.html?neuron-gate&gate=and#x'), '/embed.html?neuron-gate&gate=and');
  assert.notEqual(addressOf('/embed.html?neuron-gate&gate=and'), addressOf('/embed.html?neuron-gate&gate=or'));
  assert.equal(addressOf('/embed.html?v=3#neuron-gate?gate=and'), '/embed.html#neuron-gate?gate=and');
  assert.equal(addressOf('/embed#neuron-parts'), '/embed#neuron-parts');
});

test('students have work of their own in one browser', () => {
  goTo('/exam.html');
  const nobody = addressOfPage();
  assert.equal(addressOfPage('4711'), '/exam.html 4711');
  settings.variant = ' 4711 ';
  const one = addressOfPage();
  assert.equal(one, '/exam.html 4711');
  assert.equal(nameOf(one), 'neuron-lesson-work-1:/exam.html 4711');
  assert.equal(addressOfPage('4712'), '/exam.html 4712');
  store('session', one, 'gate', entry('a'));
  assert.ok(isStored('session'));
  assert.equal(isStored('session', '4712'), false);
  settings.variant = '4712';
  assert.equal(isStored('session'), false);
  store('session', addressOfPage(), 'gate', entry('b'));
  assert.equal(storedWork('session', one).get('gate')?.work, 'a');
  assert.deepEqual(keysOf(nobody), []);
  clearStored('session', one);
  assert.deepEqual(keysOf(one), []);
  assert.deepEqual(keysOf(addressOfPage()), ['gate']);
});

test('work for which there is no room takes what was there before with it, and nothing else', () => {
  assert.equal(store('session', '/a', 'one', entry('1')), 'stored');
  assert.equal(store('session', '/a', 'two', entry('2')), 'stored');
  assert.equal(store('session', '/a', 'one', entry('x'.repeat(MOST_BYTES))), 'full');
  assert.deepEqual(keysOf('/a'), ['two']);
  room.room = 200;
  assert.equal(store('session', '/a', 'two', entry('x'.repeat(200))), 'full');
  assert.deepEqual(keysOf('/a'), []);
  assert.equal(room.getItem(nameOf('/a')), null);
  // It fits again.
  assert.equal(store('session', '/a', 'two', entry('2')), 'stored');
  assert.equal(store('session', '/a', 'two', undefined), 'stored');
  assert.equal(room.getItem(nameOf('/a')), null);
});

test('more than is ever stored is not read', () => {
  store('session', '/a', 'one', entry('1'));
  room.setItem(nameOf('/a'), `${room.getItem(nameOf('/a'))}${' '.repeat(MOST_BYTES)}`);
  assert.deepEqual(keysOf('/a'), []);
});

test('storage that is refused isn’t full', () => {
  Object.defineProperty(globalThis, 'sessionStorage', {
    get() {
      throw new Error('SecurityError');
    },
    configurable: true,
  });
  assert.equal(store('session', '/a', 'one', entry('1')), 'refused');
  clearStored('session', '/a');
  assert.deepEqual(keysOf('/a'), []);
});

test('all that is stored can be read back from a file, indented as it is', () => {
  const digits = Array.from({ length: 49_000 }, (_, i) => i % 10);
  const work = new Map([['neuron-trainer', { start: 's', work: { deep: { digits } }, attempts: [] }]]);
  assert.ok(textOf(work).length < MOST_BYTES);
  const file = textOf(work, { address: '/', title: 'x'.repeat(1000), exported: '' });
  assert.ok(file.length > MOST_BYTES);
  assert.deepEqual(readWork(file), { work });
});

test('what isn’t given leaves the text of a setup as it was', () => {
  const before = setUpOf([
    ['gate', 'and'],
    ['challenge', true],
    ['bias', 0],
  ]);
  const later = setUpOf([
    ['gate', 'and'],
    ['fresh', undefined],
    ['challenge', true],
    ['newer', false],
    ['b', null],
    ['bias', 0],
  ]);
  assert.equal(later, before);
  assert.notEqual(setUpOf([['predict', '']]), setUpOf([]));
});
