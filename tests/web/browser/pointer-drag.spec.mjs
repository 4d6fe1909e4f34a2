/** Dragging works the same everywhere: for numbers, points, lines, edges, drawings, sums and steps. */
import { drawn, expect, middleOf, placeOnEdge, test } from './fixtures.mjs';

const spinbutton = (widget, label) => widget.getByRole('spinbutton', { name: label, exact: true });
const parameters = (widget) => widget.evaluate((element) => [...element.parameters].join(' '));
const attribute = (find, name) => async (widget) => find(widget).getAttribute(name);

/** Each kind of thing to drag: where a press grabs it, how far to drag, and what the drag changes. */
const KINDS = [
  {
    name: 'a number',
    html: '<neuron-parts></neuron-parts>',
    hold: (widget) => spinbutton(widget, 'weight 1'),
    by: [40, 0],
    seen: attribute((widget) => spinbutton(widget, 'weight 1'), 'aria-valuetext'),
    shifts: ['0.5', '1.3', '8.5'],
  },
  {
    name: 'a line',
    html: '<neuron-boundary weights="1, 1" bias="-1.5"></neuron-boundary>',
    hold: (widget) => widget.locator('.knob.slide .grip'),
    by: [40, -40],
    seen: attribute((widget) => spinbutton(widget, 'bias'), 'aria-valuetext'),
  },
  {
    name: 'a point',
    html: '<neuron-boundary weights="1, 1" bias="-1.5"></neuron-boundary>',
    hold: (widget) => widget.locator('[data-point="0"]'),
    by: [40, -40],
    seen: attribute((widget) => widget.locator('[data-point="0"]'), 'aria-label'),
  },
  {
    name: 'an edge',
    html: '<neuron-trainer layers=""></neuron-trainer>',
    hold: (widget) => widget.locator('.edge .hit').first(),
    at: placeOnEdge,
    by: [60, 0],
    seen: parameters,
  },
  {
    name: 'an image',
    html: '<neuron-vision></neuron-vision>',
    hold: (widget) => widget.locator('.pad'),
    by: [60, 0],
    seen: (widget) => widget.locator('.pad canvas').evaluate((canvas) => canvas.toDataURL()),
    isAtOnce: true,
  },
  {
    name: 'a function',
    html: '<neuron-approximator function="own"></neuron-approximator>',
    hold: (widget) => widget.getByRole('slider', { name: 'Value 5 of the function' }).locator('.grip'),
    by: [0, -50],
    seen: attribute((widget) => widget.getByRole('slider', { name: 'Value 5 of the function' }), 'aria-valuetext'),
    isAtOnce: true,
  },
  {
    name: 'a weighted sum',
    html: '<neuron-activation></neuron-activation>',
    hold: (widget) => widget.getByRole('slider', { name: 'weighted sum z' }),
    by: [-100, 0],
    seen: attribute((widget) => widget.getByRole('slider', { name: 'weighted sum z' }), 'aria-valuetext'),
    isAtOnce: true,
  },
  {
    name: 'a step of a run',
    html: '<neuron-trainer></neuron-trainer>',
    prepare: async (widget) => {
      for (let i = 0; i < 5; i++) await widget.getByRole('button', { name: '1 epoch' }).click();
    },
    hold: (widget) => widget.locator('.curve .cursor'),
    by: [-150, 0],
    seen: attribute((widget) => widget.locator('.curve .cursor'), 'aria-valuenow'),
    isAtOnce: true,
  },
];

/** Opens a page and moves the mouse to where a press grabs. Returns the widget and how to go on from there. */
async function press(page, host, { html, prepare, hold, at = middleOf }) {
  await host(html);
  const widget = page.locator('main > :first-child');
  const held = hold(widget);
  await prepare?.(widget);
  await held.scrollIntoViewIfNeeded();
  const [x, y] = await at(held);
  await page.mouse.move(x, y);
  return {
    widget,
    /** Moves the mouse and waits until it is drawn: pages get moves once a frame, and draw in the next one. */
    move: async (dx, dy) => {
      await page.mouse.move(x + dx, y + dy, { steps: 4 });
      await drawn(page);
    },
    /** Dispatches a pointer event that engines send, but that a test can't cause with the mouse. */
    tell: (type, dx = 0, dy = 0) =>
      held.evaluate(
        (element, [type, clientX, clientY]) => {
          const init = { pointerId: 1, bubbles: true, composed: true, clientX, clientY };
          element.dispatchEvent(new PointerEvent(type, init));
        },
        [type, x + dx, y + dy],
      ),
  };
}

for (const kind of KINDS) {
  const { name, by, seen, shifts, isAtOnce } = kind;
  test.describe(name, () => {
    test('goes back to where it was when the browser takes the pointer over, and on Escape', async ({ page, host }) => {
      const { widget, move, tell } = await press(page, host, kind);
      const before = await seen(widget);
      for (const takeBack of [() => tell('pointercancel'), () => page.keyboard.press('Escape')]) {
        await page.mouse.down();
        await move(...by);
        await expect.poll(() => seen(widget)).not.toBe(before);
        await takeBack();
        await expect.poll(() => seen(widget)).toBe(before);
        await move(0, 0);
        await page.mouse.up();
        expect(await seen(widget)).toBe(before);
      }
    });

    test('ends where the pointer is let go, also where no move was told from there', async ({ page, host }) => {
      const { widget, move, tell } = await press(page, host, kind);
      const before = await seen(widget);
      await page.mouse.down();
      await move(...by);
      const whole = await seen(widget);
      expect(whole).not.toBe(before);
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await move(0, 0);
      await page.mouse.down();
      await move(...by.map((way) => way / 2));
      expect(await seen(widget)).not.toBe(whole);
      await tell('pointerup', ...by);
      await expect.poll(() => seen(widget)).toBe(whole);
      await move(0, 0);
      expect(await seen(widget)).toBe(whole);
    });

    if (!isAtOnce) {
      test('a hand that trembles changes nothing', async ({ page, host }) => {
        const { widget, move } = await press(page, host, kind);
        const before = await seen(widget);
        await page.mouse.down();
        await move(2, 2);
        await page.mouse.up();
        expect(await seen(widget)).toBe(before);
      });
    }

    if (shifts) {
      test('goes ten times as far with Shift', async ({ page, host }) => {
        const { widget, move } = await press(page, host, kind);
        const [first, once, tenTimes] = shifts;
        expect(await seen(widget)).toBe(first);
        await page.mouse.down();
        await move(...by);
        await expect.poll(() => seen(widget)).toBe(once);
        await page.keyboard.down('Shift');
        await move(by[0] - 1, by[1]);
        await expect.poll(() => seen(widget)).toBe(tenTimes);
        await page.mouse.up();
      });
    }
  });
}

test('an edge goes ten times as far with Shift', async ({ page, host }) => {
  const edge = KINDS.find(({ name }) => name === 'an edge');
  const { widget, move } = await press(page, host, edge);
  const [first] = (await parameters(widget)).split(' ').map(Number);
  await page.keyboard.down('Shift');
  await page.mouse.down();
  await move(30, 0);
  await page.mouse.up();
  const [dragged] = (await parameters(widget)).split(' ').map(Number);
  expect(Math.abs(dragged - first - 6)).toBeLessThan(0.011);
});
