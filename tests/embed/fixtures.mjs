import { test as base, expect } from '../../web/node_modules/@playwright/test/index.mjs';
import { watchErrors } from '../page-errors.mjs';
import { serve } from './static-server.mjs';

export { expect };

/** A page that writes an error to the console, throws, or sends a request to another origin fails its test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors = watchErrors(page);
    await use(page);
    expect(errors).toEqual([]);
  },

  /** Serves a folder while the test runs. */
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const sites = [];
      await use(async (folder, options) => {
        const site = await serve(folder, options);
        sites.push(site);
        return site.address;
      });
      for (const site of sites) site.close();
    },
    { scope: 'test' },
  ],
});

/** Tests the AND gate on a page: it shows the right number, and responds to a drag and to keys. */
export async function works(page, gate = page.locator('neuron-gate').first()) {
  await expect(gate.getByRole('table')).toBeVisible();
  const weight = gate.getByRole('spinbutton', { name: 'weight 1', exact: true }).first();
  await expect(weight).toHaveAttribute('aria-valuetext', '1');
  await weight.scrollIntoViewIfNeeded();
  const box = await weight.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 6 });
  await page.mouse.up();
  await expect(weight).not.toHaveAttribute('aria-valuetext', '1');
  const dragged = await weight.getAttribute('aria-valuetext');
  await weight.press('ArrowDown');
  await expect(weight).not.toHaveAttribute('aria-valuetext', dragged);
}

/** Whether an element is styled for a dark page: its text is light. */
export function isForDark(element) {
  return element.evaluate(({ shadowRoot }) => {
    const [red] = getComputedStyle(shadowRoot.querySelector('.widget'))
      .color.match(/[\d.]+/g)
      .map(Number);
    return red > 128;
  });
}
