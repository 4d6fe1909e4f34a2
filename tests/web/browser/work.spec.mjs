/** A learner's work outlives a reload and a visit to another page, and goes into a file and back. */
import { expect, partsOf, test } from './fixtures.mjs';

const TASKS = `<neuron-gate gate="and, or" challenge></neuron-gate><neuron-gate id="guess" gate="not" predict></neuron-gate>
  <neuron-boundary></neuron-boundary>
  <neuron-quiz><ol><li>Which?<ul><li>this</li><li data-right>that</li></ul></li><li>How much? <code>= 1</code></li></ol></neuron-quiz>`;

const kept = (mode) => TASKS.replace(/<(neuron-\w+)/g, `<$1 keep="${mode}"`);

const stored = (page, storage = 'sessionStorage') =>
  page.evaluate((name) => {
    const [key] = Object.keys(globalThis[name]).filter((each) => each.startsWith('neuron-lesson-work'));
    return key ? JSON.parse(globalThis[name].getItem(key)).elements : {};
  }, storage);

/** Does something in each element. */
async function work(page) {
  const [challenge, guess] = [page.locator('neuron-gate').first(), page.locator('#guess')];
  await partsOf(challenge).button('OR').click();
  await partsOf(challenge).number('bias').focus();
  await page.keyboard.type('0.7\n');
  await partsOf(challenge).button('Check').click();
  for (const row of [0, 1]) {
    const own = guess.getByRole('group', { name: /^Your guess/ }).nth(row);
    await own.getByRole('button', { name: '1' }).click();
  }
  await partsOf(guess).button('Show the outputs').click();
  const boundary = page.locator('neuron-boundary');
  await boundary.getByRole('button', { name: 'Add a point' }).click();
  const quiz = page.locator('neuron-quiz');
  await quiz.getByRole('radio', { name: 'this' }).check();
  await quiz.getByRole('button', { name: 'Check' }).first().click();
  await quiz.getByRole('textbox').fill('0.5');
  await expect(boundary.locator('.plane .point')).toHaveCount(9);
}

async function expectWork(page) {
  const [challenge, guess] = [page.locator('neuron-gate').first(), page.locator('#guess')];
  await expect(partsOf(challenge).button('OR')).toHaveAttribute('aria-pressed', 'true');
  await expect(partsOf(challenge).number('bias')).toHaveAttribute('aria-valuetext', '0.7');
  await expect(challenge.locator('.verdict')).toContainText('row is wrong');
  await expect(guess.locator('.verdict')).toContainText('1 of 2 are as you said');
  await expect(page.locator('neuron-boundary .plane .point')).toHaveCount(9);
  const quiz = page.locator('neuron-quiz');
  await expect(quiz.getByRole('radio', { name: 'this' })).toBeChecked();
  await expect(quiz.getByRole('group').first()).toContainText('Not quite.');
  await expect(quiz.getByRole('textbox')).toHaveValue('0.5');
}

async function expectBeginning(page) {
  const challenge = page.locator('neuron-gate').first();
  await expect(partsOf(challenge).button('AND')).toHaveAttribute('aria-pressed', 'true');
  await expect(partsOf(challenge).number('bias')).toHaveAttribute('aria-valuetext', '0.2');
  await expect(partsOf(page.locator('#guess')).button('Show the outputs')).toBeVisible();
  await expect(page.locator('neuron-boundary .plane .point')).toHaveCount(8);
  await expect(page.locator('neuron-quiz').getByRole('radio', { name: 'this' })).not.toBeChecked();
}

const call = (page, name, ...given) =>
  page.evaluate(
    async ([what, all]) => {
      const entry = await import(new URL('neuron-lesson.js', document.baseURI).href);
      return entry[what](...all);
    },
    [name, given],
  );

