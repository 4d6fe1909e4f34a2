/** What takes long is done in slices: the page goes on, shows how far it has come, and can stop it. */
import { readFile } from 'node:fs/promises';
import { loadCore } from '../../../web/core/index.js';
import { expect, test } from '../browser/fixtures.mjs';

const wasm = new URL('../../../web/core/generated/training-core.wasm', import.meta.url);
const replay = (trainer) => trainer.locator('.replay');
const facts = (trainer) => trainer.locator('.facts');
const bits = (trainer) => trainer.evaluate((element) => [...new Uint32Array(element.parameters.slice().buffer)]);

/** Opens a host page at a link to a run of a trainer in it. */
async function follow(page, query, step, attributes = '') {
  await page.goto('about:blank');
  const html = encodeURIComponent(`<neuron-trainer ${attributes}></neuron-trainer>`);
  await page.goto(`host?html=${html}&lang=en#training:0~1~${new URLSearchParams(query)}~${step}`);
  return page.locator('neuron-trainer');
}

/** The parameters of such a run in one call of the core. */
async function bitsInOneCall({ samples, layers }, steps) {
  const core = await loadCore({ wasmBinary: await readFile(wasm) });
  const { inputs, targets } = core.createDataSet({ kind: 'moons', count: samples, noise: 0.1, seed: 1 });
  const run = core.createRun({
    layers: [2, ...layers, 1],
    activations: [...layers.map(() => 'sigmoid'), 'sigmoid'],
    loss: 'bce',
    optimizer: { name: 'sgd', learningRate: 2 },
    batchSize: 0,
    seed: 1,
    data: { inputs, targets },
  });
  run.trainSteps(steps);
  return [...new Uint32Array(run.parameters().slice().buffer)];
}

/** Until the page and its parts are there. */
const LOADS = { timeout: 30_000 };

const LONG = 'data=moons&samples=1000&layers=8 8 8&batch=0&seed=1';
const SHORT = 'data=moons&samples=200&layers=8&batch=0&seed=1';

test('a link to a late step is replayed between frames, to the bits of one call', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.seen = [];
    const look = () => {
      const progress = document.querySelector('neuron-trainer')?.shadowRoot?.querySelector('.replay progress');
      if (progress) globalThis.seen.push(progress.value);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    globalThis.goals = [];
    addEventListener('neuron-goal', ({ detail }) => globalThis.goals.push(detail.step));
  });
  const trainer = await follow(page, SHORT, 40_000);
  await expect(facts(trainer)).toContainText('Step 40000,', LOADS);
  await expect(replay(trainer)).toHaveCount(0);
  const seen = await page.evaluate(() => globalThis.seen);
  expect(seen.length).toBeGreaterThan(5);
  expect(new Set(seen).size).toBeGreaterThan(3);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(await bits(trainer)).toEqual(await bitsInOneCall({ samples: 200, layers: [8] }, 40_000));
  // Not told on the way.
  for (const step of await page.evaluate(() => globalThis.goals)) expect(step).toBe(40_000);
  await expect(trainer.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
});

