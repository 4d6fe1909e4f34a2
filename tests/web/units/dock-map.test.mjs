/** A page's own map of widgets: as it is read, for which pages, and what is said of its mistakes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accepted } from '../../../web/embed/attributes.js';
import { readMap } from '../../../web/embed/dock-map.js';
import { isAddress } from '../../../web/embed/dock-pages.js';
import { nearest, tellProblems } from '../../../web/embed/dock-report.js';
import { plain } from '../../../web/embed/dock-text.js';

const read = (map) => readMap(typeof map === 'string' ? map : JSON.stringify(map));

/** What the console says of a map. */
function saidOf(t, map) {
  const warn = t.mock.method(console, 'warn', () => {});
  tellProblems(read(map).problems);
  const said = warn.mock.calls.map(({ arguments: [message] }) => message);
  warn.mock.restore();
  return said;
}

test('headings and widgets: attributes of any plain kind', () => {
  const { pages, problems } = read({
    'Lesson two: or': {
      widget: 'neuron-gate',
      gate: 'or',
      bias: -0.5,
      weights: [1, 1],
      challenge: true,
      predict: false,
    },
    Parts: 'neuron-parts',
  });
  assert.deepEqual(problems, []);
  const [{ docks, title, address }] = pages;
  assert.deepEqual([title, address], [undefined, undefined]);
  assert.deepEqual(
    docks.map(({ widget }) => widget),
    ['neuron-gate', 'neuron-parts'],
  );
  assert.deepEqual(docks[0].attributes, { gate: 'or', bias: '-0.5', weights: '1, 1', challenge: '' });
  assert.deepEqual(docks[0].where, { heading: ['lesson two or'], whole: 'lesson two or' });
});

