import assert from 'node:assert/strict';
import test from 'node:test';
import { problem, render } from './helpers.mjs';

const WIDGET = `\`\`\`neuron-parts
model: example
inputs: 2, 3, 1
caption: One neuron, *in numbers*.
---
The output is **0.9**.
\`\`\`
`;

test('a fenced block becomes a widget with its attributes, fallback and caption', async () => {
  const { html, elements } = await render(WIDGET);
  assert.match(html, /<figure class="stage"><neuron-parts model="example" inputs="2, 3, 1">/);
  assert.match(html, /<p>The output is <strong>0\.9<\/strong>\.<\/p>\s*<\/neuron-parts>/);
  assert.match(html, /<figcaption>One neuron, <em>in numbers<\/em>\.<\/figcaption><\/figure>/);
  assert.deepEqual(elements, ['neuron-parts']);
});

test('a table, a live number and a formula work in a fallback', async () => {
  const { html } = await render(
    '```neuron-parts\nmodel: m\n---\n| a |\n|--:|\n| 1 |\n\n[0.5](neuron:m/w1) and $x$\n```\n',
  );
  assert.match(html, /<table>/);
  assert.match(html, /<neuron-value model="m" name="w1">0\.5<\/neuron-value>/);
  assert.match(html, /<math><mrow><mi class="q-input">x<\/mi><\/mrow><\/math>/);
});

test('attribute values are text, never markup', async () => {
  const { html } = await render('```neuron-parts\nmodel: "><script>alert(1)</script>\n---\nText\n```\n');
  assert.match(html, /<neuron-parts model="&#x22;><script>alert\(1\)<\/script>">/);
});

for (const [name, line, expected] of [
  [
    'an unknown attribute',
    'colour: red',
    /md:body 3:1 error neuron-parts has no attribute “colour”; it accepts model, inputs/,
  ],
  ['a line without a colon', 'just words', /md:body 3:1 error “just words” isn't “name: value”/],
  ['an event handler', 'onclick: alert(1)', /md:body 3:1 error “onclick” can't be set from a lesson/],
  ['a style', 'style: color:red', /md:body 3:1 error “style” can't be set/],
  ['an id', 'id: x', /md:body 3:1 error “id” can't be set/],
  ['an attribute given twice', 'model: b', /md:body 3:1 error “model” is given twice, first on line 9/],
]) {
  test(`${name} is an error at its own line`, async () => {
    assert.match(
      await problem(`\`\`\`neuron-parts\nmodel: a\n${line}\n---\nText\n\`\`\`\n`),
      /** @type {RegExp} */ (expected),
    );
  });
}

test('the line above a fallback may have more than three dashes, as in Markdown', async () => {
  const { html } = await render('```neuron-parts\nmodel: a\n-----\nText\n```\n');
  assert.match(html, /<neuron-parts model="a"><p>Text<\/p>\s*<\/neuron-parts>/);
});

test('an unknown widget is an error that lists the known ones', async () => {
  assert.match(
    await problem('Text.\n\n```neuron-brain\n```\n'),
    /md:body 3:1 error There is no widget “neuron-brain”; there are neuron-gate, neuron-quiz, neuron-parts, neuron-value/,
  );
  assert.match(await problem('```neuron-constructor\n```\n'), /no widget/);
});

test('a block after an unknown widget is read too', async () => {
  const message = await problem('```neuron-brain\n```\n```neuron-parts\ncolour: red\n---\nText\n```\n');
  assert.match(
    message,
    /body 1:1 error There is no widget “neuron-brain”.*\n.*body 4:1 error neuron-parts has no attribute/,
  );
});

test('HTML in a fallback is an error at its own line', async () => {
  assert.match(
    await problem('```neuron-parts\nmodel: a\n---\nText\n\n<b>bold</b>\n```\n'),
    /md:body 6:1 error HTML isn't supported/,
  );
});

test('all mistakes are reported at once', async () => {
  const message = await problem('<b>x</b>\n\n```neuron-parts\nx\ny\n---\nText\n```\n\n![a](no.png)\n');
  assert.equal(message.split('\n').length, 4, message);
});

test('mistakes are listed from the top of the lesson down, whoever finds them', async () => {
  const message = await problem('[a](javascript:b)\n\n```neuron-brain\n```\n\n[0.5](neuron:c)\n\n<b>d</b>\n');
  assert.deepEqual(
    message.split('\n').map((line) => Number(/body (\d+)/.exec(line)?.[1])),
    [1, 3, 6, 8],
  );
});

test('a widget without a fallback gets a warning, not an error', async () => {
  const { warnings } = await render('```neuron-parts\nmodel: a\n```\n');
  assert.match(warnings, /test\.md:8:1 warning This neuron-parts has no fallback/);
});

test('a live number is bound to a model and keeps its number as the fallback', async () => {
  const { html } = await render(`Drag [−0.3](neuron:example/w2) now.\n\n${WIDGET}`);
  assert.match(html, /Drag <neuron-value model="example" name="w2">−0\.3<\/neuron-value> now\./);
});

for (const [name, markdown] of [
  ['without a name', '[0.5](neuron:example)'],
  ['with too many parts', '[0.5](neuron:a/b/c)'],
  ['with a strange name', '[0.5](neuron:a/w(1))'],
  ['with words instead of a number', '[weight](neuron:example/w1)'],
  ['with bold text', '[**0.5**](neuron:example/w1)'],
  ['as an image', '![0.5](neuron:example/w1)'],
  ['as a reference', '[0.5][w]\n\n[w]: neuron:example/w1'],
]) {
  test(`a live number ${name} is one error with its line`, async () => {
    assert.match(await problem(`One.\n\n${markdown}\n`), /^[^\n]*md:body [35]:\d+ error [^\n]*$/);
  });
}
