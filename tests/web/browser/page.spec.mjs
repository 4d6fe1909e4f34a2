import { expect, test } from './fixtures.mjs';

test('the contents menu opens by keyboard, closes by Escape and leaves the page where it is', async ({ page }) => {
  await page.goto('#the-five-parts');
  const menu = page.locator('details.menu');
  const summary = menu.locator('summary');
  await expect(summary).toContainText('The five parts');
  const before = await page.evaluate(() => scrollY);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'Key takeaways' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link', { name: 'Key takeaways' })).toBeHidden();
  await expect(summary).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the menu names the section that is read, and goes to the one that is chosen', async ({ page }) => {
  await page.goto('');
  await page.locator('details.menu summary').click();
  await page.locator('details.menu').getByRole('link', { name: 'The complete formula' }).click();
  await expect(page.locator('details.menu')).not.toHaveAttribute('open');
  await expect(page.locator('[data-current]')).toHaveText('The complete formula');
  await expect(page.locator('.menu [aria-current]')).toHaveText('The complete formula');
  const { y } = await page.getByRole('heading', { name: 'The complete formula' }).boundingBox();
  expect(y).toBeGreaterThan(48);
});

test('every section can be reached by the arrow keys, forth and back, with the heading in view and focused', async ({
  page,
}) => {
  await page.goto('');
  const headings = page.locator('article > section > .beat h2[id]');
  const count = await headings.count();
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('ArrowRight');
    await expect(headings.nth(index)).toBeFocused();
    await expect(headings.nth(index)).toBeInViewport();
  }
  await expect(page.getByRole('button', { name: 'Next section' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(headings.last()).toBeFocused();
  for (let index = count - 2; index >= 0; index--) {
    await page.keyboard.press('ArrowLeft');
    await expect(headings.nth(index)).toBeFocused();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('only a chosen theme is remembered, and it is there from the first frame', async ({ page }) => {
  await page.goto('');
  const toggle = page.getByRole('button', { name: /^Theme/ });
  const stored = () => page.evaluate(() => localStorage.length);
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect(toggle).toHaveAccessibleName('Theme: auto');
  expect(await stored()).toBe(0);
  await toggle.click();
  await toggle.click();
  await expect(toggle).toHaveAccessibleName('Theme: dark');
  expect(await scheme()).toBe('dark');
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.body);
  expect(await scheme()).toBe('dark');
  await toggle.click();
  await expect(toggle).toHaveAccessibleName('Theme: auto');
  expect(await stored()).toBe(0);
});

test('a figure that is taller than the window shows its bottom while its section is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.goto('');
  const section = page.locator('section[aria-labelledby="a-neuron-in-pytorch"]');
  const beside = section.locator('.beside');
  await expect(section.locator('neuron-parts')).toBeVisible();
  await section
    .locator('.prose')
    .last()
    .evaluate((prose) => prose.lastElementChild.scrollIntoView({ block: 'end' }));
  const { y, height } = await beside.boundingBox();
  expect(height).toBeGreaterThan(600);
  expect(y + height).toBeLessThanOrEqual(600);
});

for (const width of [320, 360, 390, 480, 560, 768, 1100, 1440]) {
  test(`at ${width} pixels a widget has the place that was kept for it, no less and not much more`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    await expect(page.locator('neuron-parts').last().locator('.diagram')).toBeVisible();
    for (const widget of await page.locator('neuron-parts').all()) {
      const spare = await widget.evaluate((element) => {
        const kept = Number.parseFloat(getComputedStyle(element).minHeight);
        element.style.minHeight = '0';
        const { height } = element.getBoundingClientRect();
        element.style.minHeight = '';
        return kept - height;
      });
      expect(spare).toBeGreaterThanOrEqual(0);
      expect(spare).toBeLessThanOrEqual(0.6 * 16);
    }
  });
}

for (const width of [320, 390, 1440]) {
  test(`at ${width} pixels every formula is seen whole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    const cut = await page
      .locator('.formula')
      .evaluateAll((all) => all.filter((f) => f.scrollWidth > f.clientWidth).map((f) => f.textContent));
    expect(cut).toEqual([]);
  });
}

for (const width of [320, 390]) {
  test(`with letters of twice the size, nothing in the bar covers another at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const summary = page.locator('.menu summary');
    await expect(summary).toContainText('Contents');
    const ends = await page.locator('.menu :is(summary, summary *)').evaluateAll((all) => {
      return all.map((part) => part.getBoundingClientRect().right);
    });
    const tools = await page.locator('.bar-tools').boundingBox();
    expect(Math.max(...ends)).toBeLessThanOrEqual(tools.x);
    expect(tools.x + tools.width).toBeLessThanOrEqual(width);
    const icon = await page.locator('.bar-tools svg').first().boundingBox();
    expect(icon.width).toBe(32);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lesson reads: contents lead to sections, figures and worked numbers are there, dead controls are not', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page
      .getByRole('navigation', { name: 'In this lesson' })
      .getByRole('link', { name: 'The five parts' })
      .click();
    await expect(page.getByRole('heading', { name: 'The five parts' })).toBeInViewport();
    await expect(page.locator('neuron-parts').first().getByRole('table')).toBeVisible();
    await expect(page.locator('neuron-value[name="w1"]').first()).toHaveText('0.5');
    await page.locator('details.menu summary').click();
    await expect(page.locator('details.menu').getByRole('link', { name: 'Key takeaways' })).toBeVisible();
  });
});
