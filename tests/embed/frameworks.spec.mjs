/** React 18 and 19, Vue and Svelte bind arrays, numbers and booleans; VitePress renders them on a server first. */
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.mjs';

const folder = fileURLToPath(new URL('../../build/embed/frameworks/', import.meta.url));

const PAGES = [
  ['React 19', 'production/react.html', ['.components', '.tags']],
  ['React 18', 'react-18/react.html', ['.components']],
  ['Vue', 'production/vue.html', ['.tags']],
  ['Svelte', 'production/svelte.html', ['.tags']],
];

/** A gate's first weight and bias, and how many of its numbers a learner can change. */
async function shows(gate, weight, bias, changeable) {
  for (const [name, text] of [
    ['w1', weight],
    ['b', bias],
  ])
    await expect(gate.locator(`.diagram [data-name="${name}"] .value`)).toHaveText(text);
  await expect(gate.locator('.diagram [role="spinbutton"]')).toHaveCount(changeable);
}

for (const [name, path, places] of PAGES) {
  test(`${name}: what is bound is shown, before and after the upgrade, and what can’t be used is named`, async ({
    page,
    site,
  }) => {
    await page.goto(`${await site(`${folder}dist`)}${path}`);
    const choose = (each) => page.getByRole('button', { name: each, exact: true }).click();
    for (const place of places) {
      const [gate, boundary, trainer] = ['gate', 'boundary', 'trainer'].map((each) =>
        page.locator(`${place} neuron-${each}`),
      );
      const points = boundary.locator('svg [data-point]');
      const parameters = () => trainer.evaluate((element) => element.parameters?.length);
      // At first, this was bound before the elements’ scripts had come.
      await choose('First');
      await shows(gate, '2', '−1', 2);
      await expect(points).toHaveCount(2);
      await trainer.scrollIntoViewIfNeeded();
      await expect.poll(parameters).toBe(20);

      // A learner’s change stays when the page draws itself again.
      await gate.getByRole('spinbutton', { name: 'weight 1', exact: true }).first().press('ArrowUp');
      await expect(page.locator('#app > output')).toHaveText('2.1,2');
      await shows(gate, '2.1', '−1', 2);

      await choose('Second');
      await shows(gate, '0.5', '0.25', 0);
      await expect(gate.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
      await expect(points).toHaveCount(1);
      await expect.poll(parameters).toBe(3);

      await choose('Nothing');
      await shows(gate, '1', '−1.5', 3);

      await choose('Wrong');
      for (const [element, attributes] of [
        [gate, ['weights', 'bias', 'challenge', 'locked']],
        [boundary, ['points']],
        [trainer, ['layers']],
      ])
        for (const attribute of attributes)
          await expect(
            element.getByRole('status').filter({ hasText: new RegExp(`^${attribute}="[a-z]+": only text`) }),
          ).toBeVisible();
      await shows(gate, '1', '−1.5', 3);
      await expect.poll(parameters).toBe(9);
    }
  });
}

test('VitePress: rendered on a server with its fallback, taken over with what is bound, and changed', async ({
  page,
  site,
}) => {
  const address = await site(`${folder}handbook/.vitepress/dist`, { base: '/handbook/' });
  const html = await (await page.request.get(address)).text();
  expect(html).toMatch(/<neuron-gate[^>]* bias="-1"[^>]*>AND is 1 for 1 and 1\./);
  await page.goto(address);
  const gate = page.locator('neuron-gate');
  await shows(gate, '2', '−1', 2);
  await page.getByRole('button', { name: 'Change' }).click();
  await shows(gate, '0.5', '−1', 2);
  await page.getByRole('link', { name: 'Other' }).click();
  await expect(gate).toHaveCount(0);
  await page.getByRole('link', { name: 'Gates' }).click();
  await shows(gate, '2', '−1', 2);
});
