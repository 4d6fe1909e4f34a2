/** Sections 7 and 13 of the lesson: a small network learns step by step, with all its numbers, and back in time. */
import { readFile } from 'node:fs/promises';
import { loadCore } from '../../../web/core/index.js';
import { drawn, expect, overflowing, test, violations } from './fixtures.mjs';

const wasm = new URL('../../../web/core/generated/training-core.wasm', import.meta.url);

const facts = (trainer) => trainer.locator('.facts');

async function open(page, host, html) {
  await host(html);
  const trainer = page.locator('neuron-trainer');
  await expect(facts(trainer)).toContainText('Step 0');
  return trainer;
}

test('a step of a sample, a batch and an epoch; and back in time to the same numbers', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer batch="2"></neuron-trainer>');
  const before = await facts(trainer).textContent();
  await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(facts(trainer)).toContainText('Step 2, epoch 1');
  const first = await facts(trainer).textContent();
  await trainer.getByRole('button', { name: '1 batch' }).click();
  await expect(facts(trainer)).toContainText('Step 3, epoch 1');
  await trainer.getByRole('button', { name: '1 sample' }).click();
  await expect(facts(trainer)).toContainText('Step 4');

  const time = trainer.getByRole('slider', { name: 'Time, in steps' });
  await time.press('ArrowLeft');
  await time.press('ArrowLeft');
  await expect(facts(trainer)).toHaveText(first);
  await time.press('Home');
  await expect(facts(trainer)).toHaveText(before);
  await time.press('End');
  await expect(time).toHaveAttribute('aria-valuetext', 'step 4 of 4');
});

test('two hidden neurons solve XOR in a run, which tells when; one neuron never does', async ({ page, host }) => {
  await host('<neuron-trainer seed="1"></neuron-trainer><neuron-trainer seed="1" layers=""></neuron-trainer>');
  await page.evaluate(() => {
    globalThis.goals = [];
    document.addEventListener('neuron-goal', (event) => globalThis.goals.push(event.detail));
  });
  const [two, one] = [page.locator('neuron-trainer').nth(0), page.locator('neuron-trainer').nth(1)];
  for (const trainer of [two, one]) {
    await trainer.getByLabel('Speed').selectOption('10 steps a frame');
    await trainer.getByRole('button', { name: 'Run' }).click();
  }
  await expect(facts(two)).toContainText('4 of 4 right', { timeout: 20_000 });
  await two.getByRole('button', { name: 'Pause' }).click();
  await one.getByRole('button', { name: 'Pause' }).click();
  await expect(facts(one)).not.toContainText('4 of 4 right');
  const goals = await page.evaluate(() => globalThis.goals);
  expect(goals).toHaveLength(1);
  expect(goals[0]).toMatchObject({ goal: 'training', seed: 1 });
});

test('a step by numbers: forth, back, and the new values that the next step then has', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<neuron-trainer data="and" layers="" initialization="zeros" rate="1" batch="1"></neuron-trainer>',
  );
  await trainer.getByText('A step by numbers').click();
  const numbers = trainer.locator('.numbers');
  await expect(numbers).toContainText('Sample 1 of 4: inputs 0, 0, wanted 0');
  const cells = (caption) =>
    numbers
      .getByRole('group', { name: caption })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
  // All weights 0: z = 0, y = 0.5; cross-entropy's slope at the output is then y − 0 = 0.5.
  expect(await cells('Forth')).toEqual([['output', '0 + 0 + 0', '0', '0.5']]);
  await expect(numbers).toContainText('Loss of this sample: 0.6931');
  expect(await cells('Back')).toEqual([['output', 'the loss', '2', '×', '0.25', '=', '0.5']]);
  expect(await cells('Update')).toEqual([
    ['x₁ → output', '0', '0.5', '×', '0', '=', '0', '0'],
    ['x₂ → output', '0', '0.5', '×', '0', '=', '0', '0'],
    ['bias of output', '0', '0.5', '×', '1', '=', '0.5', '−0.5'],
  ]);
  await trainer.getByRole('button', { name: '1 sample' }).click();
  await expect(numbers).toContainText('Sample 2 of 4');
  expect((await cells('Update'))[2][1]).toBe('−0.5');
  await numbers.getByRole('button', { name: 'The next sample' }).click();
  await expect(numbers).toContainText('Sample 3 of 4');
  await expect(numbers).toContainText('The new values are shown for the sample that comes next.');
});

test('a weight is chosen in the picture and changed, and the loss follows', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer></neuron-trainer>');
  const before = await facts(trainer).textContent();
  await trainer.locator('.network .edge .hit').nth(4).click({ force: true });
  const choice = trainer.getByRole('combobox', { name: 'Weight or bias' });
  await expect(choice).not.toHaveValue('0');
  const name = await choice.locator('option:checked').textContent();
  await trainer.getByRole('button', { name: `increase ${name}` }).click();
  await expect(facts(trainer)).not.toHaveText(before);
  await expect(facts(trainer)).toContainText('Step 0');
});

