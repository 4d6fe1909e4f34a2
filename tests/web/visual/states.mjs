import { expect } from '../browser/fixtures.mjs';

/** For each widget: a page with one element for each state, and how a learner gets the elements into these states. */
export const STATES = {
  activation: {
    holds: true,
    html: '<neuron-activation></neuron-activation><neuron-activation show="sigmoid, tanh" z="-1"></neuron-activation><neuron-activation activation="relux"></neuron-activation>',
    use: async (page) => {
      const handle = await page.locator('neuron-activation').nth(1).locator('.handle').boundingBox();
      await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      await page.mouse.down();
      await page.mouse.move(handle.x + 40, handle.y + handle.height / 2, { steps: 4 });
    },
  },
  anatomy: {
    html: '<neuron-anatomy></neuron-anatomy><neuron-anatomy></neuron-anatomy>',
    use: async (page) => {
      await page
        .locator('neuron-anatomy')
        .nth(1)
        .getByRole('button', { name: /signal/i })
        .first()
        .click();
    },
  },
  approximator: {
    height: 3600,
    html: '<neuron-approximator></neuron-approximator><neuron-approximator function="own" activation="step"></neuron-approximator><neuron-approximator activation="identity" neurons="65"></neuron-approximator>',
    use: async (page) => {
      const used = page.locator('neuron-approximator').nth(1);
      await used.getByRole('button', { name: 'Neuron 3, there' }).click();
      await expect(used.locator('.facts')).toContainText('1 taken away');
    },
  },
  boundary: {
    html: `<neuron-boundary points="0 0 0; 0 1 0; 1 0 0; 1 1 1"></neuron-boundary>
      <neuron-boundary points="0 0 0; 0 1 1; 1 0 1; 1 1 0"></neuron-boundary>
      <neuron-boundary dimensions="3" activation="tanh" points="0 0 0 0; 1 1 1 1" weights="1, 1, 1" bias="-1.5"></neuron-boundary>
      <neuron-boundary weights="1, x"></neuron-boundary>`,
    use: async (page) => {
      const xor = page.locator('neuron-boundary').nth(1);
      await xor.getByRole('button', { name: 'Is there a line at all?' }).click();
      await expect(xor.locator('.verdict')).toHaveClass(/wrong/);
      await xor.locator('[data-point="1"]').focus();
      await expect(xor.getByRole('group', { name: 'Point 2' })).toBeVisible();
      await expect(page.locator('neuron-boundary').nth(2).locator('.cube')).toBeVisible();
    },
  },
  features: {
    html: '<neuron-features></neuron-features><neuron-features></neuron-features><neuron-features preset="{"></neuron-features>',
    use: async (page) => {
      const learning = page.locator('neuron-features').nth(1);
      await learning.getByText('Learn from examples').click();
      const one = learning.getByRole('button', { name: 'One example' });
      await expect(one).toHaveAttribute('aria-disabled', 'false');
      await learning.getByRole('button', { name: 'Start with all weights 0' }).click();
      await one.click();
      await expect(learning.locator('.panel [role="status"]')).toContainText('1 example seen');
    },
  },
  formula: {
    html: '<neuron-formula></neuron-formula><neuron-formula form="numbers"></neuron-formula><neuron-formula form="vectors"></neuron-formula><neuron-formula form="poem"></neuron-formula>',
    use: async (page) => {
      await page.locator('neuron-formula').nth(1).getByRole('button').first().focus();
    },
  },
  gate: {
    html: `<neuron-gate gate="and, or, xor"></neuron-gate><neuron-gate gate="or" challenge></neuron-gate>
      <neuron-gate predict="line"></neuron-gate><neuron-gate gate="nandy"></neuron-gate>`,
    use: async (page) => {
      const [solved, challenge, drawn] = [0, 1, 2].map((i) => page.locator('neuron-gate').nth(i));
      await solved.getByText('All weights that make AND').click();
      await expect(solved.locator('.solutions')).toBeVisible();
      await challenge.getByRole('button', { name: 'Check' }).click();
      await expect(challenge.locator('.verdict')).toContainText('wrong');
      await drawn.getByRole('slider', { name: 'Turn the line' }).press('ArrowLeft');
      await drawn.getByRole('button', { name: 'Show the neuron’s' }).click();
      await expect(drawn.locator('.guessed')).toBeAttached();
    },
  },
  parts: {
    html: `<neuron-parts></neuron-parts><neuron-parts inputs="2, 3, 1, 4, 5, 6, 7, 8" hide="code"></neuron-parts>
      <neuron-parts hide="code activations" weights="1, x, 3" inputs="1, 2, 3"></neuron-parts>`,
    use: async (page) => {
      const parts = page.locator('neuron-parts').nth(2);
      await parts.getByRole('spinbutton', { name: 'weight 1' }).first().focus();
      await page.keyboard.type('1e');
      await page.keyboard.press('Enter');
      await expect(parts.getByRole('alert')).toBeVisible();
    },
  },
  trainer: {
    // High enough for all of them: nothing is drawn off screen.
    height: 6000,
    html: `<neuron-trainer></neuron-trainer><neuron-trainer data="circle" layers="4, 2" activation="tanh"></neuron-trainer>
      <neuron-trainer layers="x"></neuron-trainer>`,
    use: async (page) => {
      const trainers = page.locator('neuron-trainer');
      for (const trainer of await trainers.all()) await trainer.scrollIntoViewIfNeeded();
      const used = trainers.nth(1);
      for (let i = 0; i < 5; i++) await used.getByRole('button', { name: '1 epoch' }).click();
      await expect(used.locator('.facts')).toContainText('Step 5');
      const first = trainers.first();
      await first.getByText('A step by numbers').click();
      await first.getByText('Settings').click();
      await expect(first.locator('.settings-panel')).toBeVisible();
    },
  },
  training: {
    element: 'neuron-trainer',
    height: 6000,
    html: `<neuron-trainer layers="" data="gaussians" rate="0.5"></neuron-trainer>
      <neuron-trainer points="0 0 0; 1 1 1; 0 1 1" hide="network numbers settings keep"></neuron-trainer>
      <neuron-trainer data="gaussians" layers="4" activation="identity" loss="mse" rate="1000" l2="1" hide="numbers landscape points settings keep"></neuron-trainer>`,
    use: async (page) => {
      const trainers = page.locator('neuron-trainer');
      for (const trainer of await trainers.all()) await trainer.scrollIntoViewIfNeeded();
      const [one, own, large] = [0, 1, 2].map((i) => trainers.nth(i));
      for (let i = 0; i < 6; i++) await one.getByRole('button', { name: '1 epoch' }).click();
      await one.getByRole('button', { name: 'Keep to compare' }).click();
      await one.getByText('Loss landscape').click();
      await one.getByText('The losses as a table').click();
      await expect(one.locator('.landscape-view .lines')).toHaveAttribute('viewBox', '0 0 64 64');
      await expect(one.locator('.comparison canvas')).toHaveCount(2);
      await own.getByText('Points of your own').click();
      await own.getByRole('button', { name: /^Point 3/ }).click();
      await own.getByText('Points as a table and as CSV').click();
      await expect(own.getByRole('textbox', { name: /^CSV/ })).toBeVisible();
      await large.getByRole('button', { name: 'Run' }).click();
      await expect(large.locator('.overshoot')).toBeVisible();
    },
  },
  vision: {
    height: 3600,
    html: '<neuron-vision neurons="6"></neuron-vision><neuron-vision neurons="2" seed="x"></neuron-vision>',
    use: async (page) => {
      const vision = page.locator('neuron-vision').first();
      await vision.getByRole('button', { name: 'Train' }).click();
      await expect(vision.locator('.facts')).toContainText('Step 2000', { timeout: 40_000 });
      await vision.getByRole('button', { name: 'An image it never saw' }).click();
      await expect(vision.locator('.answer').first()).toBeVisible();
    },
  },
  value: {
    height: 300,
    element: 'neuron-formula',
    html: `<neuron-formula model="a"></neuron-formula>
      <p>There is no <neuron-value model="a" name="w9">ninth weight</neuron-value>.</p>
      <p>The second weight is <neuron-value model="a" name="w2"></neuron-value>, so the output is <neuron-value model="a" name="y"></neuron-value>.</p>
      <p>&nbsp;</p><p>&nbsp;</p>`,
    use: async (page) => {
      await page.locator('neuron-value').nth(1).getByRole('spinbutton').focus();
      await page.keyboard.press('ArrowUp');
    },
  },
  xor: {
    height: 3600,
    html: '<neuron-xor></neuron-xor><neuron-xor weights="huge"></neuron-xor>',
    use: async (page) => {
      for (const xor of await page.locator('neuron-xor').all()) {
        await xor.scrollIntoViewIfNeeded();
        await expect(xor.locator('.share')).toContainText('of 24 random starts', { timeout: 20_000 });
      }
      await page.locator('neuron-xor').first().getByRole('button', { name: 'Seed 1: solved' }).click();
    },
  },
  arabic: {
    element: 'neuron-features',
    lang: 'ar',
    height: 6000,
    html: `<neuron-parts></neuron-parts><neuron-formula></neuron-formula><neuron-gate gate="and xor" challenge></neuron-gate>
      <neuron-trainer data="and" layers="2"></neuron-trainer><neuron-features></neuron-features>`,
    use: async (page) => {
      const gate = page.locator('neuron-gate');
      await gate.getByRole('button', { name: 'تحقق' }).click();
      await expect(gate.locator('.words')).toContainText('z =');
      const trainer = page.locator('neuron-trainer');
      await trainer.getByText('خطوة بالأعداد').click();
      await expect(trainer.locator('table.step').first()).toBeVisible();
      await page.locator('neuron-features').getByText('تعلّم من الأمثلة').click();
      await expect(page.locator('neuron-features .examples')).toBeVisible();
    },
  },
  quiz: {
    html: `<neuron-quiz><ol><li>Which?<ul><li>this<blockquote>Not this.</blockquote></li><li data-right>that<blockquote>That.</blockquote></li></ul></li>
      <li>How much? <code>= 0.9 ± 0.01</code></li></ol></neuron-quiz>`,
    use: async (page) => {
      const quiz = page.locator('neuron-quiz');
      await quiz.getByRole('radio', { name: 'this' }).check();
      await quiz.getByRole('button', { name: 'Check' }).first().click();
      await expect(quiz).toContainText('Not quite.');
    },
  },
};

/**
 * Opens a page with a widget's states on it, each reached as a learner would.
 * @param {import('playwright-core').Page} page
 * @param {(html: string, lang?: string) => Promise<void>} host
 * @param {keyof typeof STATES} name
 */
export async function prepare(page, host, name) {
  const { html, lang, use, holds, element = `neuron-${name}` } = STATES[name];
  await host(html, lang);
  await page.evaluate(() => document.documentElement.style.setProperty('--neuron-font', 'system-ui, sans-serif'));
  await page.locator(element).last().scrollIntoViewIfNeeded();
  await expect(page.locator(element).last().locator('.widget, .notice, fieldset').first()).toBeVisible();
  await use(page);
  // Moves the mouse away from whatever is under it now, which would be drawn as hovered.
  if (!holds) await page.mouse.move(1, 1);
}
