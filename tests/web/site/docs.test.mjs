import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { accepted } from '../../../web/embed/attributes.js';
import { frameHeights } from '../../../web/embed/frame-heights.js';
import { APPROXIMATOR_ACTIVATIONS } from '../../../web/kit/training/state/network-attributes.js';
import { TRAINED_ACTIVATIONS } from '../../../web/kit/words/activations.js';
import { coreNames } from '../../../web/site/core-names.mjs';
import { writeDocs } from '../../../web/site/docs.mjs';
import { folder } from './helpers.mjs';

const bundle = { preloadsFor: () => [] };

test('a site that knows its address has an oEmbed answer for each element, to which the element’s page links', async (context) => {
  const out = await folder(context, {});
  await writeDocs(out, bundle, accepted, 'https://example.org/lesson/');
  assert.deepEqual(
    (await readdir(join(out, 'oembed'))).sort(),
    Object.keys(frameHeights).map((name) => `${name}.json`),
  );
  const answer = JSON.parse(await readFile(join(out, 'oembed/neuron-parts.json'), 'utf8'));
  assert.equal(answer.version, '1.0');
  assert.equal(answer.type, 'rich');
  assert.match(
    answer.html,
    /^<iframe src="https:\/\/example\.org\/lesson\/embed\.html\?neuron-parts&amp;inputs=2%2C%203%2C%201/,
  );
  assert.equal(answer.height, frameHeights['neuron-parts'].wide);
  const page = await readFile(join(out, 'docs/neuron-parts.html'), 'utf8');
  assert.match(
    page,
    /type="application\/json\+oembed" href="https:\/\/example\.org\/lesson\/oembed\/neuron-parts\.json"/,
  );
  assert.match(page, /<script type="module" src="\.\.\/neuron-lesson\.js">/);
});

test('a quiz, whose questions no address has, is offered in no iframe', async (context) => {
  const out = await folder(context, {});
  await writeDocs(out, bundle, accepted, 'https://example.org/lesson/');
  const [quiz, gate] = await Promise.all(
    ['quiz', 'gate'].map((name) => readFile(join(out, `docs/neuron-${name}.html`), 'utf8')),
  );
  assert.doesNotMatch(quiz, /embed\.html|oembed/);
  const { wide, narrow } = frameHeights['neuron-gate'];
  assert.match(gate.replaceAll(/<[^>]*>/g, ''), new RegExp(`height="${wide}"`));
  const guide = (await readFile(join(out, 'docs/iframe.html'), 'utf8')).replaceAll(/<[^>]*>/g, '');
  assert.match(guide, new RegExp(`height="${wide}"`));
  assert.ok(guide.includes(`a gate ${narrow.toLocaleString('en')} pixels`));
});

test('each element’s page says what its source says, and how to write it in each way', async (context) => {
  const out = await folder(context, {});
  const manifest = new URL('../../../web/package.json', import.meta.url);
  const before = await readFile(manifest, 'utf8');
  await writeDocs(out, bundle, accepted);
  // By default, the analyzer that describes the elements would write into web/package.json.
  assert.equal(await readFile(manifest, 'utf8'), before);
  assert.ok(!(await readdir(out)).includes('oembed'));
  const page = await readFile(join(out, 'docs/neuron-gate.html'), 'utf8');
  for (const { length } of [accepted['neuron-gate'].attributes]) assert.ok(page.match(/<tr>/g).length > length);
  for (const text of [
    'The learner has to find the numbers',
    'neuron-goal',
    'NeuronGate',
    'embed.html#neuron-gate',
    'Ctrl+Z',
    '<title>neuron-gate – neuron-lesson</title>',
    '<meta name="description" content="neuron-lesson: A neuron as a logic gate',
    'Skip to the text',
  ]) {
    assert.ok(page.includes(text), text);
  }
});

test('each attribute that takes activations lists those that it takes', async (context) => {
  const out = await folder(context, {});
  await writeDocs(out, bundle, accepted);
  const takers = Object.keys(accepted).filter((name) => accepted[name].attributes.includes('activation'));
  assert.ok(takers.length >= 6);
  const { activations } = await coreNames();
  const taken = { 'neuron-trainer': TRAINED_ACTIVATIONS, 'neuron-approximator': APPROXIMATOR_ACTIVATIONS };
  for (const name of takers) {
    const names = taken[name] ?? activations;
    const page = await readFile(join(out, `docs/${name}.html`), 'utf8');
    assert.ok(page.includes(`: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.</td>`), name);
  }
});

test('what holds without an attribute is a value in code, or words', async (context) => {
  const out = await folder(context, {});
  await writeDocs(out, bundle, accepted);
  const withoutEach = new Map();
  for (const name of Object.keys(accepted)) {
    const page = await readFile(join(out, `docs/${name}.html`), 'utf8');
    assert.doesNotMatch(page, /<td[^>]*>(``)?<\/td>|<code><\/code>/, name);
    const rows = [
      ...page.matchAll(
        /<tr>\s*<t[hd][^>]*><code>([^<]*)<\/code><\/t[hd]>[\s\S]*?<td[^>]*>((?:(?!<\/?td).)*)<\/td>\s*<\/tr>/g,
      ),
    ];
    withoutEach.set(name, new Map(rows.map(([, attribute, without]) => [attribute, without])));
    for (const attribute of accepted[name].attributes) assert.ok(withoutEach.get(name).get(attribute), attribute);
  }
  const gate = withoutEach.get('neuron-gate');
  assert.equal(gate.get('keep'), 'never, or what configure() says');
  assert.equal(gate.get('variant'), 'none, or what configure() says');
  assert.equal(gate.get('gate'), '<code>and</code>');
  assert.equal(withoutEach.get('neuron-trainer').get('compact'), 'off');
});

test('the index leads to every page, and from what an author has to the way in', async (context) => {
  const out = await folder(context, {});
  await writeDocs(out, bundle, accepted);
  const index = await readFile(join(out, 'docs/index.html'), 'utf8');
  assert.doesNotMatch(index, /\{\{/);
  const pages = (await readdir(join(out, 'docs'))).filter((name) => name !== 'index.html');
  for (const name of pages) assert.ok(index.includes(`href="${name}"`), name);
  for (const host of ['WordPress', 'Moodle', 'Docusaurus', 'React']) assert.ok(index.includes(host), host);
  for (const name of [...pages, 'index.html']) {
    const page = await readFile(join(out, 'docs', name), 'utf8');
    assert.match(page, /<meta name="description" content="neuron-lesson: \w[^"]{30,}">/, name);
    for (const [, to] of page.matchAll(/href="([\w-]+\.html)/g))
      assert.ok([...pages, 'index.html'].includes(to), `${name}: ${to}`);
  }
});
