import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { countWords, LINES_PER_MINUTE, WIDGETS_PER_MINUTE, WORDS_PER_MINUTE } from '../../../web/site/reading-time.mjs';
import { FRONT_MATTER, folder, PNG, problem, render, renderSource } from './helpers.mjs';

test('top-level headings make sections below the hero’s h1, whatever level the author starts at', async () => {
  for (const mark of ['#', '##']) {
    const { html, contents } = await render(
      `Intro.\n\n${mark} The *first* part\n\nText.\n\n${mark}# Inside\n\nText.\n\n${mark} Second\n\nText.\n`,
    );
    assert.match(html, /^<section class="intro">/);
    assert.match(
      html,
      /<section aria-labelledby="the-first-part"><div class="beat"><div class="prose"><h2 id="the-first-part">/,
    );
    assert.match(html, /<h3 id="inside">/);
    assert.deepEqual(contents, [
      { id: 'the-first-part', html: 'The <em>first</em> part' },
      { id: 'second', html: 'Second' },
    ]);
    assert.ok(!html.includes('<h1'));
  }
});

test('six levels of headings end at h6, which is the lowest that there is', async () => {
  const { html, warnings } = await render([1, 2, 3, 4, 5, 6].map((n) => `${'#'.repeat(n)} Level ${n}\n`).join('\n'));
  assert.deepEqual(
    [...html.matchAll(/<(h\d) id="level-\d">/g)].map(([, tag]) => tag),
    ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'],
  );
  assert.equal(warnings, '');
});

test('equal headings get different ids, and none that the page itself uses', async () => {
  const { contents } = await render('# Same\n\n# Same\n\n# Contents\n\n# 🧠\n');
  const ids = contents.map(({ id }) => id);
  assert.equal(new Set([...ids, 'contents', 'top', 'lesson']).size, ids.length + 3);
  assert.ok(ids.every(Boolean));
});

