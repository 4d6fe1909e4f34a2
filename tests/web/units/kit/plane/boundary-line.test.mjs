import assert from 'node:assert/strict';
import test from 'node:test';
import { limitsFromAttributes } from '../../../../../web/kit/neuron/state/limit-attributes.js';
import { NeuronModel } from '../../../../../web/kit/neuron/state/neuron-model.js';
import { BoundaryLine } from '../../../../../web/kit/plane/boundary-line.js';
import { freshCore } from '../../../../bindings/load.mjs';

const core = await freshCore();
const PIVOT = [0.5, 0.5];

/** A neuron's weights and bias after its line, which runs through PIVOT, was turned by a drag to a place. */
function turned(place, ranges) {
  const neuron = new NeuronModel();
  neuron.define({ inputs: [1, 1], weights: [1, 1], bias: -1, activation: 'step' });
  neuron.limits.use(limitsFromAttributes({ ranges }));
  const host = { core, neuron, change: (act) => act(neuron) };
  const line = new BoundaryLine(host, () => [
    [0, 1],
    [1, 0],
  ]);
  line.drag('turn', place, {});
  return neuron.state;
}

test('a line that is turned keeps weights and bias in a teacher’s ranges, and passes through its pivot', () => {
  const place = [0.5, 2];
  const free = turned(place, null);
  assert.ok(Math.abs(free.weights[0]) > 1.2, 'without ranges, it turns as far as it is dragged');
  const { weights, bias } = turned(place, 'weights -1.1 1.1');
  assert.ok(Math.abs(Math.max(...weights.map(Math.abs)) - 1.1) < 1e-6, String(weights));
  const distance = weights[0] * PIVOT[0] + weights[1] * PIVOT[1] + bias;
  assert.ok(Math.abs(distance) <= 0.1, String(distance));
  assert.equal(turned(place, 'bias -1 -0.8').bias, Math.fround(-0.8));
});