test('“Stop here” leaves the run at its step, by keyboard, and training goes on from there', async ({ page }) => {
  const trainer = await follow(page, LONG, 100_000);
  await expect(replay(trainer)).toContainText(/Step \d+ of 100000/, LOADS);
  await expect(replay(trainer).getByRole('status')).toHaveText('The run is replayed.');
  await expect(trainer.getByRole('progressbar', { name: 'Replay' })).toHaveAttribute('max', '100000');
  await trainer.getByRole('button', { name: 'Stop here' }).press('Enter');
  await expect(replay(trainer)).toHaveCount(0);
  await expect(trainer.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
  const words = await facts(trainer).textContent();
  const step = Number(words.match(/Step (\d+)/)[1]);
  expect(step).toBeGreaterThan(0);
  expect(step).toBeLessThan(100_000);
  expect(await bits(trainer)).toEqual(await bitsInOneCall({ samples: 1000, layers: [8, 8, 8] }, step));
  await trainer.getByRole('button', { name: '1 batch' }).click();
  await expect(facts(trainer)).toContainText(`Step ${step + 1},`);
});

test('another gesture ends a replay, and undoing it goes back to the step that was reached', async ({ page }) => {
  const trainer = await follow(page, LONG, 100_000);
  await expect(replay(trainer)).toBeVisible(LOADS);
  await trainer.getByRole('button', { name: 'Start again' }).click();
  await expect(replay(trainer)).toHaveCount(0);
  await expect(facts(trainer)).toContainText('Step 0');
  await trainer.getByRole('button', { name: 'Undo' }).click();
  await expect(facts(trainer)).toContainText(/Step [1-9]/);
  await expect(replay(trainer)).toHaveCount(0);
});

test('work that is left while it is replayed is not lost', async ({ page }) => {
  const trainer = await follow(page, LONG, 100_000, 'keep="session"');
  await expect(replay(trainer)).toBeVisible(LOADS);
  // Nothing is kept before the learner does something.
  await facts(trainer).click();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  const address = page.url().replace(/#.*/, '');
  await page.goto('icon.svg');
  await page.goto(address);
  await expect(replay(trainer)).toContainText('of 100000', LOADS);
  await page.goto('icon.svg');
  await page.goto(address);
  await expect(replay(trainer)).toContainText('of 100000', LOADS);
});

test('a landscape of a large run is made between frames, first a coarse one', async ({ page }) => {
  const trainer = await follow(page, LONG, 2000);
  await expect(facts(trainer)).toContainText('Step 2000,', LOADS);
  await page.evaluate(() => {
    globalThis.seen = [];
    const look = () => {
      const lines = document.querySelector('neuron-trainer').shadowRoot.querySelector('details.landscape .lines');
      globalThis.seen.push(lines?.getAttribute('viewBox'));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await trainer.getByText('Loss landscape').click();
  const landscape = trainer.locator('svg.landscape');
  await expect(landscape.locator('.lines')).toHaveAttribute('viewBox', '0 0 64 64', LOADS);
  await expect(landscape).toHaveAttribute('aria-label', /after a way of 2000 steps/);
  const seen = await page.evaluate(() => globalThis.seen);
  expect(seen.filter((size) => size === '0 0 24 24').length).toBeGreaterThan(3);
  // The earlier picture stays until there is one of the new state.
  await trainer.getByRole('slider', { name: 'Time, in steps' }).press('PageDown');
  await expect(landscape).toHaveAttribute('aria-label', /after a way of 1800 steps/);
  expect((await page.evaluate(() => globalThis.seen)).slice(seen.length)).not.toContain(undefined);
});

test('going back in a late run is replayed between frames, and the newest step counts', async ({ page }) => {
  // Later, the page’s time goes so fast that no machine makes many steps of a replay in one frame.
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    globalThis.haste = 1;
    performance.now = () => now() * globalThis.haste;
  });
  const trainer = await follow(page, LONG, 10_000);
  await expect(facts(trainer)).toContainText('Step 10000,', LOADS);
  const time = trainer.getByRole('slider', { name: 'Time, in steps' });
  await time.press('Home');
  await page.evaluate(() => {
    globalThis.haste = 100;
    globalThis.seen = [];
    const look = () => {
      const { textContent } = document.querySelector('neuron-trainer').shadowRoot.querySelector('.facts');
      globalThis.seen.push(Number(textContent.match(/Step (\d+)/)[1]));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await time.press('PageUp');
  await expect(facts(trainer)).toContainText('Step 1000,');
  const seen = await page.evaluate(() => globalThis.seen);
  expect(new Set(seen.filter((step) => step > 0 && step < 1000)).size).toBeGreaterThan(3);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(await bits(trainer)).toEqual(await bitsInOneCall({ samples: 1000, layers: [8, 8, 8] }, 1000));

  // Keys count from the step that the run is on its way to.
  for (let i = 0; i < 3; i++) await time.press('PageUp');
  await expect(facts(trainer)).toContainText('Step 4000,');
  const curve = await trainer.locator('svg.curve').boundingBox();
  const y = curve.y + curve.height / 2;
  await page.mouse.move(curve.x + curve.width * 0.9, y);
  await page.mouse.down();
  for (const share of [0.8, 0.6, 0.3]) await page.mouse.move(curve.x + curve.width * share, y);
  await page.mouse.up();
  const goal = await trainer.evaluate(({ training }) => training.replaysTo ?? training.now.state.step);
  expect(goal).toBeGreaterThan(1000);
  expect(goal).toBeLessThan(4000);
  await expect(time).toHaveAttribute('aria-valuenow', `${goal}`);
  expect(await bits(trainer)).toEqual(await bitsInOneCall({ samples: 1000, layers: [8, 8, 8] }, goal));
  await expect(trainer.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
});

test('a hundred trainers begin one a frame, the nearest first', async ({ page, host }) => {
  await host('<neuron-trainer></neuron-trainer>');
  await expect(facts(page.locator('neuron-trainer'))).toBeVisible();
  const { begun, most, seen } = await page.evaluate(async () => {
    const all = Array.from({ length: 100 }, () => document.createElement('neuron-trainer'));
    for (const element of all) element.append('A network learns here.', document.createElement('hr'));
    document.querySelector('main').append(...all);
    scrollTo(0, document.documentElement.scrollHeight);
    const isNear = (element) =>
      element.getBoundingClientRect().top < innerHeight && element.getBoundingClientRect().bottom > 0;
    const seen = all.filter(isNear).map((element) => all.indexOf(element));
    const begun = [];
    let most = 0;
    while (begun.length < all.length) {
      await new Promise(requestAnimationFrame);
      const now = all.map((_, i) => i).filter((i) => all[i].parameters && !begun.includes(i));
      if (begun.length > 0) most = Math.max(most, now.length);
      begun.push(...now);
    }
    return { begun, most, seen };
  });
  // One may begin before the first frame.
  expect(most).toBeLessThanOrEqual(2);
  expect(seen.length).toBeLessThan(100);
  expect(seen).toContain(begun[0]);
  expect(begun.indexOf(99)).toBeLessThan(begun.indexOf(0));
});
