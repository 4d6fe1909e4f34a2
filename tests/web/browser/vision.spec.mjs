/** Section 11 of the lesson: many neurons, and how far each one specialises, as measured. */
import { expect, overflowing, test, violations } from './fixtures.mjs';

const facts = (vision) => vision.locator('.facts');

async function open(page, host, html = '<neuron-vision></neuron-vision>') {
  await host(html);
  const vision = page.locator('neuron-vision');
  await expect(facts(vision)).toContainText('Step 0 of 2000');
  return vision;
}

test('trained, it tells images rightly that it never saw, and names a neuron only where that is measured', async ({
  page,
  host,
}) => {
  const vision = await open(page, host);
  await page.evaluate(() => {
    globalThis.goals = [];
    document.addEventListener('neuron-goal', (event) => globalThis.goals.push(event.detail));
  });
  await vision.getByRole('button', { name: 'Train' }).click();
  await expect(facts(vision)).toContainText('Step 2000 of 2000: 282 of 300', { timeout: 40_000 });
  const counts = await vision.locator('.confusion td').allTextContents();
  const numbers = counts.map(Number).filter((_, i) => i > 0);
  expect(numbers.reduce((sum, count) => sum + count)).toBe(300);
  expect(numbers[0] + numbers[4] + numbers[8]).toBe(282);
  for (const card of await vision.locator('.card').all()) {
    const selectivity = Number(/selectivity ([\d.]+)/.exec(await card.textContent())[1]);
    expect(await card.locator('.named').count()).toBe(selectivity >= 0.5 ? 1 : 0);
  }
  const [goal] = await page.evaluate(() => globalThis.goals);
  expect(goal).toMatchObject({ goal: 'vision', of: 300 });
});

test('an image of one’s own is drawn by mouse and by keys, and the neurons answer', async ({ page, host }) => {
  const vision = await open(page, host);
  const own = vision.getByRole('region', { name: 'Your own image' });
  await expect(own).toContainText('Draw a line, an arc or stripes');
  const pad = own.getByRole('application');
  const { x, y, width } = await pad.boundingBox();
  await page.mouse.move(x + width * 0.2, y + width * 0.5);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.8, y + width * 0.5, { steps: 12 });
  await page.mouse.up();
  await expect(own.locator('dd')).toHaveCount(3);
  await expect(vision.locator('.card .answer')).toHaveCount(12);
  const before = await vision.locator('.card .answer').allTextContents();
  await pad.press('ArrowDown');
  await pad.press('Space');
  await expect.poll(() => vision.locator('.card .answer').allTextContents()).not.toEqual(before);
  await expect(pad).toHaveAttribute('aria-label', /Row 8, column 10: light/);
  await own.getByRole('button', { name: 'Clear' }).click();
  await expect(vision.locator('.card .answer')).toHaveCount(0);
  await own.getByRole('button', { name: 'An image it never saw' }).click();
  await expect(vision.locator('.card .answer')).toHaveCount(12);
});

test('another seed begins anew; what an author gets wrong is named', async ({ page, host }) => {
  const vision = await open(page, host, '<neuron-vision neurons="99" seed="x"></neuron-vision>');
  await expect(
    vision.getByRole('status').filter({ hasText: 'neurons="99": whole numbers from 2 to 24' }),
  ).toBeVisible();
  await expect(vision.getByRole('status').filter({ hasText: 'seed="x"' })).toBeVisible();
  const before = await facts(vision).textContent();
  await vision.getByRole('button', { name: 'Another seed' }).click();
  await expect(vision).toContainText('Seed 2, 12 hidden neurons');
  await expect(facts(vision)).not.toHaveText(before);
});

test('nothing is wider than its place, from 222 to 1200 px', async ({ page, host }) => {
  const vision = await open(page, host, '<div><neuron-vision></neuron-vision></div>');
  await vision.getByRole('button', { name: 'An image it never saw' }).click();
  expect(await overflowing(page, vision, [222, 277, 390, 560, 798, 1200])).toEqual([]);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const vision = await open(page, host, '<h1>Host</h1><h2>Images</h2><neuron-vision></neuron-vision>');
    await vision.getByRole('button', { name: 'An image it never saw' }).click();
    await expect(vision.locator('.answer').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
