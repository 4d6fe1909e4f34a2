/** Section 3 of the lesson: the biological neuron and the artificial one. */
import { expect, overflowing, partsOf, test, violations } from './fixtures.mjs';

const PAIRS = [
  ['dendrite', 'in', /Dendrites.*arrive/, 'Inputs are the numbers that come in: 2, 3 and 1.'],
  [
    'synapse',
    'weighted',
    /synapse.*strongly or weakly/,
    '0.5, −0.3 and 0.8. A negative one holds back. The products are 1, −0.9 and 0.8.',
  ],
  ['cell body', 'inside', /gathers/, 'The sum with the bias is 0.9, and the activation, ReLU, decides'],
  ['axon', 'out', /carries the pulse away/, 'The output is one number, 0.9'],
];

test('each part answers with its counterpart: by button, by a press on either side, by pointing', async ({
  page,
  host,
}) => {
  await host('<neuron-anatomy></neuron-anatomy>');
  const widget = page.locator('neuron-anatomy');
  const told = widget.locator('.told');
  for (const [name, part, cell, number] of PAIRS) {
    await widget.getByRole('button', { name }).click();
    await expect(told).toContainText(cell);
    await expect(told).toContainText(number);
    await expect(widget.locator('.part.chosen')).toHaveCount(2);
    await expect(widget.locator(`.part.${part}.chosen`)).toHaveCount(2);
  }
  await widget.getByText('weights', { exact: true }).click();
  await expect(told).toContainText('Synapse.');
  await widget.getByText('cell body', { exact: true }).last().hover();
  await expect(told).toContainText('Cell body.');
});

test('a signal goes through both, at the learner’s own pace and by keys', async ({ page, host }) => {
  await host('<neuron-anatomy></neuron-anatomy>');
  const widget = page.locator('neuron-anatomy');
  await widget.getByRole('button', { name: 'Send a signal' }).focus();
  for (const [, part] of PAIRS) {
    await page.keyboard.press('Enter');
    await expect(widget.locator(`.part.${part}.chosen`)).toHaveCount(2);
  }
  await partsOf(widget).button('Back').click();
  await expect(widget.locator('.part.inside.chosen')).toHaveCount(2);
});

test('it shows the numbers of the neuron that it is given', async ({ page, host }) => {
  await host(
    '<neuron-parts model="m" inputs="4, 2" weights="-1, 0.5" activation="identity"></neuron-parts><neuron-anatomy model="m"></neuron-anatomy><neuron-parts model="big" inputs="1,1,1,1" weights="1,1,1,1"></neuron-parts><neuron-anatomy model="big"></neuron-anatomy>',
  );
  const widget = page.locator('neuron-anatomy').first();
  await widget.getByRole('button', { name: 'axon' }).click();
  await expect(widget.locator('.told')).toContainText('one number, −3');
  await expect(page.locator('neuron-anatomy').last().locator('.notice')).toContainText(
    'room for 3 inputs, and the neuron “big” has 4',
  );
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing is wider than its place, ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host('<h1>A</h1><div><neuron-anatomy></neuron-anatomy></div>');
    const widget = page.locator('neuron-anatomy');
    await widget.getByRole('button', { name: 'synapse' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page, widget, [222, 320, 600, 1200])).toEqual([]);
  });
}
