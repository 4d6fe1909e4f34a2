/** What the documentation says of an attribute that isn’t given, held against what the element shows without it. */
import { DEFAULTS } from '../../../web/toolchain/defaults.mjs';
import { expect, test } from '../browser/fixtures.mjs';

/** What else an element is given, so that each of its attributes counts: with and without what is tested. */
const BESIDE = new Map([
  ['neuron-value', ['model="m" name="w1"']],
  ['neuron-trainer', ['', 'data="moons" initialization="uniform"']],
  ['neuron-gate', ['', 'gate="not"']],
]);

/** What an element shows, without what Lit writes between its parts and what tells one element from another. */
function shownBy(element) {
  return element.shadowRoot.innerHTML
    .replace(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>/g, '')
    .replace(/(id|for|name|href|aria-\w+|clip-path|fill|mask)="[^"]*\d+[^"]*"/g, '$1')
    .replace(/\s+/g, ' ');
}

for (const [name, defaults] of DEFAULTS) {
  test(`${name} shows the same with its defaults written out`, async ({ page, host }) => {
    for (const beside of BESIDE.get(name) ?? ['']) {
      const written = Object.entries(defaults).filter(
        ([attribute, value]) => typeof value === 'string' && !beside.includes(`${attribute}="`),
      );
      const all = written.map(([attribute, value]) => `${attribute}="${value}"`).join(' ');
      const content = name === 'neuron-quiz' ? '<ol><li>How many? <code>= 2</code></li></ol>' : '';
      const neuron = beside.includes('model="m"') ? '<neuron-parts model="m"></neuron-parts>' : '';
      await host(`${neuron}<${name} ${beside}>${content}</${name}><${name} ${beside} ${all}>${content}</${name}>`);
      const both = page.locator(name);
      for (const element of await both.all()) {
        await element.scrollIntoViewIfNeeded();
        await expect(element.locator('[part="widget"], .widget, .quiz, [role="spinbutton"]').first()).toBeVisible();
        await expect(element.locator('.notice')).toHaveCount(0);
      }
      await expect
        .poll(async () => (await both.nth(0).evaluate(shownBy)) === (await both.nth(1).evaluate(shownBy)), all)
        .toBe(true);
    }
  });
}
