import assert from 'node:assert/strict';
import test from 'node:test';
import { renderSource } from './helpers.mjs';

/** @param {string} source */
const failure = (source) =>
  renderSource(source).then(
    () => assert.fail('it built'),
    ({ message }) => message,
  );

test('the title, the subtitle and the tags are read', async () => {
  const { hero } = await renderSource('---\nhero:\n  title: "T"\n  subtitle: S\n  tags:\n    - "🧠 N"\n---\nText.');
  assert.deepEqual([hero.title, hero.subtitle, hero.tags], ['T', 'S', ['🧠 N']]);
});

test('a lesson is in English, or in the language that it says', async () => {
  const source = (/** @type {string} */ lang) => `---\n${lang}hero:\n  title: T\n  subtitle: S\n---\nText.`;
  assert.equal((await renderSource(source(''))).hero.lang, 'en');
  assert.equal((await renderSource(source('lang: pt-BR\n'))).hero.lang, 'pt-BR');
  for (const lang of ['lang: Deutsch!\n', 'lang: 5\n', 'lang: [de]\n']) {
    assert.match(await failure(source(lang)), /test\.md:2:7 error “lang” must be a language tag, like lang: de/);
  }
});

test('a byte order mark and Windows line ends do no harm', async () => {
  const { hero, html } = await renderSource(
    '\uFEFF---\r\nhero:\r\n  title: T\r\n  subtitle: S\r\n---\r\n\r\n# One\r\n\r\nText.\r\n',
  );
  assert.equal(hero.title, 'T');
  assert.match(html, /<h2 id="one">One<\/h2>/);
});

test('no front matter is an error on line 1 that shows what is expected', async () => {
  const message = await failure('# Only a heading\n');
  assert.match(message, /test\.md:1:1 error The lesson has no front matter/);
  assert.match(message, /hero:\n\s+title: /);
});

test('a missing subtitle is an error', async () => {
  assert.match(
    await failure('---\nhero:\n  title: T\n---\n'),
    /test\.md:3:\d+ error “hero\.subtitle” must be a text.*missing/,
  );
});

test('a title that is a number names its line', async () => {
  assert.match(
    await failure('---\nhero:\n  subtitle: S\n  title: 5\n---\n'),
    /test\.md:4:10 error “hero\.title” must be a text.*it is 5/,
  );
});

test('tags that are no list, and a tag that is no text, name their lines', async () => {
  assert.match(
    await failure('---\nhero:\n  title: T\n  subtitle: S\n  tags: one\n---\n'),
    /test\.md:5:9 error “hero\.tags” must be a list/,
  );
  assert.match(
    await failure('---\nhero:\n  title: T\n  subtitle: S\n  tags:\n    - a\n    - 8\n---\n'),
    /test\.md:7:7 error/,
  );
});

test('broken YAML is an error at its place', async () => {
  assert.match(
    await failure('---\nhero:\n  title: "T\n---\n'),
    /test\.md:\d+:\d+ error The front matter isn't valid YAML/,
  );
});

test('a hero that is no map is an error', async () => {
  assert.match(await failure('---\nhero: yes\n---\n'), /test\.md:2:7 error The front matter has no “hero”/);
});