test('pages by title and address; lists with headings by path, texts and selectors; a heading “Pages”', () => {
  const { pages, problems } = read({
    pages: [
      { title: 'The Linear Step', widgets: { 'Many Neurons > Why “Linear”?': 'neuron-boundary' } },
      {
        address: '/learn/neuron',
        widgets: [
          { text: 'def and_gate', widget: 'neuron-gate', caption: 'Drag.' },
          { selector: '#xor + p', widget: 'neuron-xor' },
          { heading: 'Key Takeaways', widget: 'neuron-quiz', questions: [{ question: 'ReLU(−2)?', goal: '= 0' }] },
        ],
      },
    ],
    'On every page': 'neuron-parts',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    pages.map(({ title, address, docks }) => [title, address, docks.map(({ where }) => where)]),
    [
      ['The Linear Step', undefined, [{ heading: ['many neurons', 'why linear'], whole: 'many neurons why linear' }]],
      [
        undefined,
        '/learn/neuron',
        [{ text: 'def and gate' }, { selector: '#xor + p' }, { heading: ['key takeaways'], whole: 'key takeaways' }],
      ],
      [undefined, undefined, [{ heading: ['on every page'], whole: 'on every page' }]],
    ],
  );
  assert.equal(pages[1].docks[0].caption, 'Drag.');
  assert.equal(new Set(pages.flatMap(({ docks }) => docks.map(({ key }) => key))).size, 5);
  assert.deepEqual(
    read({ pages: 'neuron-gate', widgets: 'neuron-xor' }).pages[0].docks.map(({ name }) => name),
    ['pages', 'widgets'],
  );
  assert.deepEqual(
    read({ title: 'Gates', widgets: { AND: 'neuron-gate' } }).pages.map(({ title }) => title),
    ['Gates'],
  );
  // What stands for a place or a text is no element's attribute.
  const reserved = ['widget', 'heading', 'text', 'selector', 'caption', 'questions'];
  for (const { attributes } of Object.values(accepted)) assert.ok(!attributes.some((name) => reserved.includes(name)));
});

test('the documentation’s maps are read without a word', () => {
  const page = readFileSync(new URL('../../../web/docs/docking.md', import.meta.url), 'utf8');
  const maps = [...page.matchAll(/<script [^>]*data-neuron-dock>(.*?)<\/script>/gs)].map(([, json]) => readMap(json));
  assert.deepEqual(
    maps.flatMap(({ problems }) => problems),
    [],
  );
  assert.deepEqual(
    maps.map(({ pages }) => pages.flatMap(({ docks }) => docks).length),
    [3, 3, 3, 1],
  );
});

test('every wrong shape is a message that names its entry; the others stand', (t) => {
  const cases = [
    ['{ "Gates": ', /^neuron-dock: The map isn’t JSON: /],
    ...['[{ "widget": "neuron-gate" }]', 'null', '"neuron-gate"', '7'].map((json) => [
      json,
      /The map must be an object: headings/,
    ]),
    ...[{}, 7, ['neuron-gate'], null, true].map((widget) => [
      { A: { widget } },
      /“A”: there is no widget “(an object|7|a list|null|true)”; there are neuron-activation, /,
    ]),
    [{ A: 'neuron-gates' }, /“A”: there is no widget “neuron-gates”; .*\. Did you mean “neuron-gate”\?$/],
    [{ A: 'gate' }, /Did you mean “neuron-gate”\?$/],
    [{ A: null }, /“A”: an entry is a widget’s name, or an object like .* This is null\.$/],
    [{ A: [{ widget: 'neuron-gate' }] }, /“A”: an entry is .* This is a list\.$/],
    [{ A: 7 }, /This is 7\.$/],
    [{ A: {} }, /“A”: it doesn’t say which "widget"/],
    [{ A: { widget: 'neuron-gate', gate: { and: 1 } } }, /“A”: gate must be a text, .* it is an object\.$/],
    [{ A: { widget: 'neuron-gate', gate: null } }, /“A”: gate must be .* it is null\.$/],
    [{ A: { widget: 'neuron-gate', weights: [[1], 2] } }, /“A”: weights must be .* it is a list\.$/],
    [{ A: { widget: 'neuron-gate', caption: 3 } }, /“A”: the caption must be a text; it is 3\.$/],
    [{ A: { widget: 'neuron-gate', Gate: 'and' } }, /has no attribute “Gate”; it accepts .*Did you mean “gate”\?$/],
    [{ A: { widget: 'neuron-gate', onclick: 'x' } }, /has no attribute “onclick”/],
    [{ A: { widget: 'neuron-gate', questions: [] } }, /has no attribute “questions”/],
    [{ A: { widget: 'neuron-quiz', questions: 'What?' } }, /“questions” must be a list of questions; it is “What\?”/],
    [{ A: { widget: 'neuron-quiz', questions: [{ question: 'a', answers: [7] }] } }, /“A”: question 1 must be like/],
    [{ '—': 'neuron-gate' }, /“—”: the heading must be a text with letters or digits/],
    [{ pages: { title: 'X' } }, /“pages” must be a list of pages.* It is an object\.$/],
    [{ pages: ['X'] }, /page 1 must be an object.* It is “X”\.$/],
    [{ pages: [{ titel: 'X', widgets: {} }] }, /page 1: a page has no “titel”; .* Did you mean “title”\?$/],
    [{ pages: [{ title: 7, widgets: {} }] }, /page 1: the title must be a text.* it is 7\.$/],
    [{ pages: [{ title: 'X' }] }, /page 1: “widgets” must be an object.* It is nothing\.$/],
    [{ widgets: ['neuron-gate'] }, /“entry 1”: an entry is .* This is “neuron-gate”\.$/],
    [
      { widgets: [{ haeding: 'Bias', widget: 'neuron-gate' }] },
      /“entry 1”: an entry of a list needs one place: heading, text, selector\. This has haeding, widget\.$/,
    ],
    [
      { widgets: [{ text: 'a', selector: 'p', widget: 'neuron-gate' }] },
      /“a”: an entry of a list needs one place: .* This has text, selector\.$/,
    ],
    [{ widgets: [{ text: {}, widget: 'neuron-gate' }] }, /“entry 1”: the text must be a text.* it is an object\.$/],
  ];
  for (const [map, message] of cases) {
    const said = saidOf(t, map);
    assert.equal(said.length, 1, `${JSON.stringify(map)}: ${said}`);
    assert.match(said[0], message);
  }
  const { pages, problems } = read({
    A: 'neuron-soup',
    B: { widget: {} },
    C: { widget: 'neuron-gate', gate: {} },
    D: 'neuron-xor',
  });
  assert.equal(problems.length, 3);
  // What is wrong in one attribute doesn't cost the widget.
  assert.deepEqual(
    pages[0].docks.map(({ name, attributes }) => [name, attributes]),
    [
      ['C', {}],
      ['D', {}],
    ],
  );
  const selectors = readMap(
    '{ "widgets": [{ "selector": "p:(", "widget": "neuron-gate" }] }',
    (text) => text !== 'p:(',
  );
  assert.deepEqual(selectors.problems, [{ code: 'bad-selector', entry: 'p:(' }]);
});

test('a hostile map costs little, and says little', (t) => {
  const start = performance.now();
  const long = 'x'.repeat(100_000);
  const soups = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`Heading ${i}`, 'neuron-soup']));
  const said = saidOf(t, soups);
  assert.equal(said.length, 6);
  assert.match(said[5], /… and 496 more\.$/);
  const gates = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`Heading ${i}`, 'neuron-gate']));
  assert.equal(read(gates).pages[0].docks.length, 500);
  assert.match(saidOf(t, gates)[0], /There are more than 500 entries/);
  assert.match(
    saidOf(t, `{ "A": "${long.repeat(6)}" }`)[0],
    /The map has 600011 characters; up to 500,000 are accepted\.$/,
  );
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  for (const map of [
    `{ "A": ${deep} }`,
    `{ "A": { "widget": ${deep} } }`,
    `{ "A": { "widget": "neuron-gate", "gate": ${deep} } }`,
  ]) {
    assert.equal(saidOf(t, map).length, 1);
  }
  for (const message of saidOf(t, { [long]: { widget: long }, B: { widget: 'neuron-gate', [long]: long } })) {
    assert.ok(message.length < 500, message);
  }
  assert.deepEqual(
    read('{ "__proto__": { "widget": "neuron-gate" } }').pages[0].docks.map(({ name }) => name),
    ['__proto__'],
  );
  assert.ok(performance.now() - start < 2_000);
});