test('a link to a heading that does not exist is an error', async () => {
  assert.match(await problem('# One\n\n[two](#two)\n'), /body 3:1 error There is no heading for the link “#two”/);
  await render('# One\n\n[one](#one)\n');
});

test('a heading that skips a level is pulled up, with a warning', async () => {
  const { html, warnings } = await render('# One\n\n### Deep\n');
  assert.match(html, /<h3 id="deep">/);
  assert.match(warnings, /test\.md:10:1 warning This heading skips a level/);
});

test('a figure stands beside all of its section’s prose; a second one takes the block before it', async () => {
  const widget = '```neuron-parts\n---\nText\n```\n\n';
  const { html } = await render(`# One\n\nA\n\n${widget}B\n\nC\n\n${widget}D\n`);
  const shape = html.replace(/<(?!\/?div|p>|figure)[^>]*>/g, '').replace(/\s+/g, '');
  assert.equal(
    shape,
    '<divclass="beat"><divclass="prose">One<p>A</div><divclass="beside"><figureclass="stage"><p>Text</div><divclass="prose"><p>B</div></div>' +
      '<divclass="beat"><divclass="prose"><p>C</div><divclass="beside"><figureclass="stage"><p>Text</div><divclass="prose"><p>D</div></div>',
  );
});

test('HTML is an error with its line; comments are dropped', async () => {
  assert.match(
    await problem('One.\n\n<div>\nx\n</div>\n'),
    /body 3:1 error HTML isn't supported in a lesson \(“<div>”\)/,
  );
  assert.match(await problem('A <b>c</b>.\n'), /body 1:3 error HTML/);
  assert.match((await render('| a |\n|---|\n| b<br>c<br/>d |\n')).html, /<td>b<br>\s*c<br>\s*d<\/td>/);
  assert.match(await problem('</div>\n<script>\n</script>\n'), /body 1:1 error HTML/);
  const { html } = await render('One.\n\n<!-- a note\nto myself -->\n\nTwo <!-- x --> three.\n');
  assert.ok(!html.includes('note') && !html.includes('<!--'));
});

test('a link can’t run anything', async () => {
  assert.match(await problem('[x](javascript:alert(1))\n'), /body 1:1 error A link can't start with “javascript:”/);
  assert.match(await problem('[x][y]\n\n[y]: vbscript:x\n'), /body 3:1 error/);
});

test('formulas are MathML in the colours of the quantities, without TeX, styles or wrappers', async () => {
  const { html } = await render(
    'Text $y = f(w_1 x_1 + b)$ and\n\n$$\n\\text{weighted sum}\\ z = \\mathbf{w}^\\top x\n$$\n',
  );
  assert.match(html, /Text <math><mrow><mi class="q-output">y<\/mi>/);
  assert.match(html, /<msub class="q-weight"><mi>w<\/mi><mn>1<\/mn><\/msub><msub class="q-input">/);
  assert.match(html, /<mi class="q-bias">b<\/mi>/);
  assert.match(html, /<div class="formula scroller"><math display="block">/);
  assert.match(html, /<mtext class="q-sum">weighted\ssum\s?<\/mtext>/);
  assert.doesNotMatch(html, /annotation|katex|xmlns|style=/);
});

test('a formula alone on one line is a display formula', async () => {
  assert.match((await render('Text:\n\n$$y = 1$$\n')).html, /<div class="formula scroller"><math display="block">/);
});

test('a minus after a comma or an operator is a sign, elsewhere a difference', async () => {
  const { html } = await render('$[1,\\ -2] \\cdot -3 - 4 (5) - 6$\n');
  assert.deepEqual(
    [...html.matchAll(/<mo( form="prefix")?>−<\/mo>/g)].map(([, form]) => Boolean(form)),
    [true, true, false, false],
  );
});

test('a formula that isn’t valid is an error with its line', async () => {
  assert.match(await problem('One.\n\n$\\frac{1}$\n'), /body 3:1 error This formula isn't valid/);
});

test('code is coloured at build time with classes; text fences stay plain', async () => {
  const { html, warnings } = await render('```python\nimport torch\n```\n\n```none\ntensor(0.9000)\n```\n');
  assert.match(
    html,
    /<pre class="scroller"><code class="hljs language-python"><span class="hljs-keyword">import<\/span> torch/,
  );
  assert.match(html, /tensor\(0\.9000\)/);
  assert.equal(warnings, '');
});

test('tables can scroll by themselves', async () => {
  assert.match((await render('| a | b |\n|---|--:|\n| 1 | 2 |\n')).html, /<div class="table scroller"><table>/);
});

test('footnotes stand at the end, in their own section', async () => {
  const { html } = await render('# One\n\nText[^1].\n\n# Two\n\nText.\n\n[^1]: The note.\n');
  assert.match(html, /<section[^>]*class="footnotes"[^>]*>(?!.*<section)/s);
  assert.match(html, /The note\./);
});

test('reading time counts prose, lines of code and widgets, but no formulas or fallbacks', async () => {
  const words = 'word '.repeat(2 * WORDS_PER_MINUTE);
  const { readingTime } = await render(
    `${words}\n\n\`\`\`python\n${words}\n\`\`\`\n\n$$\n${'x '.repeat(500)}\n$$\n\n\`\`\`neuron-parts\n---\n${words}\n\`\`\`\n`,
  );
  const widgets = '```neuron-parts\n---\nText\n```\n\n'.repeat(WIDGETS_PER_MINUTE);
  assert.deepEqual(readingTime, { words: 2 * WORDS_PER_MINUTE, lines: 1, widgets: 1, minutes: 2 });
  const more = await render(`${words}\n\n\`\`\`\n${'line\n\n'.repeat(LINES_PER_MINUTE)}\`\`\`\n\n${widgets}`);
  assert.equal(more.readingTime.minutes, 2 + 1 + 1);
  assert.equal(countWords({ type: 'text', value: 'two — words' }), 2);
});

test('a tag that promises less than half of the time, or more than twice, gets a warning with the figures', async () => {
  const source = FRONT_MATTER.replace('🧪 Test', '⏱️ 8 min read') + 'word '.repeat(WORDS_PER_MINUTE * 3);
  const { warnings } = await renderSource(source);
  assert.match(
    warnings,
    /test\.md:6:7 warning The tag says 8 min read, but this takes about 3 min: 714 words at 238 a minute, 0 lines/,
  );
  for (const near of ['1 min', '3 min', '6 min']) {
    assert.equal((await renderSource(source.replace('8 min', near))).warnings, '', near);
  }
  const long = source + 'word '.repeat(WORDS_PER_MINUTE * 15);
  assert.match((await renderSource(long)).warnings, /says 8 min read, but this takes about 18 min/);
});

test('a cell with a picture isn’t empty', async (context) => {
  const path = await folder(context, { 'a.png': PNG });
  const { html } = await render('| ![A](a.png) | b |\n|---|---|\n| c | d |\n', join(path, 'lesson.md'));
  assert.match(html, /<th><img [^>]*><\/th>\s*<th>b<\/th>/);
  assert.doesNotMatch(html, /scope="row"/);
});

test('a table with an empty corner names its rows in the first column', async () => {
  const { html } = await render('| | a |\n|---|---|\n| in | 1 |\n| | 2 |\n\n| b | c |\n|---|---|\n| 3 | 4 |\n');
  const cells = [...html.matchAll(/<(t[hd][^>]*)>([^<]*)/g)]
    .map(([, tag, text]) => `${tag}:${text}`)
    .filter((cell) => !cell.startsWith('thead'));
  assert.deepEqual(cells, ['td:', 'th:a', 'th scope="row":in', 'td:1', 'td:', 'td:2', 'th:b', 'th:c', 'td:3', 'td:4']);
});
