import { expect, partsOf, test } from './fixtures.mjs';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lesson still reads, with its figures and worked numbers', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('section')).toHaveCount(14);
    await expect(page.locator('neuron-parts table').first()).toBeVisible();
    await expect(page.locator('neuron-parts').last()).toContainText('tensor([ 1.0000, -0.9000,  0.8000])');
    await expect(page.locator('neuron-value[name="w2"]').first()).toHaveText('−0.3');
    expect(await page.locator('figure svg').count()).toBeGreaterThan(8);
  });
});

/** What can go wrong with the wasm file, and the message that says so. */
const failures = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'no' }), /is not at .*\(the server answered 404\)/],
  ['is an HTML page', (route) => route.fulfill({ body: '<!doctype html>' }), /is not WebAssembly/],
  [
    'is cut off',
    async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, 2000) });
    },
    /refused the lesson's computing core/,
  ],
  ['cannot be reached', (route) => route.abort(), /could not be loaded/],
];

for (const [name, answer, message] of failures) {
  test.describe(`where the wasm file ${name}`, () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('the fallback stays, a message says why, and the page goes on', async ({ page }) => {
      await page.route('**/*.wasm', answer);
      await page.goto('');
      const widget = page.locator('neuron-parts').first();
      await expect(widget.locator('.notice')).toContainText(message);
      await expect(widget.locator('table')).toBeVisible();
      await expect(page.locator('neuron-value[name="w1"]').first()).toHaveText('0.5');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('section h2').first()).toBeFocused();
    });
  });
}

test('a shared neuron lives as long as one of its elements', async ({ page, host }) => {
  await host(`<p>w₁ = <neuron-value model="m" name="w1">1</neuron-value>, <neuron-value model="m" name="q9">?</neuron-value>,
    <neuron-value model="nobody" name="w1">none</neuron-value>, <neuron-value name="w1">own</neuron-value></p>
    <neuron-parts model="m" inputs="1" weights="1"></neuron-parts><neuron-parts model="m" weights="9"></neuron-parts>`);
  const parts = partsOf(page.locator('neuron-parts').first());
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  const value = page.locator('neuron-value[name="w1"][model="m"]');
  await expect(value.getByRole('spinbutton')).toHaveText('1.1');
  await expect(page.locator('neuron-value[name="q9"]')).toHaveText('?');
  await expect(page.getByTitle(/name="q9" is not known; accepted are x1, x2/)).toBeVisible();
  await expect(page.getByTitle(/needs model=/)).toBeVisible();
  await expect(page.locator('neuron-value[model="nobody"]')).toHaveText('none');
  await expect(page.locator('neuron-parts').last().locator('.notice')).toContainText(
    'has already set the neuron “m” up',
  );
  await page
    .locator('neuron-parts')
    .first()
    .evaluate((element) => element.remove());
  await expect(value.getByRole('spinbutton')).toHaveText('1.1');
});
