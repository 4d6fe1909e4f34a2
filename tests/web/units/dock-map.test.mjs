/** A page's own map from headings to widgets, as it is read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMap } from '../../../web/embed/dock-map.js';

test('a heading is compared without its number, case and punctuation', () => {
  const { docks, problems } = readMap('{ "Lesson two: or": { "widget": "neuron-gate", "gate": "or" } }');
  assert.deepEqual(problems, []);
  assert.deepEqual([docks[0].widget, docks[0].attributes], ['neuron-gate', { gate: 'or' }]);
  assert.ok(docks[0].fits('2) Lesson two – OR!'));
  assert.ok(!docks[0].fits('Lesson two'));
});

test('what is no map is told once, and no widget is placed', () => {
  for (const json of ['[{ "widget": "neuron-gate" }, "neuron-gate"]', 'null', '"neuron-gate"', '7']) {
    assert.deepEqual(readMap(json), {
      docks: [],
      problems: ['The map must be an object: headings, and the widget for each.'],
    });
  }
  assert.match(readMap('{ "Gates": ').problems[0], /^The map isn’t JSON: /);
});

test('an entry that can’t be read is named, and the others stand', () => {
  const { docks, problems } = readMap(
    '{ "A": "neuron-soup", "B": null, "C": { "widget": "neuron-gate", "gate": 1 }, "D": "neuron-parts" }',
  );
  assert.deepEqual(
    docks.map(({ key }) => key),
    ['D'],
  );
  assert.match(problems[0], /^“A”: there is no widget “neuron-soup”; there are neuron-activation, /);
  assert.match(problems[1], /^“B”: there is no widget “undefined”/);
  assert.match(problems[2], /^“C”: the attributes’ values must be strings\./);
});
