/** Section 7 of the lesson, as a learner uses it: the cat detector, an animal of one's own, and learning. */
import { drag, expect, overflowing, test, violations } from './fixtures.mjs';

const verdict = (detector) => detector.locator('.verdict');
const number = (detector, label) => detector.getByRole('spinbutton', { name: label });
const contributions = (detector) => detector.locator('.features tbody .product').filter({ hasText: /\d/ });

test('the cat’s and the dog’s contributions, sums and verdicts of the lesson', async ({ page, host }) => {
  await host('<neuron-features></neuron-features>');
  const detector = page.locator('neuron-features');
  await expect(verdict(detector)).toHaveText('0.8 + 0.9 + 0.02 + 0 + 0 = 1.72 > 0: yes, cat.');
  await expect(detector.locator('b.product')).toHaveText(['0.8', '0.9', '0.02', '0']);
  await detector.getByRole('button', { name: 'Dog' }).click();
  await expect(verdict(detector)).toHaveText('0 + 0 + 0.03 + (−0.5) + 0 = −0.47 ≤ 0: no, not cat.');
  await expect(detector.locator('.stack')).toHaveAttribute('aria-label', /dog features −0\.5, bias 0; together −0\.47/);
  expect(await contributions(detector).count()).toBe(4);
});

test('an animal of one’s own, by dragging and by keys', async ({ page, host }) => {
  await host('<neuron-features></neuron-features>');
  const detector = page.locator('neuron-features');
  await drag(page, number(detector, 'whiskers, input 1'), -50);
  await expect(number(detector, 'whiskers, input 1')).toHaveAttribute('aria-valuetext', '0');
  await expect(detector.locator('.title')).toHaveText('your own');
  await number(detector, 'bias').focus();
  await page.keyboard.type('-2\n');
  await expect(verdict(detector)).toContainText('= −1.08 ≤ 0: no, not cat.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(verdict(detector)).toContainText('1.72');
});

for (const [rule, name] of [
  ['perceptron', 'Perceptron rule'],
  ['gradient', 'Gradient descent'],
]) {
  test(`it learns all examples from weights of 0: ${name}`, async ({ page, host }) => {
    await host('<neuron-features></neuron-features>');
    const detector = page.locator('neuron-features');
    await detector.evaluate((element) => {
      element.heard = [];
      element.addEventListener('neuron-goal', ({ detail }) => element.heard.push(detail));
    });
    await detector.getByText('Learn from examples').click();
    const one = detector.getByRole('button', { name: 'One example' });
    await expect(one).toHaveAttribute('aria-disabled', 'false');
    await detector.getByRole('button', { name }).click();
    await detector.getByRole('button', { name: 'Start with all weights 0' }).click();
    await expect(number(detector, 'weight 1')).toHaveAttribute('aria-valuetext', '0');
    await expect(detector.locator('.panel [role="status"]')).toContainText('0 examples seen');
    await one.click();
    // The cat was taken for no cat. Both rules add half of each feature: the perceptron because its rate is 0.5,
    // gradient descent because the answer was 0.5.
    await expect(number(detector, 'weight 1')).toHaveAttribute('aria-valuetext', '0.5');
    await expect(detector.locator('.panel [role="status"]')).toContainText('1 example seen');
    for (let i = 0; i < 3; ++i) await detector.getByRole('button', { name: 'All 20 times' }).click();
    await expect(detector.locator('.panel [role="status"]')).toContainText('481 examples seen; All right');
    await expect(detector.locator('.examples .wrong')).toHaveCount(0);
    const [goal] = await detector.evaluate((element) => element.heard);
    expect(goal).toMatchObject({ goal: 'features', rule });
    // Undo takes back the learning as one step; setting all weights to 0 was another.
    await detector.getByRole('button', { name: 'Undo' }).click();
    await expect(number(detector, 'weight 1')).toHaveAttribute('aria-valuetext', '0');
  });
}

test('a teacher’s own detector; a wrong one is named and the cat stands in', async ({ page, host }) => {
  const preset = JSON.stringify({
    yes: 'spam',
    no: 'not spam',
    features: ['links', 'known sender'],
    weights: [2, -3],
    examples: [{ name: 'Advert', values: [1, 0], label: 1 }],
  }).replaceAll('"', '&quot;');
  await host(
    `<neuron-features preset="${preset}"></neuron-features><neuron-features preset="{&quot;features&quot;: [1]}"></neuron-features>`,
  );
  const [own, wrong] = [0, 1].map((i) => page.locator('neuron-features').nth(i));
  await expect(verdict(own)).toHaveText('2 + 0 + 0 = 2 > 0: spam.');
  await expect(wrong.locator('.notice')).toContainText('“features” must be 1 to 8 names');
  await expect(verdict(wrong)).toContainText('yes, cat');
});

test('nothing is wider than its place, from 222 to 1200 px', async ({ page, host }) => {
  await host('<div><neuron-features></neuron-features></div>');
  const detector = page.locator('neuron-features');
  await detector.getByText('Learn from examples').click();
  await expect(detector.locator('.examples')).toBeVisible();
  expect(await overflowing(page, detector, [222, 320, 390, 500, 664, 768, 1200])).toEqual([]);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, ${scheme}: cat, learning, error`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host('<h1>Detectors</h1><neuron-features></neuron-features><neuron-features preset="x"></neuron-features>');
    const detector = page.locator('neuron-features').first();
    await detector.getByText('Learn from examples').click();
    await expect(detector.locator('.examples td').filter({ hasText: '✓' }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
