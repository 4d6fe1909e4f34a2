/** As frameworks speak to elements: properties of any type, before and after the upgrade, and changed while shown. */
import { accepted } from '../../../web/embed/attributes.js';
import { expect, partsOf, test } from '../browser/fixtures.mjs';

const PRESET = {
  features: ['round', 'red'],
  weights: [1, -0.5],
  bias: 0.25,
  examples: [{ name: 'Apple', values: [1, 1], label: 1 }],
};

/**
 * Two sets of properties for each element, each with the attributes that say the same. The second changes each of the
 * first.
 */
const CASES = {
  'neuron-parts': [
    [
      {
        inputs: [1, 2],
        weights: new Float32Array([0.5, -1]),
        bias: 2,
        activation: 'tanh',
        hide: ['code'],
        locked: true,
      },
      { inputs: '1, 2', weights: '0.5, -1', bias: '2', activation: 'tanh', hide: 'code', locked: '' },
    ],
    [
      { inputs: ['1', '2', '3'], weights: [1, 1, 1], bias: '0.5', activation: 'relu', hide: ['steps', 'inputs'] },
      { inputs: '1, 2, 3', weights: '1, 1, 1', bias: '0.5', activation: 'relu', hide: 'steps, inputs' },
    ],
  ],
  'neuron-gate': [
    [
      { gate: ['or', 'nand'], weights: [2, 2], bias: -1, locked: ['weights'], predict: true, hide: ['plane'] },
      { gate: 'or, nand', weights: '2, 2', bias: '-1', locked: 'weights', predict: '', hide: 'plane' },
    ],
    [
      { gate: 'not', challenge: true, ranges: { weights: [-2, 2], b: [0, 1] }, steps: { b: 0.5 } },
      { gate: 'not', challenge: '', ranges: 'weights -2 2; b 0 1', steps: 'b 0.5' },
    ],
  ],
  'neuron-boundary': [
    [
      {
        weights: [1, 1],
        bias: -1,
        points: [
          [0, 0, 0],
          [1, 1, 1],
        ],
        range: [-2, 2],
        dimensions: [1, 2],
      },
      { weights: '1, 1', bias: '-1', points: '0 0 0; 1 1 1', range: '-2, 2', dimensions: '1, 2' },
    ],
    [
      { weights: [1], bias: 0.5, points: [new Float32Array([2, 1]), [0, 0]], hide: 'question', activation: 'sigmoid' },
      { weights: '1', bias: '0.5', points: '2 1; 0 0', hide: 'question', activation: 'sigmoid' },
    ],
  ],
  'neuron-features': [
    [
      { preset: PRESET, hide: ['learn'], locked: ['bias'] },
      { preset: JSON.stringify(PRESET), hide: 'learn', locked: 'bias' },
    ],
    [{ preset: { ...PRESET, weights: [3, 3] } }, { preset: JSON.stringify({ ...PRESET, weights: [3, 3] }) }],
  ],
  'neuron-activation': [
    [
      { z: -0.5, activation: 'tanh', show: [] },
      { z: '-0.5', activation: 'tanh', show: '' },
    ],
    [
      { z: 2, activation: 'relu', show: ['gelu', 'silu'] },
      { z: '2', activation: 'relu', show: 'gelu, silu' },
    ],
  ],
  'neuron-formula': [
    [
      { form: 'numbers', decimal: 'comma' },
      { form: 'numbers', decimal: 'comma' },
    ],
    [{ form: 'vectors' }, { form: 'vectors' }],
  ],
  'neuron-anatomy': [
    [{ decimal: 'comma' }, { decimal: 'comma' }],
    [{ decimal: 'point' }, { decimal: 'point' }],
  ],
  'neuron-value': [
    [
      { model: 5, name: 'w1' },
      { model: '5', name: 'w1' },
    ],
    [
      { model: 5, name: 'b' },
      { model: '5', name: 'b' },
    ],
  ],
  'neuron-trainer': [
    [
      {
        points: [
          [0, 0, 0],
          [1, 1, 1],
        ],
        layers: [3, 2],
        activation: ['tanh', 'relu'],
        rate: 0.5,
        batch: 1,
        seed: 7,
        locked: true,
        hide: ['landscape', 'curve'],
      },
      {
        points: '0 0 0; 1 1 1',
        layers: '3, 2',
        activation: 'tanh, relu',
        rate: '0.5',
        batch: '1',
        seed: '7',
        locked: '',
        hide: 'landscape, curve',
      },
    ],
    [
      { data: 'moons', samples: 20, noise: 0, layers: [], optimizer: 'adam', seed: 8 },
      { data: 'moons', samples: '20', noise: '0', layers: '', optimizer: 'adam', seed: '8' },
    ],
  ],
  'neuron-xor': [
    [
      { seed: 7, weights: 'large' },
      { seed: '7', weights: 'large' },
    ],
    [{ seed: 9 }, { seed: '9' }],
  ],
  'neuron-approximator': [
    [
      { function: 'bump', activation: 'tanh', neurons: 12, way: 'build' },
      { function: 'bump', activation: 'tanh', neurons: '12', way: 'build' },
    ],
    [
      { function: 'sawtooth', neurons: [5] },
      { function: 'sawtooth', neurons: '5' },
    ],
  ],
  'neuron-vision': [
    [
      { neurons: 4, seed: 3 },
      { neurons: '4', seed: '3' },
    ],
    [{ neurons: 2n }, { neurons: '2' }],
  ],
  'neuron-quiz': [
    [{ theme: 'dark' }, { theme: 'dark' }],
    [{ theme: 'light' }, { theme: 'light' }],
  ],
};

