/** Section 12 of the lesson: enough neurons approximate any function, and without an activation none do. */
import { expect, overflowing, test, violations } from './fixtures.mjs';

const facts = (approximator) => approximator.locator('.facts');
const largest = async (approximator) =>
  Number(/largest error ([\d.]+(?:e−\d+)?)/.exec(await facts(approximator).textContent())[1].replace('−', '-'));

async function open(page, host, html = '<neuron-approximator></neuron-approximator>') {
  await host(html);
  const approximator = page.locator('neuron-approximator');
  await expect(facts(approximator)).toContainText('largest error');
  return approximator;
}

test('more ReLU neurons bend the line more often, and the error falls below its bound', async ({ page, host }) => {
  const approximator = await open(page, host);
  await expect(facts(approximator)).toContainText('8 neurons, placed: largest error 0.0704, mean 0.0331.');
  const slider = approximator.getByRole('slider', { name: 'Hidden neurons' });
  await slider.fill('64');
  await expect(facts(approximator)).toContainText('64 neurons');
  expect(await largest(approximator)).toBeLessThan(0.0013);
  await expect(approximator.locator('.bound')).toHaveCount(1);
  await expect(approximator.getByText('With up to 16 neurons each one’s part is drawn')).toBeVisible();
});

test('each neuron’s part can be taken away and put back', async ({ page, host }) => {
  const approximator = await open(page, host);
  const before = await facts(approximator).textContent();
  await approximator.getByRole('button', { name: 'Neuron 3, there' }).click();
  await expect(facts(approximator)).toContainText('1 taken away');
  expect(await largest(approximator)).toBeGreaterThan(0.5);
  await expect(approximator.locator('.piece')).toHaveCount(7);
  await approximator.getByRole('button', { name: 'Neuron 3, taken away' }).click();
  await expect(facts(approximator)).toHaveText(before);
});

test('without an activation it stays a straight line, however it is trained, and says why', async ({ page, host }) => {
  const approximator = await open(page, host);
  await approximator.getByLabel('Activation').selectOption('none');
  await expect(approximator).toContainText('adds up to one straight line');
  await approximator.getByRole('button', { name: 'Run' }).click();
  await expect(facts(approximator)).toContainText('trained for 5000 of 5000', { timeout: 30_000 });
  expect(await largest(approximator)).toBeGreaterThan(0.4);
});

test('a trained network follows the function, too, and another start ends elsewhere', async ({ page, host }) => {
  const approximator = await open(
    page,
    host,
    '<neuron-approximator way="train" activation="tanh"></neuron-approximator>',
  );
  const before = await largest(approximator);
  await approximator.getByRole('button', { name: 'Run' }).click();
  await expect(facts(approximator)).toContainText('trained for 5000 of 5000', { timeout: 30_000 });
  const first = await largest(approximator);
  expect(first).toBeLessThan(before / 4);
  await approximator.getByRole('button', { name: 'Another start' }).click();
  await expect(facts(approximator)).toContainText('trained for 0 of 5000');
});

test('a function of one’s own is drawn by mouse and bent by keys', async ({ page, host }) => {
  const approximator = await open(page, host, '<neuron-approximator function="own"></neuron-approximator>');
  const value = approximator.getByRole('slider', { name: 'Value 5 of the function' });
  await expect(value).toHaveAttribute('aria-valuetext', '−0.2');
  await value.press('ArrowUp');
  await expect(value).toHaveAttribute('aria-valuetext', '−0.15');
  const { x, y, width, height } = await value.locator('.grip').boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y - 60, { steps: 4 });
  await page.mouse.up();
  await expect(value).not.toHaveAttribute('aria-valuetext', '−0.15');
  // ReLU neurons with a bend at each corner of the function match it exactly.
  expect(await largest(approximator)).toBeLessThan(1e-5);
});

test('the numbers behind the pictures are in tables, and one’s own can be typed there', async ({ page, host }) => {
  const approximator = await open(
    page,
    host,
    '<h1>Host</h1><h2>A function</h2><neuron-approximator function="own" neurons="8"></neuron-approximator>',
  );
  await approximator.getByText('As tables').click();
  const cells = (caption) =>
    approximator
      .getByRole('table', { name: caption })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  const values = approximator.getByRole('textbox', { name: /^Its 9 values/ });
  await expect(values).toHaveValue('0, 0.6, 0.9, 0.4, -0.2, -0.7, -0.4, 0.3, 0.8');
  await values.fill('0, 1, 0, 1, 0, 1, 0, 1, 0');
  await values.press('Enter');
  await expect
    .poll(async () => (await cells('The function and the network')).map((row) => row[1]))
    .toEqual(['0', '1', '0', '1', '0', '1', '0', '1', '0']);
  const [, eight] = (await cells('The largest error')).filter(([n]) => n === '8')[0];
  expect(Number(eight.replaceAll('−', '-'))).toBeLessThan(1e-5);
  await values.fill('0, 1, 0');
  await values.press('Enter');
  await expect(approximator.getByRole('alert')).toContainText('There are 3 values; the function has 9');
  await values.fill('0, 1, 0, 1, 0, 1, 0, 2, 0');
  await values.press('Enter');
  await expect(approximator.getByRole('alert')).toContainText('from −1 to 1');
  expect(await violations(page)).toEqual([]);
});

test('what an author gets wrong is named, and the function goes on', async ({ page, host }) => {
  const approximator = await open(
    page,
    host,
    '<neuron-approximator function="cosine" neurons="65" activation="softmax" way="guess"></neuron-approximator>',
  );
  for (const text of [
    'function="cosine" is not known',
    'neurons="65"',
    'activation="softmax" is not known',
    'way="guess"',
  ]) {
    await expect(approximator.getByRole('status').filter({ hasText: text })).toBeVisible();
  }
});

test('nothing is wider than its place, from 222 to 1200 px', async ({ page, host }) => {
  const approximator = await open(page, host, '<div><neuron-approximator function="own"></neuron-approximator></div>');
  expect(await overflowing(page, approximator, [222, 277, 390, 560, 798, 1200])).toEqual([]);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const approximator = await open(
      page,
      host,
      '<h1>Host</h1><h2>A function</h2><neuron-approximator function="own"></neuron-approximator>',
    );
    expect(await violations(page)).toEqual([]);
    await approximator.getByRole('button', { name: 'Neuron 3, there' }).click();
    await approximator.getByRole('button', { name: 'Trained' }).click();
    expect(await violations(page)).toEqual([]);
  });
}
