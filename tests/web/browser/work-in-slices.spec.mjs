/** A page may have hundreds of elements: what is done with the work of all of them leaves the page its frames. */
import { expect, partsOf, test } from './fixtures.mjs';

const MANY = 24;
const GATES = '<neuron-gate challenge gate="or"></neuron-gate>'.repeat(MANY);

/**
 * Calls an exported function where the page's time goes so fast that each element takes a slice; counts the frames that
 * the page has meanwhile, and how many elements had come so far in each.
 */
const sliced = (page, name, ...given) =>
  page.evaluate(
    async ([what, all]) => {
      const entry = await import(new URL('neuron-lesson.js', document.baseURI).href);
      const now = performance.now.bind(performance);
      performance.now = () => now() * 1000;
      let isOver = false;
      const seen = new Set();
      const biases = () => [...document.querySelectorAll('neuron-gate')].map(({ neuron }) => neuron.state.bias);
      const look = () => {
        seen.add(String(biases()));
        if (!isOver) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      const told = [];
      const result = await entry[what](...all, { progress: (...progress) => told.push(progress) });
      isOver = true;
      performance.now = now;
      return { result, told, seen: seen.size, biases: biases() };
    },
    [name, given],
  );

test('many elements begin anew, are exported and imported between frames', async ({ page, host }) => {
  await host(GATES);
  const gates = page.locator('neuron-gate');
  await expect(gates.last().locator('table')).toBeVisible();
  const change = () =>
    gates.evaluateAll((all) => {
      for (const gate of all) gate.neuron.set('b', 0.75);
    });
  await change();
  const all = Array.from({ length: MANY }, (_, i) => [i + 1, MANY]);

  const { result: file, told } = await sliced(page, 'exportWork');
  expect(Object.keys(JSON.parse(file).elements)).toHaveLength(MANY);
  expect(told).toEqual(all);

  const begun = await sliced(page, 'beginAnew');
  expect(new Set(begun.biases).size).toBe(1);
  expect(begun.biases).not.toContain(0.75);
  expect(begun.told).toEqual(all);
  expect(begun.seen).toBeGreaterThan(MANY / 2);

  const imported = await sliced(page, 'importWork', file);
  expect(imported.result).toEqual({ restored: MANY, missed: [], message: '' });
  expect(new Set(imported.biases)).toEqual(new Set([0.75]));
  expect(imported.told).toEqual(all);
  expect(imported.seen).toBeGreaterThan(MANY / 2);
});

test('what is asked for at once is done one after the other', async ({ page, host }) => {
  await host(GATES);
  await expect(page.locator('neuron-gate').last().locator('table')).toBeVisible();
  const biases = await page.evaluate(async () => {
    const { beginAnew, exportWork, importWork } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    const all = [...document.querySelectorAll('neuron-gate')];
    for (const { neuron } of all) neuron.set('b', 0.75);
    const file = await exportWork();
    await Promise.all([importWork(file), beginAnew(), importWork(file)]);
    return all.map(({ neuron }) => neuron.state.bias);
  });
  expect(new Set(biases)).toEqual(new Set([0.75]));
});

test('whoever leaves while all is begun anew leaves nothing behind', async ({ page, host }) => {
  await host(GATES.replaceAll('<neuron-gate', '<neuron-gate keep="local"'));
  const last = page.locator('neuron-gate').last();
  await partsOf(last).number('bias').focus();
  await page.keyboard.type('0.75\n');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await page.evaluate(async () => {
    const { beginAnew } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    performance.now = () => Date.now() * 1000;
    // Not kept yet.
    [...document.querySelectorAll('neuron-gate')].at(-1).neuron.set('b', 0.5);
    await new Promise(requestAnimationFrame);
    await new Promise((done) => {
      beginAnew({ progress: done });
    });
  });
  await page.goto('icon.svg');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the lesson shows how far it has come, where that takes long', async ({ page }) => {
  await page.goto('index.html');
  const work = page.getByRole('group', { name: 'Your work' });
  await work.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * 1000;
    globalThis.shown = [];
    const bar = document.querySelector('.work progress');
    const look = () => bar.hidden || globalThis.shown.push(bar.position);
    new MutationObserver(look).observe(bar, { attributes: true });
  });
  await work.getByRole('button', { name: 'Begin anew' }).click();
  await work.getByRole('button', { name: 'Press again' }).click();
  await expect(work.getByRole('status')).toHaveText('Everything is at its beginning again.');
  await expect(work.getByRole('progressbar')).toHaveCount(0);
  const shown = await page.evaluate(() => globalThis.shown);
  expect(new Set(shown).size).toBeGreaterThan(3);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
});

test('a file for another student is said to be one', async ({ page, host }) => {
  await host('');
  const answers = await page.evaluate(async () => {
    const { configure, exportWork, importWork } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    const open = async (variant, own) => {
      configure({ variant });
      const parts = document.createElement('neuron-parts');
      if (own) parts.setAttribute('variant', own);
      document.querySelector('main').replaceChildren(parts);
      while (!parts.shadowRoot?.querySelector('.diagram')) await new Promise(requestAnimationFrame);
      return parts;
    };
    const fileOf = async (...variants) => {
      (await open(...variants)).neuron.set('b', 0.75);
      return exportWork();
    };
    const [one, none, own] = [await fileOf('4711'), await fileOf(undefined), await fileOf('4711', 'A')];
    const into = async (file, ...variants) => {
      await open(...variants);
      const { restored, problem, message } = await importWork(file);
      return [restored, problem?.code ?? '', message];
    };
    return {
      same: await into(one, '4711'),
      other: await into(one, '4712'),
      none: await into(none, '4711'),
      toNone: await into(one, undefined),
      own: await into(own, '4711', 'B'),
      ownSame: await into(own, '4711', 'A'),
      old: await into(one.replace(/ "variant":.*\n/, ''), '4712'),
    };
  });
  expect(answers).toEqual({
    same: [1, '', ''],
    other: [0, 'other-variant', 'This file is of variant “4711”, and this page is of variant “4712”.'],
    none: [0, 'other-variant', 'This file is of no variant, and this page is of variant “4711”.'],
    toNone: [0, 'other-variant', 'This file is of variant “4711”, and this page is of none.'],
    own: [0, 'other-variant', 'This file is of variant “A”, and this page is of variant “B”.'],
    ownSame: [1, '', ''],
    old: [0, '', ''],
  });
});
