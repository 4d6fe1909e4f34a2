/** A compact trainer: the essentials on a slide's room, and the rest over them at a press. */
import { expect, overflowing, test, violations } from './fixtures.mjs';

async function open(page, host, html = '<neuron-trainer compact></neuron-trainer>') {
  await host(html);
  const trainer = page.locator('neuron-trainer');
  await expect(trainer.locator('.facts')).toContainText('Step 0');
  return trainer;
}

const heightOf = async (trainer) => (await trainer.boundingBox()).height;

test('it fits a slide, runs there, and the rest opens over it without growing', async ({ page, host }) => {
  await page.setViewportSize({ width: 960, height: 700 });
  const trainer = await open(page, host);
  const height = await heightOf(trainer);
  expect(height).toBeLessThanOrEqual(570);
  await expect(trainer.getByLabel('Speed')).toBeHidden();
  await expect(trainer.locator('svg.network')).toBeVisible();
  await expect(trainer.locator('svg.plane')).toBeVisible();
  await expect(trainer.locator('svg.curve')).toBeVisible();
  await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(trainer.locator('.facts')).toContainText('Step 1');

  const more = trainer.locator('.more > summary');
  await more.click();
  await trainer.getByLabel('Speed').selectOption('10 steps a frame');
  await trainer.getByText('Settings', { exact: true }).click();
  await trainer.getByLabel('Learning rate η').fill('3');
  await trainer.getByLabel('Learning rate η').press('Enter');
  expect(await heightOf(trainer)).toBe(height);
  const [outer, sheet] = [await trainer.boundingBox(), await trainer.locator('.sheet').boundingBox()];
  expect(sheet.y).toBeGreaterThanOrEqual(outer.y);
  await trainer.getByRole('button', { name: 'Undo' }).click();
  await expect(trainer.getByLabel('Learning rate η')).toHaveValue('2');
  await page.keyboard.press('Escape');
  await expect(trainer.getByLabel('Speed')).toBeHidden();
  await expect(more).toBeFocused();

  await trainer.evaluate((element) => element.removeAttribute('compact'));
  await expect(trainer.getByLabel('Speed')).toHaveValue('10 steps a frame');
  await expect(more).toHaveCount(0);
});

test('a teacher’s hidden and locked parts are not behind the button, either', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<neuron-trainer compact hide="curve keep landscape" locked="points"></neuron-trainer>',
  );
  await trainer.locator('.more > summary').click();
  await expect(trainer.locator('.sheet summary')).toHaveText(['A step by numbers', 'Settings']);
  await expect(trainer.locator('svg.curve')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing is wider than its place, ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    const trainer = await open(page, host);
    expect(await overflowing(page, trainer, [222, 320, 390, 600, 960, 1200])).toEqual([]);
    await trainer.locator('.more > summary').click();
    expect(await overflowing(page, trainer, [222, 390, 960])).toEqual([]);
    expect((await violations(page)).filter((text) => /neuron-/.test(text))).toEqual([]);
  });
}
