/** A deck of reveal.js: its keys turn slides, and those that a widget uses don't. */
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.mjs';

const folder = fileURLToPath(new URL('../../build/embed/reveal', import.meta.url));

test.use({ viewport: { width: 960, height: 700 } });

/** Opens the deck at a slide, counted from 0. */
async function open(page, site, slide) {
  await page.goto(await site(folder, { base: '/talk/' }));
  await page.waitForFunction(() => globalThis.deck?.isReady());
  await page.evaluate((index) => globalThis.deck.slide(index), slide);
}

const slideOf = (page) => page.evaluate(() => globalThis.deck.getIndices().h);
const isPaused = (page) => page.evaluate(() => globalThis.deck.isPaused());

test('a weight is stepped and typed on its slide, and what it doesn’t use turns slides', async ({ page, site }) => {
  await open(page, site, 1);
  const number = page.locator('neuron-value').getByRole('spinbutton');
  await expect(number).toHaveText('0.5');
  await number.focus();
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'PageDown', 'PageUp']) await page.keyboard.press(key);
  await expect(number).toHaveText('0.6');
  for (const key of ['Home', 'End', ' ', 'n', 'b']) await page.keyboard.press(key);
  await page.keyboard.type('.7');
  await page.keyboard.press('Enter');
  await expect(number).toHaveText('0.7');
  await expect(number).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
  expect(await page.evaluate(() => globalThis.deck.isOverview())).toBe(false);
  expect([await slideOf(page), await isPaused(page)]).toEqual([1, false]);

  await number.evaluate((element) => element.blur());
  await page.keyboard.press('.');
  expect(await isPaused(page)).toBe(true);
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowRight');
  expect(await slideOf(page)).toBe(2);
});

test('a compact trainer fits the slide with its title; its buttons keep Space, and arrows lead on', async ({
  page,
  site,
}) => {
  await open(page, site, 2);
  const trainer = page.locator('neuron-trainer');
  await expect(trainer.locator('.facts')).toContainText('Step 0');
  const { y, height } = await trainer.boundingBox();
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(700);
  const epoch = trainer.getByRole('button', { name: '1 epoch' });
  await epoch.focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Enter');
  await expect(trainer.locator('.facts')).toContainText('Step 2');
  await trainer.locator('.more > summary').focus();
  await page.keyboard.press(' ');
  await expect(trainer.getByText('Loss landscape')).toBeInViewport();
  expect((await trainer.boundingBox()).height).toBe(height);
  await page.keyboard.press('Escape');
  await expect(trainer.getByText('Loss landscape')).toBeHidden();
  expect(await slideOf(page)).toBe(2);
  await epoch.focus();
  await page.keyboard.press('ArrowRight');
  expect(await slideOf(page)).toBe(3);
});