const QUIZ = '<template><ul><li>Is 1 + 1 = 2?<ul><li data-right>Yes</li><li>No</li></ul></li></ul></template>';

/** Adds an element that isn't upgraded yet, with properties or attributes. */
const add = (page, name, { properties = {}, attributes = {} }) =>
  page.evaluateHandle(
    ([tag, props, texts]) => {
      const element = document.createElement(tag);
      if (tag === 'neuron-quiz') element.append(document.querySelector('template').content.cloneNode(true));
      for (const [each, value] of Object.entries(texts)) element.setAttribute(each, value);
      Object.assign(element, props);
      document.querySelector('main').append(element);
      return element;
    },
    [name, properties, attributes],
  );

const give = (element, properties) =>
  element.evaluate((each, props) => {
    Object.assign(each, props);
  }, properties);

/** All that an element says and lets do, without what goes on by itself. */
const shown = (element) =>
  element.evaluate((each) => {
    const root = each.shadowRoot?.querySelector('.xor .controls, .holder') ?? each.shadowRoot;
    if (!each.shadowRoot?.querySelector('.widget, .quiz, .holder')) return '';
    const states = [...root.querySelectorAll('[aria-valuetext], [aria-valuemax], [aria-pressed], input, select')].map(
      (inner) => {
        const names = ['aria-valuetext', 'aria-valuemax', 'aria-pressed', 'step'];
        return [...names.map((name) => inner.getAttribute(name)), inner.value, inner.checked, inner.disabled].join(' ');
      },
    );
    // What is announced comes and goes by itself.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest('p.unseen') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    let words = '';
    while (walker.nextNode()) words += walker.currentNode.data;
    return [getComputedStyle(each).colorScheme, words.replace(/\s+/g, ' '), ...states].join('\n');
  });

/** Defines all elements, also those that would wait until they come near the view. */
const define = (page) =>
  page.evaluate(async () => {
    const { define: defineAll } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    defineAll();
  });

for (const [name, [[first, firstAttributes], [second, secondAttributes]]] of Object.entries(CASES)) {
  test(`${name}: a property says what its attribute says, before and after the upgrade, and when it changes`, async ({
    page,
    host,
  }) => {
    // A number in a sentence has no neuron of its own.
    await host(`${QUIZ}${name === 'neuron-value' ? '<neuron-anatomy model="5"></neuron-anatomy>' : ''}`);
    const none = Object.fromEntries(Object.keys({ ...first, ...second }).map((each) => [each, null]));
    const always = name === 'neuron-value' ? { model: '5', name: 'w1' } : {};
    const element = await add(page, name, { properties: first });
    const [one, two, bare] = await Promise.all(
      [firstAttributes, secondAttributes, always].map((attributes) => add(page, name, { attributes })),
    );
    await define(page);
    for (const [properties, like] of [
      [{}, one],
      [{ ...none, ...second }, two],
      [{ ...none, ...always }, bare],
      [first, one],
    ]) {
      await give(element, properties);
      await expect(async () => {
        const wanted = await shown(like);
        expect(wanted).not.toBe('');
        expect(await shown(element)).toBe(wanted);
      }).toPass({ timeout: 15_000 });
    }
  });
}

