/** Light and dark on pages that say so in their own ways, and by the attribute. */
import { expect, test } from './fixtures.mjs';

const ALL =
  '<neuron-parts></neuron-parts><neuron-quiz><ul><li>One?<ul><li data-right>1</li></ul></li></ul></neuron-quiz>';

/** A page that knows nothing of color-scheme: its colours say how dark it is. */
async function colour(page, background, text) {
  await page.evaluate(
    ([paper, ink]) => {
      document.documentElement.style.colorScheme = 'normal';
      document.body.style.background = paper;
      document.body.style.color = ink;
      document.documentElement.classList.toggle('dark');
    },
    [background, text],
  );
}

/** Whether an element's own paper is light. */
const isLight = (widget) =>
  widget.evaluate((element) => {
    const inside = element.shadowRoot.querySelector('.widget, .quiz') ?? element;
    const [red] = getComputedStyle(inside)
      .color.match(/[\d.]+/g)
      .map(Number);
    return red < 128;
  });

test('a page that is dark by its colours alone gets dark widgets, and light ones when it turns', async ({
  page,
  host,
}) => {
  await host(ALL);
  await expect(page.locator('neuron-parts .diagram')).toBeVisible();
  for (const widget of [page.locator('neuron-parts'), page.locator('neuron-quiz')]) {
    for (const [background, text, light] of [
      ['rgb(17, 24, 39)', 'rgb(243, 244, 246)', false],
      ['white', 'black', true],
      // As Tailwind writes them, with a card that is seen through.
      ['oklch(0.21 0.034 264.665)', 'oklch(0.967 0.003 264.542)', false],
      ['color(display-p3 0.98 0.98 1)', 'lab(20 0 0)', true],
      // A picture behind the text: the text says it.
      ['rgb(0 0 0 / 0.1)', 'rgb(240, 240, 240)', false],
    ]) {
      await colour(page, background, text);
      await expect.poll(() => isLight(widget), background).toBe(light);
    }
  }
});

test('a page that says its color-scheme is left alone', async ({ page, host }) => {
  await host(ALL);
  const parts = page.locator('neuron-parts');
  await expect(parts.locator('.diagram')).toBeVisible();
  await colour(page, 'black', 'white');
  await expect.poll(() => isLight(parts)).toBe(false);
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'light';
  });
  await expect.poll(() => isLight(parts)).toBe(true);
  expect(await parts.evaluate((element) => element.style.colorScheme)).toBe('');
});

test('an author’s theme is stronger than the page; one that isn’t known is told', async ({ page, host }) => {
  await host('<neuron-parts theme="dark"></neuron-parts><neuron-gate theme="light"></neuron-gate>');
  const [dark, light] = [page.locator('neuron-parts'), page.locator('neuron-gate')];
  await expect(dark.locator('.diagram')).toBeVisible();
  await expect.poll(() => isLight(dark)).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => isLight(light)).toBe(true);
  await light.evaluate((element) => element.setAttribute('theme', 'auto'));
  await expect.poll(() => isLight(light)).toBe(false);
  const told = await light.evaluate(async (element) => {
    const error = new Promise((resolve) => element.addEventListener('neuron-error', resolve, { once: true }));
    element.setAttribute('theme', 'sepia');
    return (await error).detail.message;
  });
  expect(told).toBe('theme="sepia" is not known; accepted are light, dark and auto. Using auto.');
});

test('a widget in another component’s shadow follows what is around that', async ({ page, host }) => {
  await host('<section></section><neuron-parts hidden></neuron-parts>');
  await page.evaluate(() => {
    const root = document.querySelector('section').attachShadow({ mode: 'open' });
    root.append(document.createElement('neuron-parts'));
  });
  const inner = page.locator('section neuron-parts');
  await expect(inner.locator('.diagram')).toBeVisible();
  await colour(page, 'black', 'white');
  await expect.poll(() => isLight(inner)).toBe(false);
});
