/** What an element needs is asked for at once, not each file when the one that imports it has arrived. */
import { elements } from '../../../web/embed/elements.js';
import { expect, test } from './fixtures.mjs';

/** Holds all answers from assets/ until they are let go. */
async function hold(page) {
  const [held, later] = [[], []];
  let letGo = () => {};
  const released = new Promise((resolve) => {
    letGo = resolve;
  });
  let asked = held;
  await page.route('**/assets/**', async (route) => {
    asked.push(route.request().url().split('/').pop());
    await released;
    await route.continue();
  });
  return {
    held,
    later,
    /** Until the core is asked for, and nothing more for half a second. */
    async quiet() {
      let [before, since] = [0, Date.now()];
      const lasts = () => {
        if (held.length !== before || !held.some((file) => file.endsWith('.wasm'))) since = Date.now();
        before = held.length;
        return Date.now() - since;
      };
      await expect.poll(lasts, { intervals: [50] }).toBeGreaterThan(500);
    },
    release() {
      asked = later;
      letGo();
    },
  };
}

/** What two elements need from their authors to show more than that it is missing. */
const FILLED = {
  'neuron-quiz': '<neuron-quiz><ol><li>Is it?<ul><li data-right>Yes.</li><li>No.</li></ul></li></ol></neuron-quiz>',
  'neuron-value':
    '<neuron-value model="m" name="w1">2</neuron-value><neuron-parts model="m" inputs="1" weights="2" bias="0"></neuron-parts>',
};

/** Scripts beside the entry and the bundler's few helpers: what all elements share, what its kind shares, and its own. */
const MOST = { 'neuron-boundary': 4, 'neuron-value': 4 };

for (const lang of ['en', 'de']) {
  for (const name of Object.keys(elements)) {
    test(`${name} on a page in “${lang}”: all its files are asked for before any has come`, async ({ page, host }) => {
      const files = await hold(page);
      await host(FILLED[name] ?? `<${name}></${name}>`, lang);
      await files.quiet();
      files.release();
      await expect(page.locator(name).locator('.widget, .notice, fieldset, [role="spinbutton"]').first()).toBeVisible();
      expect(files.later).toEqual([]);
      const scripts = files.held.filter((file) => file.endsWith('.js') && !file.startsWith('rolldown-runtime'));
      expect(scripts.length).toBeLessThanOrEqual((MOST[name] ?? 3) + (lang === 'en' ? 0 : 2));
      expect(new Set(files.held).size).toBe(files.held.length);
    });
  }
}