test('work outlives a reload and another page, goes on counting, and can begin anew', async ({ page, host }) => {
  await host(kept('session'));
  await work(page);
  await page.goto('docs/index.html');
  await page.goBack();
  await expectWork(page);
  await page.evaluate(() => {
    globalThis.heard = [];
    addEventListener('neuron-attempt', ({ detail }) => globalThis.heard.push(detail));
  });
  // Coming back is no attempt; the next one counts on.
  const quiz = page.locator('neuron-quiz');
  await quiz.getByRole('radio', { name: 'that' }).check();
  await quiz.getByRole('button', { name: 'Check' }).first().click();
  const heard = await page.evaluate(() => globalThis.heard);
  expect(heard).toMatchObject([{ goal: 'quiz', attempt: 2, success: true }]);

  await quiz.getByRole('button', { name: 'Begin anew' }).click();
  await expect(quiz.getByRole('radio', { name: 'that' })).not.toBeChecked();
  await expect.poll(async () => Object.keys(await stored(page))).not.toContain('neuron-quiz');
  expect(Object.keys(await stored(page)).sort()).toEqual(['#guess', 'neuron-boundary', 'neuron-gate']);
  await call(page, 'beginAnew');
  await expectBeginning(page);
  // Nor can the next one at this machine undo it.
  for (const undo of await page.getByRole('button', { name: /^(Undo|Redo)$/ }).all()) {
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
  }
  await page.reload();
  await expectBeginning(page);
  expect(await stored(page)).toEqual({});
});

test('by default nothing is kept, and a page’s setting holds where an element says nothing', async ({ page, host }) => {
  await host(TASKS);
  await work(page);
  await page.reload();
  await expectBeginning(page);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);

  await host('');
  await call(page, 'configure', { keep: 'local' });
  await page.evaluate(() => {
    document.querySelector('main').innerHTML = globalThis.trustedTypes ? globalThis.trustedTypes.emptyHTML : '';
    for (const id of ['a', 'b']) {
      const parts = Object.assign(document.createElement('neuron-parts'), { id });
      if (id === 'b') parts.setAttribute('keep', 'never');
      document.querySelector('main').append(parts);
    }
  });
  for (const id of ['a', 'b']) {
    await partsOf(page.locator(`#${id}`))
      .number('bias')
      .focus();
    await page.keyboard.type('0.25\n');
  }
  await expect.poll(async () => Object.keys(await stored(page, 'localStorage'))).toEqual(['#a']);
});

test('what is stored by others, broken or for another task changes nothing', async ({ page, host }) => {
  const html = '<neuron-gate keep="session" gate="and" challenge></neuron-gate>';
  await host(html);
  const gate = page.locator('neuron-gate');
  await partsOf(gate).number('bias').focus();
  await page.keyboard.type('0.7\n');
  await expect.poll(async () => Object.keys(await stored(page))).toEqual(['neuron-gate']);
  const [name, good] = await page.evaluate(() => Object.entries({ ...sessionStorage })[0]);
  const file = JSON.parse(good);
  const entry = file.elements['neuron-gate'];
  const withEntry = (other) => JSON.stringify({ ...file, elements: { 'neuron-gate': { ...entry, ...other } } });
  for (const bad of [
    '{',
    'null',
    '[]',
    '"<script>"',
    JSON.stringify({ ...file, elements: [] }),
    JSON.stringify({ ...file, version: 99 }),
    good.replace('neuron-lesson work', 'other'),
    `${good}${' '.repeat(100_001)}`,
    withEntry({ start: 'other' }),
    withEntry({ work: null }),
    withEntry({ work: { link: '#neuron:~1~NaN~1~1~step~~' } }),
    withEntry({ work: { link: { toString: 1 } }, attempts: [null, 3, { goal: {} }] }),
    withEntry({ work: { ...entry.work, own: { task: { tries: 'x', guesses: 7 } } }, start: '' }),
  ]) {
    await page.goto('docs/index.html');
    await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [name, bad]);
    await host(html);
    await expect(partsOf(gate).number('bias'), bad.slice(0, 80)).toHaveAttribute('aria-valuetext', '0.2');
  }
  // The author has changed the task since.
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [name, good]);
  await host(html.replace('challenge', 'challenge weights="1, 0.5" bias="0.4"'));
  await expect(partsOf(gate).number('bias')).toHaveAttribute('aria-valuetext', '0.4');
});

