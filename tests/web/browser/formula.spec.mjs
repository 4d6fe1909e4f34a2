/** Section 5 of the lesson: the complete formula. */
import { expect, overflowing, partsOf, test, violations } from './fixtures.mjs';

/** The formula as it is shown, without spaces. */
async function written(widget) {
  await expect(widget.locator('.formula')).toBeVisible();
  return (await widget.locator('.formula math').allTextContents()).join('').replace(/\s+/g, '');
}

test('the formula in symbols, in numbers and in vectors, with the lesson’s figures', async ({ page, host }) => {
  await host('<neuron-formula></neuron-formula>');
  const widget = page.locator('neuron-formula');
  expect(await written(widget)).toBe('y=f(w1x1+w2x2+w3x3+b)=f(∑iwixi+b)');
  await partsOf(widget).button('numbers').click();
  expect(await written(widget)).toBe('y=ReLU(0.5×2+(−0.3)×3+0.8×1+0)=ReLU(0.9)=0.9');
  await partsOf(widget).button('vectors').click();
  expect(await written(widget)).toBe('y=f(w⊤x+b)w=[0.5,−0.3,0.8]x=[2,3,1]b=0w⊤x=0.9y=0.9');
});

test('each symbol has its meaning, and lights up in every view of the same neuron', async ({ page, host }) => {
  await host(
    '<neuron-formula model="m"></neuron-formula><neuron-parts model="m"></neuron-parts><p>w₁ is <neuron-value model="m" name="w1">0.5</neuron-value></p>',
  );
  const widget = page.locator('neuron-formula');
  const symbols = widget.getByRole('group', { name: 'Symbols' });
  const meaning = widget.locator('.meaning');
  for (const [name, words] of [
    ['y, output', 'a probability, a class score or a continuous value'],
    ['f, activation', 'non-linearity'],
    ['w, weights', 'Learned, one for each input, and adjusted to reduce the error'],
    ['x, inputs', 'Given, and fixed for one data point'],
    ['b, bias', 'shifts the boundary, and lets the neuron fire with all inputs at zero'],
    ['Σ, sum', 'Add up all the products'],
  ]) {
    await symbols.getByRole('button', { name }).focus();
    await expect(meaning).toContainText(words);
  }
  await symbols.getByRole('button', { name: 'w, weights' }).click();
  await expect(widget.locator('.formula .weight.pointed')).toHaveCount(4);
  await expect(page.locator('neuron-parts .diagram')).toHaveAttribute('data-pointed', 'weight');
  await expect(page.locator('neuron-value .settable')).toHaveClass(/pointed/);
  await symbols.getByRole('button', { name: 'w, weights' }).click();
  await symbols.getByRole('button', { name: 'w, weights' }).blur();
  await page.mouse.move(0, 0);
  await expect(page.locator('neuron-parts .diagram')).toHaveAttribute('data-pointed', '');
});

test('in the lesson it follows the example neuron', async ({ page }) => {
  await page.goto('');
  const widget = page.locator('neuron-formula');
  await widget.scrollIntoViewIfNeeded();
  await partsOf(widget).button('numbers').click();
  const weight = page.locator('neuron-value[name="w1"]').first().getByRole('spinbutton');
  await weight.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await widget.scrollIntoViewIfNeeded();
  await expect(widget.locator('.formula')).toContainText('2.9');
});

test('vectors of eight numbers stay in their frame, down to 222 pixels', async ({ page, host }) => {
  await host(
    '<neuron-parts model="m" inputs="1,2,3,4,5,6,7,8" weights="0.25,-0.25,0.333,1,2,3,4,5"></neuron-parts><div><neuron-formula model="m" form="vectors"></neuron-formula></div>',
  );
  const widget = page.locator('neuron-formula');
  expect(await written(widget)).toContain('x=[1,2,3,4,5,6,7,8]');
  for (const width of [222, 320, 500]) {
    expect(await overflowing(page, widget, [width])).toEqual([]);
    const outside = await widget.evaluate((element) => {
      const frame = element.shadowRoot.querySelector('.formula').getBoundingClientRect();
      return [...element.shadowRoot.querySelectorAll('.formula math')]
        .filter(
          (math) => math.getBoundingClientRect().left < frame.left || math.getBoundingClientRect().right > frame.right,
        )
        .map((math) => math.textContent);
    });
    expect(outside, `at ${width}`).toEqual([]);
  }
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing is wider than its place, ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host(
      '<h1>F</h1><div><neuron-formula form="numbers"></neuron-formula><neuron-formula form="no"></neuron-formula></div>',
    );
    await expect(page.locator('neuron-formula').nth(1).locator('.notice')).toContainText(
      'accepted are symbols, numbers, vectors',
    );
    const widget = page.locator('neuron-formula').first();
    await partsOf(widget).button('b, bias').click();
    expect(await violations(page)).toEqual([]);
    for (const form of ['numbers', 'vectors', 'symbols']) {
      await partsOf(widget).button(form).click();
      expect(await overflowing(page, widget, [222, 320, 390, 1200]), form).toEqual([]);
    }
  });
}
