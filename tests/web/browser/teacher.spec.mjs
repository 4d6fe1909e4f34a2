/** A teacher's settings for all numbers: their ranges, their steps, and how they are written. */
import { expect, partsOf, test } from './fixtures.mjs';

test('a number goes as far as its range and no further, by keys, slider and typing', async ({ page, host }) => {
  await host('<neuron-parts ranges="weights -1 1; bias 0 2" steps="w 0.25; b 0.5"></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  const weight = parts.number('weight 1');
  await expect(weight).toHaveAttribute('aria-valuemax', '1');
  await weight.press('ArrowUp');
  await expect(weight).toHaveAttribute('aria-valuetext', '0.75');
  await expect(parts.slider).toHaveAttribute('step', '0.25');
  await expect(parts.slider).toHaveAttribute('min', '-1');
  await weight.press('End');
  await weight.press('ArrowUp');
  await expect(weight).toHaveAttribute('aria-valuetext', '1');

  await weight.press('Enter');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(parts.root.getByRole('alert')).toHaveText('w1 goes from −1 to 1 here.');
  await page.keyboard.press('Escape');
  await expect(weight).toHaveAttribute('aria-valuetext', '1');
  const bias = parts.number('bias');
  await bias.press('ArrowDown');
  await expect(bias).toHaveAttribute('aria-valuetext', '0');
});

test('decimal commas stand everywhere but in the code, and are typed', async ({ page, host }) => {
  await host('<neuron-parts decimal="comma"></neuron-parts><neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts').first());
  await expect(parts.number('weight 1')).toHaveText(/0,5/);
  await expect(parts.computed('y')).toHaveText('0,9');
  await expect(parts.narration).toContainText('0,5');
  expect(await parts.narration.textContent()).not.toContain('.9');
  await expect(parts.script).toContainText('[0.5, -0.3, 0.8]');
  // For screen readers, the numbers of a list are separated by semicolons.
  await expect(parts.root.locator('.diagram')).toHaveAttribute('aria-label', /weights 0,5; −0,3; 0,8/);

  await parts.number('weight 1').press('F2');
  await expect(parts.root.locator('input.typed')).toHaveValue('0,5');
  await page.keyboard.type('0,75');
  await page.keyboard.press('Enter');
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0,75');
  await expect(partsOf(page.locator('neuron-parts').last()).computed('y')).toHaveText('0.9');
});

test('commas stand in the boundary, the gate, the detector, the formula and the curves too', async ({ page, host }) => {
  await host(`<neuron-boundary decimal="comma"></neuron-boundary><neuron-gate decimal="comma"></neuron-gate>
    <neuron-features decimal="comma"></neuron-features><neuron-formula decimal="comma" form="numbers"></neuron-formula>
    <neuron-activation decimal="comma"></neuron-activation>`);
  const texts = {
    'neuron-boundary': '−1,5',
    'neuron-gate': '−1,5',
    'neuron-features': '1,72',
    'neuron-formula': '0,5',
    'neuron-activation': '0,9',
  };
  for (const [tag, text] of Object.entries(texts)) {
    const widget = page.locator(tag);
    await expect(widget.getByText(text).first()).toBeAttached();
    const shown = await widget.evaluate((element) => element.shadowRoot.textContent);
    expect(shown.match(/\d\.\d/g), tag).toBeNull();
  }
});

test('what is wrong with these attributes is named, and the neuron goes on', async ({ page, host }) => {
  await host('<neuron-parts ranges="w 2 -2" steps="q 1" decimal="dash"></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.root.getByRole('status').filter({ hasText: 'ranges="w 2 -2"' })).toBeVisible();
  await expect(parts.root.getByRole('status').filter({ hasText: 'there is no “q”' })).toBeVisible();
  await expect(parts.root.getByRole('status').filter({ hasText: 'decimal="dash" is not known' })).toBeVisible();
  await expect(parts.computed('y')).toHaveText('0.9');
});
