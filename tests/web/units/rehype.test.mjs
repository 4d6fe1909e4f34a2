/** Fenced blocks in other people's Markdown, rendered with the rehype plugin. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import rehypeNeuronLesson from '../../../web/embed/rehype.js';
import { fromHtml } from '../../../web/node_modules/hast-util-from-html/index.js';
import rehypeHighlight from '../../../web/node_modules/rehype-highlight/index.js';
import rehypeStringify from '../../../web/node_modules/rehype-stringify/index.js';
import remarkParse from '../../../web/node_modules/remark-parse/index.js';
import remarkRehype from '../../../web/node_modules/remark-rehype/index.js';
import { unified } from '../../../web/node_modules/unified/index.js';
import { VFile } from '../../../web/node_modules/vfile/index.js';

async function render(markdown, plugins = [rehypeNeuronLesson]) {
  const processor = unified().use(remarkParse).use(remarkRehype);
  for (const plugin of plugins) processor.use(plugin);
  const file = new VFile(markdown);
  const html = String(await processor.use(rehypeStringify).process(file));
  return { html, messages: file.messages.map(({ reason }) => reason) };
}

const BLOCK = '```neuron-gate\ngate: and\nweights: 1, 1\ncaption: Drag it.\n---\nAND is 1 for 1 and 1.\n\nElse 0.\n```';

test('a block becomes its widget, with its attributes, fallback and caption', async () => {
  const { html, messages } = await render(`Before\n\n${BLOCK}\n`);
  assert.equal(
    html,
    '<p>Before</p>\n<figure data-neuron-lesson=""><neuron-gate gate="and" weights="1, 1"><p>AND is 1 for 1 and 1.</p><p>Else 0.</p></neuron-gate><figcaption>Drag it.</figcaption></figure>',
  );
  assert.deepEqual(messages, []);
});

test('also in a list or a quotation, and after a highlighter', async () => {
  const { html } = await render(`- One\n\n  ${BLOCK.replaceAll('\n', '\n  ')}\n`);
  assert.match(html, /<li>\s*<p>One<\/p>\s*<figure data-neuron-lesson=""><neuron-gate gate="and"/);
  const highlighted = await render(
    '```neuron-gate\ngate: or\n```',
    [[rehypeHighlight, { aliases: { yaml: ['neuron-gate'] } }], rehypeNeuronLesson].map((plugin) =>
      Array.isArray(plugin) ? () => plugin[0](plugin[1]) : plugin,
    ),
  );
  assert.match(highlighted.html, /<neuron-gate gate="or"><\/neuron-gate>/);
});

test('other code stays code, and so does a widget that doesn’t exist', async () => {
  const { html } = await render('```python\ngate: and\n```\n\n```neuron-soup\na: b\n```');
  assert.doesNotMatch(html, /figure/);
  assert.match(html, /language-neuron-soup/);
});

test('a line that can’t be read is passed over and told, and can run nothing', async () => {
  const { html, messages } = await render(
    '```neuron-gate\ngate: and\nonclick: alert(1)\nsoup\ngate: or\nweights: "><script>alert(1)</script>\n```',
  );
  assert.equal(messages.length, 3);
  assert.match(messages[0], /neuron-gate, line 2: “onclick” can't be set/);
  assert.match(messages[1], /line 3: “soup” isn't “name: value”/);
  assert.match(messages[2], /line 4: “gate” is given twice, first on line 1/);
  assert.doesNotMatch(html, /onclick/);
  // The quote that would end the attribute is escaped.
  assert.match(html, /weights="&#x22;><script>alert\(1\)<\/script>"/);
  assert.match(html, /gate="and"/);
});

test('a block that a highlighter has rendered already is replaced with all that is around it', () => {
  const folder = new URL('../rendered-fences/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const tree = fromHtml(readFileSync(new URL(name, folder), 'utf8'), { fragment: true });
    const messages = [];
    rehypeNeuronLesson()(tree, { message: (text) => messages.push(text) });
    const html = unified().use(rehypeStringify).stringify(tree);
    const [, between] = /<p>Before<\/p>\s*([\s\S]*?)\s*<p>After<\/p>/.exec(html) ?? [];
    assert.equal(
      between,
      '<figure data-neuron-lesson=""><neuron-gate gate="or" locked="weights"><p>OR is 1 for any 1.</p></neuron-gate></figure>',
      name,
    );
    assert.deepEqual(messages, [], name);
  }
});

test('a line that is an element ends once, whether its line break is in it, after it or nowhere', () => {
  const lines = ['---', 'One paragraph', 'of two lines.', '', 'Another.'];
  for (const [within, between] of [
    ['\n', ''],
    ['', '\n'],
    ['', ''],
    ['<br>', ''],
  ]) {
    const spans = lines.map((line) => `<span class="line">${line}${within}</span>`).join(between);
    const tree = fromHtml(`<pre data-language="neuron-xor"><code>${spans}</code></pre>`, { fragment: true });
    rehypeNeuronLesson()(tree);
    assert.match(
      unified().use(rehypeStringify).stringify(tree),
      /<neuron-xor><p>One paragraph\nof two lines\.<\/p><p>Another\.<\/p><\/neuron-xor>/,
      JSON.stringify([within, between]),
    );
  }
});
