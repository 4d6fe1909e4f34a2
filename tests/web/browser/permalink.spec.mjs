/** A link that restores what a learner has made. */
import { expect, partsOf, test } from './fixtures.mjs';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test('the copied link opens the page with these numbers and this step, of the right neuron', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts><neuron-parts></neuron-parts>');
  const second = partsOf(page.locator('neuron-parts').nth(1));
  await second.number('weight 1').focus();
  await page.keyboard.type('0.75\n');
  await second.button('Multiply').click();
  await second.button('Copy link').click();
  await expect(second.root.locator('.notice')).toContainText('The link is copied');
  await page.goto('about:blank');
  const link = await page.context().newPage();
  await link.close();
  await host('<p>elsewhere</p>');
  const address = await copied(page);
  await page.goto(address);
  await expect(second.number('weight 1')).toHaveAttribute('aria-valuetext', '0.75');
  expect(await partsOf(page.locator('neuron-parts').first()).value('weight 1')).toBe('0.5');
  await expect(second.computed('y')).toHaveText('?');
  await second.number('weight 1').focus();
  await page.keyboard.press('Control+z');
  await expect(second.number('weight 1')).toHaveAttribute('aria-valuetext', '0.5');
});

test('points and the chosen gate come back too', async ({ page, host }) => {
  await host(
    '<neuron-boundary model="b" points="0 0 0; 1 1 1"></neuron-boundary><neuron-gate gate="and, or"></neuron-gate>',
  );
  const boundary = page.locator('neuron-boundary');
  await boundary.locator('[data-point="0"]').focus();
  await page.keyboard.press('Delete');
  await boundary.getByRole('button', { name: 'Copy link' }).click();
  await expect(boundary.locator('.notice')).toContainText('copied');
  const first = await copied(page);
  const gate = page.locator('neuron-gate');
  await gate.getByRole('button', { name: 'OR', exact: true }).click();
  await gate.getByRole('button', { name: 'Copy link' }).click();
  await expect(gate.locator('.notice')).toContainText('copied');
  const second = await copied(page);
  await page.goto('about:blank');
  await page.goto(first);
  await expect(boundary.locator('[data-point]')).toHaveCount(1);
  await page.goto('about:blank');
  await page.goto(second);
  await expect(gate.locator('.verdict')).toContainText('This is OR.');
  await expect(boundary.locator('[data-point]')).toHaveCount(2);
});

test('a link that is old or was tampered with is named, and the page’s own numbers stay', async ({ page, host }) => {
  await host('<neuron-parts model="m"></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.number('weight 1')).toBeVisible();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(`${address}#neuron:m~7~1~<script>~0~relu~~`);
  await expect(parts.root.locator('.notice')).toContainText('it is of version “7”, and this page reads version 1');
  expect(await parts.value('weight 1')).toBe('0.5');
  await parts.button('Close').click();
  await expect(parts.root.locator('.notice')).toHaveCount(0);
});
