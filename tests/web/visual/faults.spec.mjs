/**
 * Tests that the comparison of pictures finds what people would see, and nothing else: a test makes a fault on a page,
 * and the comparison with the page's kept picture must find it.
 */
import { expect, test } from '../browser/fixtures.mjs';
import { isUpdating, look } from './pictures.mjs';
import { prepare } from './states.mjs';

const PICTURE = 'parts-390-light.png';

/** The faults to make on a page, by name. */
const FAULTS = {
  'a number has moved by two points to the right': async (page) => {
    await number(page, 'p2').evaluate((text) => (text.style.transform = 'translateX(2px)'));
  },
  'an edge has moved by two points down': async (page) => {
    await edge(page).evaluate((line) => (line.style.transform = 'translateY(2px)'));
  },
  'a digit is another one': async (page) => {
    await number(page, 'x2').evaluate((text) => (text.textContent = text.textContent.replace('3', '8')));
  },
  'an eight is a six': async (page) => {
    await number(page, 'w3').evaluate((text) => (text.textContent = text.textContent.replace('8', '6')));
  },
  'a minus sign is missing': async (page) => {
    await number(page, 'p2').evaluate((text) => (text.textContent = text.textContent.replace('−', '\u2007')));
  },
  'an arrow is missing': async (page) => {
    await edge(page).evaluate((line) => line.removeAttribute('marker-end'));
  },
  'an edge has another colour': async (page) => {
    await edge(page).evaluate((line) => (line.style.stroke = 'purple'));
  },
  'a fill is a little darker': async (page) => {
    await page
      .locator('neuron-parts .widget')
      .first()
      .evaluate((widget) => (widget.style.backgroundColor = 'color-mix(in srgb, canvas, black 5%)'));
  },
};

const number = (page, name) => page.locator(`neuron-parts .diagram [data-name="${name}"] .value`).first();
const edge = (page) => page.locator('neuron-parts .diagram .edge.sum').first();

// While pictures are being updated, there is nothing to compare with.
test.beforeEach(() => test.skip(isUpdating()));

/** Brings the page into the state in which its picture was taken. */
async function arrive(page, host) {
  await page.emulateMedia({ colorScheme: 'light' });
  await prepare(page, host, 'parts');
  await page.setViewportSize({ width: 390, height: 900 });
  expect((await look(page, PICTURE)).difference, 'the page looks as in its picture').toBe(undefined);
}

for (const [what, fault] of Object.entries(FAULTS)) {
  test(`A picture finds that ${what}`, async ({ page, host }) => {
    await arrive(page, host);
    await fault(page);
    const { difference } = await look(page, PICTURE);
    console.log(`${what}: ${difference?.reason}`);
    expect(difference, 'what the comparison found').toBeDefined();
  });
}

test('A picture allows edges that are drawn a little further, as another version of the browser does', async ({
  page,
  host,
}) => {
  await arrive(page, host);
  await page
    .locator('neuron-parts .diagram .edges')
    .evaluateAll((groups) => groups.map((edges) => (edges.style.transform = 'translate(0.1px, 0.1px)')));
  const { taken, kept, difference } = await look(page, PICTURE);
  expect(taken.equals(kept), 'the very same picture').toBe(false);
  expect(difference).toBe(undefined);
});
