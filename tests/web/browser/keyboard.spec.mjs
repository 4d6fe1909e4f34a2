/** Every element with the keyboard alone: where the focus begins, where it goes, and that it is never lost. */
import { accepted } from '../../../web/embed/attributes.js';
import { expect, test } from './fixtures.mjs';

const QUESTIONS = `<ol><li>Which?<ul><li>this</li><li data-right>that</li></ul></li><li>How much? <code>= 1</code></li></ol>`;

const tagOf = (name) => `<${name} model="m">${name === 'neuron-quiz' ? QUESTIONS : ''}</${name}>`;

/** Tags by name; a number in a sentence shows that of another element. */
const TAGS = Object.keys(accepted).map((name) => [
  name,
  name === 'neuron-value'
    ? `<p>${tagOf(name).replace('m"', 'm" name="w1"')}</p><neuron-formula model="m"></neuron-formula>`
    : tagOf(name),
]);

/** What has the focus, and whether it can be used and be seen to have it. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return undefined;
  // A ring is on the element, on a part of its picture, or on what stands for a hidden input; a field has its caret.
  const looks = () =>
    [at, ...at.querySelectorAll('*'), at.nextElementSibling].filter(Boolean).map((each) => {
      const { outline, boxShadow, stroke, strokeWidth, borderColor } = getComputedStyle(each);
      return `${outline} ${boxShadow} ${stroke} ${strokeWidth} ${borderColor}`;
    });
  const withFocus = looks().join();
  const isField = at.matches('input:not([type="radio"], [type="checkbox"]), textarea');
  if (!isField) at.blur();
  const without = looks().join();
  at.focus({ preventScroll: true });
  const { x, y, width, height } = at.getBoundingClientRect();
  return {
    name: `${at.localName}.${at.getAttribute('class') ?? ''} ${at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 30)}`.replace(
      /\s+/g,
      ' ',
    ),
    host: at.getRootNode().host?.localName ?? at.localName,
    isUsable: !at.matches(':disabled, [aria-disabled="true"]'),
    isSeen: isField || withFocus !== without,
    isInWindow: width > 0 && height > 0 && y + height > 0 && y < innerHeight && x + width > 0 && x < innerWidth,
  };
}

/** Opens the element between two buttons, and waits until it is there. */
async function open(page, host, name, tag) {
  await host(`<button id="before">before</button>${tag}<button id="after">after</button>`);
  await expect(page.locator(name).locator('[part="widget"], [tabindex], button, input').first()).toBeVisible();
}

for (const [name, tag] of TAGS) {
  test(`in a dialog, the focus begins at what can be used: ${name}`, async ({ page, host }) => {
    await open(page, host, name, `<dialog open>${tag}</dialog>`);
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      dialog.close();
      dialog.showModal();
    });
    expect(await page.evaluate(focused)).toMatchObject({ isUsable: true, isInWindow: true });
  });
}

test('a notice that goes away gives the focus back to where it was', async ({ page, host }) => {
  await open(page, host, 'neuron-gate', '<neuron-gate gate="and"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const press = (name) => gate.getByRole('button', { name, exact: true }).press('Enter');
  const save = gate.getByRole('button', { name: 'Save picture or copy code' });
  await press('Save picture or copy code');
  await press('Close');
  await expect(save).toBeFocused();
  await press('Save picture or copy code');
  await gate.getByRole('button', { name: 'NumPy' }).press('Enter');
  // What is said in its place has the focus now, whether the clipboard is allowed or not.
  await expect(gate.locator('.notice :focus')).toHaveCount(1);
  await press('Close');
  await expect(save).toBeFocused();
  await press('Copy link');
  await press('Close');
  await expect(gate.getByRole('button', { name: 'Copy link' })).toBeFocused();
});
