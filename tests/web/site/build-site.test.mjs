import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite, DEFAULT_LESSON } from '../../../web/site/build-site.mjs';
import { CONTENT_SECURITY_POLICY } from '../../../web/site/server.mjs';
import { ELEMENTS, FRONT_MATTER, fakeBundle, folder, PNG } from './helpers.mjs';

const CLI = fileURLToPath(new URL('../../../web/site/build-site.mjs', import.meta.url));
const LESSON = `${FRONT_MATTER}Intro.\n\n# One\n\n![Alt](pic/a.png)\n\n\`\`\`neuron-parts\nmodel: a\n---\nText\n\`\`\`\n\n$x$\n`;

/** @param {import('node:test').TestContext} context @param {Record<string, string | Buffer>} files @param {string[]} names */
async function build(context, files, names) {
  const path = await folder(context, { 'pic/a.png': PNG, ...files });
  const out = join(path, 'out');
  await buildSite({
    lessons: names.map((name) => join(path, name)),
    out,
    elements: ELEMENTS,
    bundle: fakeBundle,
    log: () => {},
  });
  return { path, out, html: await readFile(join(out, 'index.html'), 'utf8') };
}

test('one lesson becomes index.html, its images beside it', async (context) => {
  const { out, html } = await build(context, { 'l.md': LESSON }, ['l.md']);
  assert.deepEqual((await readdir(out)).sort(), [
    'NOTICES.txt',
    'early.js',
    'icon.svg',
    'images',
    'index.html',
    'lesson.css',
    'lesson.js',
    'neuron-lesson.js',
  ]);
  assert.deepEqual(await readFile(join(out, 'images/a.png')), PNG);
  assert.match(html, /<title>A lesson<\/title>/);
  assert.match(html, /<h1 tabindex="-1">A lesson<\/h1>/);
  assert.match(html, /<li><span aria-hidden="true">🧪<\/span> Test<\/li>/);
  assert.match(html, /<a href="#one">One<\/a>/);
  assert.match(
    html,
    /<link rel="preload" as="fetch" type="application\/wasm" href="assets\/core-1\.wasm" crossorigin>/,
  );
});

test('what stands around a lesson is in its language, and runs in its direction', async (context) => {
  const inLanguage = (/** @type {string} */ lang) => LESSON.replace('---\n', `---\nlang: ${lang}\n`);
  const files = { 'ar.md': inLanguage('ar'), 'de.md': inLanguage('de-CH'), 'fr.md': inLanguage('fr'), 'l.md': LESSON };
  const { out } = await build(context, files, Object.keys(files));
  const page = (/** @type {string} */ name) => readFile(join(out, `${name}.html`), 'utf8');
  assert.match(await page('ar'), /<html lang="ar" dir="rtl">[\s\S]*>المحتويات</);
  assert.match(await page('de'), /<html lang="de-CH">[\s\S]*data-words="[^"]*Design: dunkel[\s\S]*>Inhalt</);
  assert.match(await page('fr'), /<html lang="fr">[\s\S]*>Contents</);
  assert.match(await page('l'), /<html lang="en">[\s\S]*>Contents</);
});

test('the page holds nothing that a strict host blocks, and only relative addresses', async (context) => {
  const { html } = await build(context, { 'l.md': LESSON }, ['l.md']);
  assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|javascript:/i);
  for (const [tag] of html.matchAll(/<script[^>]*>[^<]*/g))
    assert.match(tag, /^<script (type="module" )?src="[\w-]+\.js">$/);
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) assert.doesNotMatch(address, /^(\/|[a-z]+:)/);
  assert.ok(CONTENT_SECURITY_POLICY.includes("style-src 'self'"));
});

test('several lessons get a page each and a list', async (context) => {
  const { out, html } = await build(context, { 'one.md': LESSON, 'two.md': LESSON.replace('A lesson', 'B & C') }, [
    'one.md',
    'two.md',
  ]);
  assert.match(html, /<a href="one\.html">A lesson <span>For the tests<\/span><\/a>/);
  assert.match(html, /<a href="two\.html">B &#38; C <span>/);
  assert.match(await readFile(join(out, 'two.html'), 'utf8'), /<title>B &#38; C<\/title>/);
});

test('a lesson with a mistake leaves the site that was there', async (context) => {
  const { path, out } = await build(context, { 'l.md': LESSON, 'bad.md': `${FRONT_MATTER}<b>` }, ['l.md']);
  const options = { lessons: [join(path, 'bad.md')], out, elements: ELEMENTS, bundle: fakeBundle };
  await assert.rejects(buildSite(options), /bad\.md:8:1 error HTML/);
  assert.match(await readFile(join(out, 'index.html'), 'utf8'), /A lesson/);
});

test('a rebuild leaves nothing of the old site', async (context) => {
  const { path, out } = await build(context, { 'l.md': LESSON, 'plain.md': `${FRONT_MATTER}Text.` }, ['l.md']);
  await buildSite({ lessons: [join(path, 'plain.md')], out, elements: ELEMENTS, bundle: fakeBundle });
  assert.ok(!(await readdir(out)).includes('images'));
  assert.doesNotMatch(await readFile(join(out, 'index.html'), 'utf8'), /preload/);
});

test('a folder with other things in it is never replaced', async (context) => {
  const path = await folder(context, { 'l.md': LESSON, 'pic/a.png': PNG, 'home/thesis.txt': 'years of work' });
  const options = { lessons: [join(path, 'l.md')], out: join(path, 'home'), elements: ELEMENTS, bundle: fakeBundle };
  await assert.rejects(buildSite(options), /holds files that aren't a built site/);
  assert.deepEqual(await readdir(join(path, 'home')), ['thesis.txt']);
});

test('the command exits with 1 and one readable line for a lesson that is not there or not right', async (context) => {
  const path = await folder(context, { 'bad.md': 'no front matter', 'img.md': `${FRONT_MATTER}![a](b.png)` });
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', cwd: path });
  const gone = run('--lesson', 'gone.md', '--out', 'out');
  assert.deepEqual([gone.status, gone.stderr], [1, 'There is no lesson “gone.md”\n']);
  const bad = run('--lesson', 'bad.md', '--out', 'out');
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^bad\.md:1:1 error The lesson has no front matter/);
  const image = run('--lesson', 'img.md', '--out', 'out');
  assert.deepEqual(
    [image.status, image.stderr],
    [1, 'img.md:8:1 error There is no image “b.png” (looked for b.png)\n'],
  );
  const option = run('--lessons');
  assert.deepEqual([option.status, option.stderr], [1, "Unknown option '--lessons'; see build-scripts/build --help\n"]);
  assert.equal(run('--help').status, 0);
});

test('the article itself builds without an error or a warning', async (context) => {
  const out = join(await folder(context), 'out');
  /** @type {string[]} */
  const lines = [];
  const { accepted } = await import('../../../web/embed/attributes.js');
  await buildSite({
    lessons: [DEFAULT_LESSON],
    out,
    elements: accepted,
    bundle: fakeBundle,
    log: (line) => lines.push(line),
  });
  assert.deepEqual(lines, []);
  assert.doesNotMatch(await readFile(join(out, 'index.html'), 'utf8'), /\sstyle=|<style|\son\w+=/i);
});