for (const [what, script] of [
  [
    'refused',
    () =>
      Object.defineProperty(globalThis, 'sessionStorage', {
        get: () => {
          throw new Error('no');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
]) {
  test(`storage that is ${what} costs nothing but the keeping`, async ({ page, host }) => {
    await page.addInitScript(script);
    await host(kept('session'));
    await work(page);
    await page.reload();
    await expectBeginning(page);
  });
}

test('work goes into a file, and on elsewhere; another file is told', async ({ page, host }) => {
  await host(TASKS);
  await work(page);
  const file = await call(page, 'exportWork');
  const { format, version, address, elements } = JSON.parse(file);
  expect({ format, version, address }).toEqual({
    format: 'neuron-lesson work',
    version: 1,
    address: '/courses/ml/host',
  });
  expect(elements['neuron-gate'].attempts).toEqual([
    { goal: 'gate', task: 'or', attempt: 1, right: 3, of: 4, success: false, answered: expect.any(String) },
  ]);
  await host(`<p>Elsewhere</p>${TASKS}`);
  expect(await call(page, 'importWork', file)).toEqual({ restored: 4, missed: [], message: '' });
  await expectWork(page);
  expect(await call(page, 'importWork', '{ "a": 1 }')).toMatchObject({ restored: 0, problem: { code: 'no-work' } });
  expect((await call(page, 'importWork', '{')).message).toContain('This is not JSON');
  expect((await call(page, 'importWork', file.replace('"version": 1', '"version": 7'))).message).toContain(
    'This file is of version “7”, and this page reads version 1.',
  );
  expect((await call(page, 'importWork', 'x'.repeat(1_000_001))).message).toContain('larger than 1000 kB');
  await expectWork(page);
  await host('<neuron-gate gate="nor"></neuron-gate>');
  await expect(page.locator('neuron-gate table')).toBeVisible();
  const { restored, missed } = await call(page, 'importWork', file);
  expect(restored).toBe(0);
  expect(missed.sort()).toEqual(['#guess', 'neuron-boundary', 'neuron-gate', 'neuron-quiz']);
});

test('runs go on where they were: trainer, XOR, approximator and vision', async ({ page, host }) => {
  await host(
    ['trainer data="and"', 'xor', 'approximator way="train"', 'vision']
      .map((each) => `<neuron-${each} keep="session"></neuron-${each.split(' ')[0]}>`)
      .join(''),
  );
  const [trainer, xor, approximator, vision] = ['trainer', 'xor', 'approximator', 'vision'].map((name) =>
    page.locator(`neuron-${name}`),
  );
  await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(trainer.locator('.facts')).toContainText('Step 1');
  await xor.scrollIntoViewIfNeeded();
  await xor.getByRole('button', { name: 'The next seed' }).click();
  await approximator.scrollIntoViewIfNeeded();
  await approximator.getByRole('button', { name: 'own' }).click();
  await vision.scrollIntoViewIfNeeded();
  await vision.getByRole('button', { name: 'Another seed' }).click();
  const facts = await xor.locator('.facts').last().textContent();
  await page.reload();
  await trainer.scrollIntoViewIfNeeded();
  await expect(trainer.locator('.facts')).toContainText('Step 1');
  await xor.scrollIntoViewIfNeeded();
  await expect(xor.getByText('Seed 2', { exact: true })).toBeVisible();
  await expect(xor.locator('.facts').last()).toHaveText(facts);
  await approximator.scrollIntoViewIfNeeded();
  await expect(approximator.getByRole('button', { name: 'own' })).toHaveAttribute('aria-pressed', 'true');
  await vision.scrollIntoViewIfNeeded();
  await expect(vision).toContainText('Seed 2, 12 hidden neurons');
});