test('settings begin a run anew; the learning rate changes in its midst; nonsense is named', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer></neuron-trainer>');
  await trainer.getByText('Settings').click();
  await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(facts(trainer)).toContainText('Step 1');
  const rate = trainer.getByLabel('Learning rate η');
  await rate.fill('0.3');
  await rate.press('Enter');
  await expect(rate).toHaveValue('0.3');
  await expect(facts(trainer)).toContainText('Step 1');
  await trainer.getByLabel('Data').selectOption('circle');
  await expect(facts(trainer)).toContainText('Step 0');
  await expect(facts(trainer)).toContainText('of 200 right');
  await trainer.getByRole('button', { name: 'Add a hidden layer' }).click();
  await expect(trainer.locator('.network')).toHaveAttribute('aria-label', /2 hidden neurons, then 2 hidden neurons/);
  const seed = trainer.getByLabel('Seed');
  await seed.fill('many');
  await seed.press('Enter');
  await expect(trainer.getByRole('alert')).toContainText('“many” is not a number');
  await expect(facts(trainer)).toContainText('of 200 right');
});

test('a setting is typed while the run goes on', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer layers=""></neuron-trainer>');
  await trainer.getByText('Settings').click();
  const rate = trainer.getByLabel('Learning rate η');
  await expect(rate).toBeVisible();
  await trainer.getByRole('button', { name: 'Run' }).click();
  await rate.fill('0.25');
  const before = await facts(trainer).textContent();
  await expect(facts(trainer)).not.toHaveText(before);
  await expect(rate).toHaveValue('0.25');
  await rate.press('Enter');
  await expect(trainer.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(rate).toHaveValue('0.25');
});

test('the same seed gives the same run, to the bit, and a kept curve lies below it', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer data="moons" layers="4" seed="5"></neuron-trainer>');
  for (let i = 0; i < 5; i++) await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(facts(trainer)).toContainText('Step 5');
  const words = await facts(trainer).textContent();
  const curve = await trainer.locator('.loss').getAttribute('d');
  await trainer.getByRole('button', { name: 'Keep to compare' }).click();
  await trainer.getByRole('button', { name: 'Start again' }).click();
  await expect(facts(trainer)).toContainText('Step 0');
  await expect(trainer.locator('.kept')).toHaveCount(1);
  for (let i = 0; i < 5; i++) await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(facts(trainer)).toHaveText(words);
  expect(await trainer.locator('.loss').getAttribute('d')).toBe(curve);
});

test('too large a learning rate stops before the numbers end, and says why', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<neuron-trainer data="gaussians" layers="4" activation="identity" loss="mse" rate="1000" l2="1"></neuron-trainer>',
  );
  await trainer.getByLabel('Speed').selectOption('as fast as it goes');
  await trainer.getByRole('button', { name: 'Run' }).click();
  await expect(trainer.getByRole('alert')).toContainText('Training stopped after step', { timeout: 20_000 });
  await expect(trainer.getByRole('alert')).toContainText('learning rate 1000');
  await expect(trainer.getByRole('button', { name: 'Run' })).toHaveAttribute('aria-disabled', 'true');
  await trainer.getByRole('slider', { name: 'Time, in steps' }).press('Home');
  await expect(trainer.getByRole('alert')).toHaveCount(0);
});

test('what an author gets wrong is named, and the network goes on', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<neuron-trainer data="donut" layers="99" rate="fast" hide="brain"></neuron-trainer>',
  );
  for (const text of ['data="donut" is not known', 'layers="99"', 'rate="fast"', 'hide="brain" is not known']) {
    await expect(trainer.getByRole('status').filter({ hasText: text })).toBeVisible();
  }
});

