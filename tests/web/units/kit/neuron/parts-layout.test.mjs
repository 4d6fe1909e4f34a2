import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutParts } from '../../../../../web/kit/neuron/drawing/parts-layout.js';

/** Every box of a picture with its edges. */
function boxes(layout) {
  const { sum } = layout;
  const circle = { x: sum.x, y: sum.y, width: 2 * sum.radius, height: 2 * sum.radius };
  return [
    ...layout.inputs,
    ...layout.weights,
    ...layout.products,
    layout.bias,
    circle,
    layout.activation,
    layout.output,
  ].map(({ x, y, width, height }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));
}

const widths = [222, 288, 350, 499, 500, 560, 640, 760, 1200];
const counts = [1, 2, 3, 4, 5, 6, 7, 8];

test('at any width and with any number of inputs, nothing overlaps and nothing leaves the picture', () => {
  for (const available of widths) {
    for (const count of counts) {
      const layout = layoutParts(available, count);
      const all = boxes(layout);
      const where = `${available} wide, ${count} inputs`;
      assert.ok(layout.width <= available, where);
      all.forEach((box, i) => {
        assert.ok(box.left >= 0 && box.right <= layout.width, `${where}: box ${i} across`);
        assert.ok(box.top >= 30 && box.bottom <= layout.height, `${where}: box ${i} down`);
        for (const other of all.slice(i + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          assert.ok(apart, `${where}: ${JSON.stringify(box)} overlaps ${JSON.stringify(other)}`);
        }
      });
    }
  }
});

test('data flows from left to right; in a narrow picture in two lines', () => {
  const wide = layoutParts(560, 3);
  const order = [wide.inputs[0].x, wide.weights[0].x, wide.products[0].x, wide.sum.x, wide.activation.x, wide.output.x];
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  const narrow = layoutParts(320, 3);
  assert.ok(narrow.banded && !wide.banded);
  assert.ok(narrow.sum.y > narrow.products[2].y);
  assert.ok(narrow.sum.x < narrow.activation.x && narrow.activation.x < narrow.output.x);
});
