import assert from 'node:assert/strict';
import test from 'node:test';
import { freeze } from '../../../../../web/kit/neuron/state/neuron-state.js';
import { linkTo, stateFromLink } from '../../../../../web/kit/neuron/state/permalink.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

const activations = ['identity', 'step', 'relu'];
const state = freeze({
  inputs: [2, 3],
  weights: [0.1, -1e-7],
  bias: -1.5,
  activation: 'step',
  points: [
    { at: [0.25, -1], label: 0 },
    { at: [1, 1], label: 1 },
  ],
});

test('a link brings back every number to the bit, the points and what else was shown', () => {
  const link = linkTo('my neuron', state, { step: '2', gate: 'or' });
  assert.match(link, /^#neuron:my%20neuron~1~2,3~0\.1,/);
  const found = stateFromLink(link, 'my neuron', activations);
  assert.deepEqual(found.state, state);
  assert.deepEqual([...found.extras], Object.entries({ step: '2', gate: 'or' }));
  const bare = freeze({ inputs: [1], weights: [1], bias: 0, activation: 'relu' });
  assert.deepEqual(stateFromLink(linkTo('x', bare, {}), 'x', activations).state, bare);
});

test('an address about something else is nobody’s business', () => {
  for (const hash of ['', '#section', linkTo('other', state, {}), '#neuron:']) {
    assert.equal(stateFromLink(hash, 'my neuron', activations), undefined, hash);
  }
});

test('a hostile or old link gives a message and nothing else', () => {
  const problem = (rest) => problemText(stateFromLink(`#neuron:n~${rest}`, 'n', activations).problem);
  assert.match(problem('0~1~1~0~relu~~'), /version “0”, and this page reads version 1/);
  assert.match(problem('%E0%A4%A~1~1~0~relu~~'), /of version/);
  assert.match(problem('1~1~1~0~relu'), /a part of it is missing/);
  assert.match(problem('1~1~NaN~0~relu~~'), /something else where numbers belong/);
  assert.match(problem('1~1~1~1e99~relu~~'), /something else where numbers belong/);
  assert.match(problem('1~1,2~1~0~relu~~'), /2 inputs and 1 weights/);
  assert.match(problem(`1~${Array(9).fill(1)}~${Array(9).fill(1)}~0~relu~~`), /1 to 8 of each/);
  assert.match(problem('1~1~1~0~constructor~~'), /no “constructor”/);
  assert.match(problem('1~1~1~0~relu~0,2~'), /the class is 2/);
  assert.match(problem(`1~1~1~0~relu~~${'a'.repeat(9000)}`), /more than any link/);
  const { extras } = stateFromLink('#neuron:n~1~1~1~0~relu~~step:<b>,__proto__:1', 'n', activations);
  assert.deepEqual([...extras.keys()], ['__proto__']);
});