test('it is loaded when it comes near what is on screen, and runs only there', async ({ page, host }) => {
  await host('<div id="above"></div><neuron-trainer></neuron-trainer>');
  await page.evaluate(() => {
    document.querySelector('#above').style.height = '5000px';
  });
  const isDefined = () => page.evaluate(() => customElements.get('neuron-trainer') !== undefined);
  await page.reload();
  await page.evaluate(() => {
    document.querySelector('#above').style.height = '5000px';
    document.querySelector('#above').scrollIntoView();
  });
  const trainer = page.locator('neuron-trainer');
  await trainer.scrollIntoViewIfNeeded();
  await expect.poll(isDefined).toBe(true);
  await trainer.getByRole('button', { name: 'Run' }).click();
  await expect(facts(trainer)).not.toContainText('Step 0');
  await page.evaluate(() => window.scrollTo(0, 0));
  const step = () => trainer.evaluate((element) => element.shadowRoot.querySelector('.facts').textContent);
  await expect(trainer.getByRole('button', { name: 'Run' })).toBeAttached();
  const stopped = await step();
  await drawn(page);
  expect(await step()).toBe(stopped);
  await trainer.scrollIntoViewIfNeeded();
  await expect(trainer.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('nothing is wider than its place, from 222 to 1200 px', async ({ page, host }) => {
  const trainer = await open(page, host, '<div><neuron-trainer layers="4, 2, 3"></neuron-trainer></div>');
  await trainer.getByText('A step by numbers').click();
  await trainer.getByText('Settings').click();
  await expect(trainer.locator('.settings-panel')).toBeVisible();
  expect(await overflowing(page, trainer, [222, 277, 390, 560, 798, 1200])).toEqual([]);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, ${scheme}: default, numbers, settings`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const trainer = await open(page, host, '<h1>Host</h1><neuron-trainer></neuron-trainer>');
    expect(await violations(page)).toEqual([]);
    await trainer.getByText('A step by numbers').click();
    await trainer.getByText('Settings').click();
    await expect(trainer.locator('.settings-panel')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a link replays the run, with the bits that the core has outside of any page', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const trainer = await open(page, host, '<p>First</p><neuron-trainer></neuron-trainer>');
  await trainer.getByText('Settings').click();
  await trainer.getByLabel('Data').selectOption('moons');
  await trainer.getByLabel('Seed').fill('3');
  await trainer.getByLabel('Seed').press('Enter');
  await trainer.getByLabel('Batch size, 0 for all').fill('10');
  await trainer.getByLabel('Batch size, 0 for all').press('Enter');
  for (let i = 0; i < 3; i++) await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(facts(trainer)).toContainText('Step 60, epoch 3');
  await trainer.getByText('Link, code and files').click();
  await trainer.getByRole('button', { name: 'Copy a link to this run' }).click();
  await expect(trainer.getByText('replays this run to the bit')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const words = await facts(trainer).textContent();

  await page.goto('about:blank');
  await page.goto(link);
  await expect(facts(trainer)).toHaveText(words);
  const shown = await trainer.evaluate((element) => [...new Uint32Array(element.parameters.slice().buffer)]);
  const core = await loadCore({ wasmBinary: await readFile(wasm) });
  const { inputs, targets } = core.createDataSet({ kind: 'moons', count: 200, noise: 0.1, seed: 3 });
  const run = core.createRun({
    layers: [2, 2, 1],
    activations: ['sigmoid', 'sigmoid'],
    loss: 'bce',
    optimizer: { name: 'sgd', learningRate: 2 },
    batchSize: 10,
    seed: 3,
    data: { inputs, targets },
  });
  run.trainSteps(60);
  expect(shown).toEqual([...new Uint32Array(run.parameters().slice().buffer)]);
  run.dispose();
});

test('a link that is old or was tampered with is named, and the page’s own run stays', async ({ page, site }) => {
  const html = encodeURIComponent('<neuron-trainer data="and"></neuron-trainer>');
  for (const [hash, text] of [
    ['#training:0~9~seed=1~5', 'it is of version “9”'],
    ['#training:0~1~seed=1~-5', '“-5” is no step'],
    ['#training:0~1~data=<img>~5', 'data="<img>" is not known'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`${site}host?html=${html}${hash}`);
    await expect(page.locator('neuron-trainer').getByRole('status').filter({ hasText: text })).toBeVisible();
    await expect(facts(page.locator('neuron-trainer'))).toContainText('of 4 right');
  }
});

test('the run and its losses are saved as files, the pictures with their maps', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer></neuron-trainer>');
  await trainer.getByRole('button', { name: '1 epoch' }).click();
  await trainer.getByRole('button', { name: '1 epoch' }).click();
  await trainer.getByText('Link, code and files').click();
  const saved = async (name) => {
    const download = page.waitForEvent('download');
    await trainer.getByRole('button', { name, exact: true }).click();
    return (await readFile(await (await download).path())).toString();
  };
  const run = JSON.parse(await saved('Save the run as JSON'));
  expect(run).toMatchObject({ step: 2, settings: { data: 'xor', seed: 1 } });
  expect(run.parameters).toHaveLength(9);
  const rows = (await saved('Save the losses as CSV')).trim().split('\n');
  expect(rows[0]).toBe('step,loss,accuracy');
  expect(rows).toHaveLength(3);
  const plane = await saved('Plane as SVG');
  expect(plane).toMatch(/<image [^>]*href="data:image\/png/);
  expect(plane).toContain('<circle');
});