test('texts are compared without signs, numbers and case', () => {
  assert.equal(plain('🔢 2) Lesson two – OR!'), 'lesson two or');
  assert.equal(plain('5. Activation Function'), 'activation function');
  assert.equal(plain('1.1 Füße'), plain('Fu\u0308ße'));
  assert.equal(plain('2024'), '2024');
  assert.equal(plain('—'), '');
});

test('an address is a whole path, or a path’s end; a query and a fragment count if they are named', () => {
  const at = new URL('https://a.example/course/neuron/what-is-a-neuron/?lang=en&page=2#/parts');
  for (const named of [
    '/course/neuron/what-is-a-neuron',
    '/course/neuron/what-is-a-neuron.html',
    '/course/neuron/what-is-a-neuron/index.html',
    'neuron/what-is-a-neuron/',
    'What-is-a-Neuron',
    'https://a.example/course/neuron/what-is-a-neuron',
    'what-is-a-neuron?page=2',
    'what-is-a-neuron#/parts',
  ]) {
    assert.ok(isAddress(named, at), named);
  }
  for (const named of [
    '/neuron/what-is-a-neuron',
    'is-a-neuron',
    'neuron',
    '/',
    'https://b.example/course/neuron/what-is-a-neuron',
    'what-is-a-neuron?page=3',
    'what-is-a-neuron#/weights',
    'https://[',
  ]) {
    assert.ok(!isAddress(named, at), named);
  }
  assert.ok(isAddress('/', new URL('https://a.example/')));
  assert.ok(isAddress('/100%', new URL('https://a.example/100%')));
  assert.ok(isAddress('größe', new URL('https://a.example/gr%C3%B6%C3%9Fe')));
});

test('the nearest name, by letters or by words; none if nothing is near', () => {
  const names = ['The AND gate', 'Many Neurons = Network', 'Key Takeaways', 'Why “Linear”?'];
  assert.match(nearest('The AND gat', names), /“The AND gate”/);
  assert.match(nearest('Network of many neurons', names), /“Many Neurons = Network”/);
  assert.match(nearest('Key Takeaway', names), /“Key Takeaways”/);
  assert.equal(nearest('Zebra', names), '');
  assert.equal(nearest('Zebra', []), '');
});
