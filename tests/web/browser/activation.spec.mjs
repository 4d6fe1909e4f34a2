/** Activations over one weighted sum. */
import { readFileSync } from 'node:fs';
import { activationLabel } from '../../../web/kit/words/activations.js';
import { expect, overflowing, partsOf, test, violations } from './fixtures.mjs';

const golden = JSON.parse(readFileSync(new URL('../../golden/neuron.json', import.meta.url), 'utf8'));

/** A stored float, its bits as a whole number, to the four places that PyTorch prints. */
const shownFloat = (/** @type {number} */ bits) =>
  String(Number(new Float32Array(Uint32Array.of(bits).buffer)[0].toFixed(4)));

/** Value and slope of each activation, by its label. */
async function valuesOf(widget) {
  await expect(widget.locator('.functions')).toBeVisible();
  return Object.fromEntries(
    await widget
      .locator('.functions tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.cells[0].textContent.trim(),
          [row.cells[2].textContent.trim(), row.cells[3].textContent.trim()],
        ]),
      ),
  );
}

test('at 0.9, every activation has PyTorch’s value and slope', async ({ page, host }) => {
  await host('<neuron-activation></neuron-activation>');
  const labelled = (/** @type {[string, any]} */ [name, { output, slope }]) => [
    activationLabel(name),
    [output, slope].map(shownFloat),
  ];
  // The first neuron of the reference values is the lesson's, whose sum is 0.9.
  const { activations } = golden.cases[0];
  expect(await valuesOf(page.locator('neuron-activation'))).toEqual(
    Object.fromEntries(Object.entries(activations).map(labelled)),
  );
});

test('the sum is dragged to where the pointer is, in one step of undo', async ({ page, host }) => {
  await host('<neuron-activation></neuron-activation>');
  const widget = page.locator('neuron-activation');
  const handle = widget.getByRole('slider', { name: 'weighted sum z' });
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const y = from.y + from.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  const to = from.x + from.width / 2 - 160;
  await page.mouse.move(to + 40, y, { steps: 3 });
  await page.mouse.move(to, y, { steps: 3 });
  await page.mouse.up();
  const moved = await handle.boundingBox();
  expect(Math.abs(moved.x + moved.width / 2 - to)).toBeLessThan(4);
  const { ReLU } = await valuesOf(widget);
  expect(ReLU).toEqual(['0', '0']);
  await page.keyboard.press('Control+z');
  await expect(handle).toHaveAttribute('aria-valuetext', '0.9');
  await expect(partsOf(widget).button('Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('by keys: arrows, Shift, PageDown, Home', async ({ page, host }) => {
  await host('<neuron-activation z="0"></neuron-activation>');
  const handle = page.locator('neuron-activation').getByRole('slider', { name: 'weighted sum z' });
  await handle.focus();
  for (const [key, text] of [
    ['ArrowRight', '0.1'],
    ['Shift+ArrowRight', '1.1'],
    ['PageDown', '0.1'],
    ['ArrowDown', '0'],
    ['Home', '−10'],
  ]) {
    await page.keyboard.press(key);
    await expect(handle).toHaveAttribute('aria-valuetext', text);
  }
});

test('curves and slopes are drawn as asked, and why step teaches nothing is said', async ({ page, host }) => {
  await host('<neuron-activation show="sigmoid"></neuron-activation>');
  const widget = page.locator('neuron-activation');
  await expect(widget.locator('.plot .graph')).toHaveCount(2);
  await expect(widget.locator('.plot .slope')).toHaveCount(2);
  await widget.getByLabel('draw tanh').check();
  await expect(widget.locator('.plot .graph')).toHaveCount(3);
  await widget.getByLabel('slopes, dashed').uncheck();
  await expect(widget.locator('.plot .slope')).toHaveCount(0);
  await widget.getByRole('radio', { name: 'step' }).check();
  await expect(widget.locator('.words')).toContainText('gets no direction from this one');
  await expect(widget.locator('.words')).toContainText('f(−10) = 0, f(0) = 0, f(10) = 1');
});

test('it shares its neuron: the sum is moved by the bias', async ({ page, host }) => {
  await host(
    '<neuron-parts model="m" inputs="2, 3, 1" weights="0.5, -0.3, 0.8"></neuron-parts><neuron-activation model="m"></neuron-activation>',
  );
  const parts = partsOf(page.locator('neuron-parts'));
  const handle = page.locator('neuron-activation').getByRole('slider', { name: 'weighted sum z' });
  await expect(handle).toHaveAttribute('aria-valuetext', '0.9');
  await handle.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '−1');
  await expect(parts.computed('z')).toHaveText('−0.1');
  await expect(parts.computed('y')).toHaveText('0');
});

test('what an author gets wrong is named, and the curves are there all the same', async ({ page, host }) => {
  await host('<neuron-activation z="much" activation="relux" show="swish"></neuron-activation>');
  const widget = page.locator('neuron-activation');
  const notices = widget.locator('.notice');
  await expect(notices).toContainText([
    /show="swish" is not known/,
    /“much” is not a number.*Using 0\.9/,
    /“?relux”?.*Using relu/,
  ]);
  expect((await valuesOf(widget)).ReLU).toEqual(['0.9', '1']);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing is wider than its place, ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host('<h1>A</h1><div><neuron-activation show="sigmoid, tanh, step"></neuron-activation></div>');
    const widget = page.locator('neuron-activation');
    await expect(widget.locator('.functions')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page, widget, [222, 320, 390, 620, 1200])).toEqual([]);
  });
}
