import assert from 'node:assert/strict';
import test from 'node:test';
import { linkToRun, runFromLink } from '../../../../../web/elements/trainer/state/training-link.js';
import {
  approximatorFromAttributes,
  visionFromAttributes,
  xorFromAttributes,
} from '../../../../../web/kit/training/state/network-attributes.js';
import {
  activationsOf,
  DEFAULTS,
  layersOf,
  limitsOf,
  rangeOf,
  trainingFromAttributes,
} from '../../../../../web/kit/training/state/training-settings.js';
import { problemText } from '../../../../../web/kit/words/problem-text.js';

test('without attributes it is XOR by two hidden neurons, as the lesson has it', () => {
  const { settings, problems } = trainingFromAttributes({});
  assert.deepEqual(problems, []);
  assert.deepEqual(settings, DEFAULTS);
  assert.deepEqual(layersOf(settings), [2, 2, 1]);
});

test('numbers are those of a Python script, not the float32 beside them', () => {
  const { settings } = trainingFromAttributes({ rate: '0,3', noise: '0.1', layers: '4, 2', data: 'Moons' });
  assert.equal(settings.rate, 0.3);
  assert.equal(settings.data, 'moons');
  assert.deepEqual(layersOf(settings), [2, 4, 2, 1]);
  assert.deepEqual(layersOf(trainingFromAttributes({ layers: '' }).settings), [2, 1]);
});

for (const [given, message] of [
  [{ data: 'donut' }, /^data="donut" is not known; accepted are and, or, .* Using xor\.$/],
  [{ layers: '9' }, /^layers="9": up to 3 hidden layers of 1 to 8 neurons/],
  [{ layers: '1 1 1 1' }, /^layers="1 1 1 1": up to 3 hidden layers/],
  [{ rate: 'fast' }, /^rate="fast": “fast” is not a number/],
  [{ batch: '2.5' }, /^batch="2\.5": whole numbers from 0 to 1000 are accepted\. Using 0\.$/],
  [{ noise: '2' }, /^noise="2": numbers from 0 to 1 are accepted/],
  [{ points: '0 0 2' }, /^points="0 0 2": .*the class is 2; it must be 0 or 1\. Using xor\.$/],
]) {
  test(`${JSON.stringify(given)} is named, and the default stands in`, () => {
    const { settings, problems } = trainingFromAttributes(given);
    assert.equal(problems.length, 1);
    assert.match(problemText(problems[0]), message);
    assert.deepEqual(settings, DEFAULTS);
  });
}

test('points of one’s own are the data, and all of them are in the picture', () => {
  const { settings } = trainingFromAttributes({ points: '-3 0 1; 5 2 0' });
  assert.equal(settings.data, 'points');
  const [low, high] = rangeOf(settings);
  assert.ok(low < -3 && high > 5);
});

test('a link brings back the settings and the step, points too', () => {
  for (const given of [
    {},
    { data: 'spiral', seed: '7', layers: '8 8', rate: '0.03' },
    { points: '0 0.5 1; 1 1 0', layers: '' },
  ]) {
    const { settings } = trainingFromAttributes(given);
    assert.deepEqual(runFromLink(linkToRun('0', settings, 120), '0', 1000), { settings, step: 120 });
  }
});

test('a link goes as far as the last step that a run may have', () => {
  const link = (step) => runFromLink(linkToRun('0', DEFAULTS, step), '0', 120);
  assert.equal(link(120).step, 120);
  assert.match(problemText(link(121).problem), /“121” is no step; 0 to 120 are/);
});

test('an activation is for all hidden layers, or one for each; a list that doesn’t fit is named', () => {
  const all = trainingFromAttributes({ layers: '3 2', activation: 'Tanh' });
  assert.deepEqual(activationsOf(all.settings), ['tanh', 'tanh', 'sigmoid']);
  const each = trainingFromAttributes({ layers: '3 2', activation: 'tanh, leaky-relu' });
  assert.deepEqual(activationsOf(each.settings), ['tanh', 'leaky_relu', 'sigmoid']);
  assert.deepEqual(runFromLink(linkToRun('0', each.settings, 1), '0', 9), { settings: each.settings, step: 1 });
  const one = trainingFromAttributes({ layers: '3', activation: 'tanh relu' });
  assert.match(
    problemText(one.problems[0]),
    /^activation="tanh relu": there are 2 for 1 hidden layer; .* Using sigmoid\.$/,
  );
  assert.match(
    problemText(trainingFromAttributes({ activation: 'swish' }).problems[0]),
    /accepted are identity, relu, leaky_relu, sigmoid, tanh, /,
  );
});

test('the picture of own points changes seldom, and no drag makes it grow', () => {
  const range = (points) => {
    const { settings } = trainingFromAttributes({ points });
    return [rangeOf(settings), limitsOf(settings)];
  };
  assert.deepEqual(range('0 0 0; 1.5 1 1'), [
    [-0.5, 1.5],
    [-0.5, 1.5],
  ]);
  assert.deepEqual(range('0 0 0; 1.6 1 1'), [
    [-6.5, 6.5],
    [-6.5, 6.5],
  ]);
  assert.deepEqual(range('0 0 0; 8 1 1'), [
    [-1, 9],
    [0, 8],
  ]);
});

test('a link to another trainer is none of its business; a bad one is named', () => {
  const link = linkToRun('1', DEFAULTS, 5);
  assert.equal(runFromLink(link, '0', 1000), undefined);
  assert.equal(runFromLink('#neuron:a~1', '0', 1000), undefined);
  assert.match(problemText(runFromLink(link, '1', 4).problem), /“5” is no step; 0 to 4 are/);
  assert.match(problemText(runFromLink(link.replace('~1~', '~2~'), '1', 1000).problem), /version “2”/);
  assert.match(problemText(runFromLink(`#training:1~1~rate=x~5`, '1', 1000).problem), /rate="x"/);
  assert.match(
    problemText(runFromLink(`#training:1~1~${'a'.repeat(9000)}~5`, '1', 1000).problem),
    /more than any link made here/,
  );
});

test('what an approximator, XOR and vision can’t read is named, with the default in its place', () => {
  const approximator = approximatorFromAttributes({ function: 'cosine', neurons: '65', way: 'Train' });
  assert.deepEqual(approximator.settings, { name: 'sine', activation: 'relu', neurons: 8, way: 'train' });
  assert.equal(approximator.problems.length, 2);
  assert.deepEqual(visionFromAttributes({ neurons: '16', seed: '3' }), {
    settings: { neurons: 16, seed: 3 },
    problems: [],
  });
  assert.match(
    problemText(visionFromAttributes({ neurons: '1' }).problems[0]),
    /^neurons="1": whole numbers from 2 to 24/,
  );
  assert.match(
    problemText(xorFromAttributes({ weights: 'huge' }).problems[0]),
    /^weights="huge" is not known; accepted are small, large/,
  );
  assert.equal(xorFromAttributes({ seed: '0' }).settings.seed, 1);
});