test('a value of a wrong type is named in each element, before and after the upgrade; nothing is thrown', async ({
  page,
  host,
}) => {
  await host(QUIZ);
  await define(page);
  for (const [name, { attributes }] of Object.entries(accepted)) {
    const element = await page.evaluateHandle(
      ([tag, names]) => {
        const widget = document.createElement(tag);
        if (tag === 'neuron-quiz') widget.append(document.querySelector('template').content.cloneNode(true));
        for (const each of names) widget[each] = () => 1;
        document.querySelector('main').append(widget);
        return widget;
      },
      [name, attributes],
    );
    const named = () =>
      element.evaluate((each) =>
        [...(each.shadowRoot?.querySelectorAll('.notice, .misnamed') ?? [])]
          .map((told) => told.title || told.textContent.trim())
          .map((text) => /^(\w+)="(\w+|…)": (?:only|up to|It must) /.exec(text)?.slice(1, 3).join(' ') ?? text),
      );
    // A number in a sentence has room for one, other elements for five.
    const told = attributes.slice(0, name === 'neuron-value' ? 1 : 5).map((each) => `${each} function`);
    const more = name === 'neuron-value' ? 0 : attributes.length - told.length;
    await expect.poll(named, { message: name }).toEqual(more > 0 ? [...told, `… and ${more} more.`] : told);
    if (name !== 'neuron-value') await expect.poll(() => shown(element), { message: name }).not.toBe('');
    for (let kind = 0; kind < 6; kind++) {
      await element.evaluate(
        (each, [names, index]) => {
          const value = [Symbol('one'), new Map(), document.body, new Array(4_000_000_000), [[[1]]], [null]][index];
          for (const property of names) each[property] = value;
          return each.updateComplete;
        },
        [attributes, kind],
      );
    }
    // What is right again is no longer named.
    await give(element, Object.fromEntries(attributes.map((each) => [each, null])));
    if (name !== 'neuron-value') await expect.poll(named, { message: name }).toEqual([]);
  }
});

test('of a neuron that elements share, only what the author changed changes; undo goes back, reset to the new', async ({
  page,
  host,
}) => {
  await host(
    '<neuron-parts model="a" bias="0.5"></neuron-parts><neuron-boundary model="a"></neuron-boundary><neuron-formula model="a" form="numbers"></neuron-formula>',
  );
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.number('weight 1').press('ArrowUp');
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.6');
  await page.locator('neuron-boundary').evaluate((each) => {
    each.bias = 2;
  });
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '2');
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.6');
  await expect(page.locator('neuron-formula').getByText('2', { exact: true }).first()).toBeAttached();
  await expect(page.getByText('Another element has already set')).toHaveCount(0);

  await parts.button('Undo').click();
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '0.5');
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.6');
  await parts.button('Reset').click();
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '2');
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.5');
});

test('a page may give the learner’s numbers back: reset goes to the first ones, undo step by step', async ({
  page,
  host,
}) => {
  await host('<neuron-parts inputs="1, 1" weights="0.5, 0.5"></neuron-parts>');
  await page.locator('neuron-parts').evaluate((each) => {
    each.addEventListener('neuron-change', ({ detail }) => {
      each.weights = detail.weights;
    });
  });
  const parts = partsOf(page.locator('neuron-parts'));
  const weight = parts.number('weight 1');
  await weight.press('ArrowUp');
  await expect(weight).toHaveAttribute('aria-valuetext', '0.6');
  await parts.number('weight 2').press('ArrowUp');
  await parts.button('Undo').click();
  await expect(parts.number('weight 2')).toHaveAttribute('aria-valuetext', '0.5');
  await parts.button('Reset').click();
  await expect(weight).toHaveAttribute('aria-valuetext', '0.5');
});

test('a network begins once, with what was set first, also while its language is still loading', async ({
  page,
  host,
}) => {
  await host('<neuron-trainer></neuron-trainer>');
  await expect(page.locator('neuron-trainer .widget')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.lang = 'de';
    const trainer = Object.assign(document.createElement('neuron-trainer'), { layers: [3, 2], seed: 7 });
    document.querySelector('main').prepend(trainer);
  });
  const trainer = page.locator('neuron-trainer').first();
  await expect.poll(() => trainer.evaluate((each) => each.parameters?.length)).toBe(20);
  await expect(trainer.getByRole('button', { name: 'Rückgängig' })).toHaveAttribute('aria-disabled', 'true');
});
