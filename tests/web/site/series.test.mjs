/** The seven lessons of a course, as its site has them: their form is the course's, their words are ours. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { accepted } from '../../../web/embed/attributes.js';
import { buildSite } from '../../../web/site/build-site.mjs';
import { FRONT_MATTER, fakeBundle, folder, PNG } from './helpers.mjs';

const series = fileURLToPath(new URL('series', import.meta.url));
const names = readdirSync(series).map((name) => name.replace(/\.md$/, ''));
const sources = new Map(names.map((name) => [name, readFileSync(join(series, `${name}.md`), 'utf8')]));
const images = [...sources.values()].flatMap((source) =>
  [...source.matchAll(/\]\(\/(content\/[^ )]+)/g)].map(([, path]) => path),
);

/**
 * Builds lessons in a site's folder; the pages and what was said.
 * @param {import('node:test').TestContext} context
 * @param {Record<string, string | Buffer>} files
 * @param {string[]} lessons
 * @param {string} [publicFolder]
 */
async function build(context, files, lessons, publicFolder) {
  const root = await folder(context, files);
  const out = join(root, 'out');
  /** @type {string[]} */
  const said = [];
  await buildSite({
    lessons: lessons.map((name) => join(root, name)),
    publicFolder: publicFolder && join(root, publicFolder),
    out,
    elements: accepted,
    bundle: fakeBundle,
    log: (line) => said.push(...line.split('\n').map((each) => each.replaceAll(relative(process.cwd(), root), 'SITE'))),
  });
  const page = (/** @type {string} */ name) => readFile(join(out, `${name}.html`), 'utf8');
  return { page, said };
}

/** @param {string} where the site has its images */
const pictures = (where) => Object.fromEntries(images.map((path) => [join(where, path), PNG]));

/** Where a site has its images and its lessons. */
const layouts = [
  ['public', (/** @type {string} */ name) => `public/content/learn/neuron/${name}/${name}.md`],
  ['public', (/** @type {string} */ name) => `content/learn/neuron/${name}.md`],
  ['static', (/** @type {string} */ name) => `lessons/${name}.md`],
];

for (const [served, place] of /** @type {[string, (name: string) => string][]} */ (layouts)) {
  test(`the seven lessons build unedited where they stand, as in ${place('NAME')}`, async (context) => {
    const lessons = names.map(place);
    const files = Object.fromEntries(names.map((name) => [place(name), sources.get(name) ?? '']));
    const { page, said } = await build(context, { ...pictures(served), ...files }, lessons);
    assert.equal(said.length, 7);
    for (const line of said) {
      assert.match(
        line,
        new RegExp(`^SITE/.*\\.md:\\d+:1 note Addresses that start with “/” .* SITE/${served}, .*--public`),
      );
    }
    for (const [name, source] of sources) {
      const html = await page(name);
      assert.equal(
        html.match(/<img [^>]*src="images\/[^"]*" alt="[^"]+"/g)?.length,
        source.match(/!\[/g)?.length,
        name,
      );
    }
  });
}

test('dollar amounts stay amounts, and formulas formulas', async (context) => {
  const files = {
    ...pictures('.'),
    ...Object.fromEntries([...sources].map(([name, source]) => [`${name}.md`, source])),
  };
  const { page } = await build(
    context,
    files,
    Object.keys(files).filter((name) => name.endsWith('.md')),
  );
  const linear = await page('the-linear-step');
  assert.match(linear, /adds \$200 and a bedroom \$50,000; each year takes \$1,000 away/);
  assert.match(linear, /is <strong>\$590,000<\/strong> \(not \$59,000\)/);
  assert.match(await page('making-a-prediction'), /won \$1,000,000 and \$500 more/);
  assert.ok(!linear.includes('<math'));
  assert.equal((await page('the-concept-of-loss')).match(/<math/g)?.length, 4);
  // A language that has no highlighting, and a line break that Markdown has no other way to write in a cell.
  assert.match(await page('building-a-neuron-in-python'), /graph LR; x --&gt; neuron|graph LR; x --> neuron/);
  assert.match(await page('the-concept-of-learning'), /costs time, <br>/);
});

test('a folder that is named with --public is the only one, and an address never leads out of one', async (context) => {
  const lesson = `${FRONT_MATTER}![A dot](/pic/a.png)\n`;
  const files = { 'l.md': lesson, 'pic/a.png': PNG, 'elsewhere/pic/a.png': PNG, 'empty/b.png': PNG };
  assert.deepEqual((await build(context, files, ['l.md'], 'elsewhere')).said, []);
  await assert.rejects(
    build(context, files, ['l.md'], 'empty'),
    /There is no image “\/pic\/a\.png” \(looked for .*empty\/pic\/a\.png\)$/,
  );
  await assert.rejects(build(context, files, ['l.md'], 'nowhere'), /--public “.*nowhere” is no folder/);
  const out = { ...files, 'l.md': `${FRONT_MATTER}![A dot](/../pic/a.png)\n\n![A dot](/%2e%2e/a%00.png)\n` };
  await assert.rejects(
    build(context, out, ['l.md'], 'empty'),
    /“\/\.\.\/pic\/a\.png” \(looked for .*empty\/pic\/a\.png\)\n.*no image/,
  );
});

test('an image that no folder holds is named with where it was looked for, and one beside the lesson is offered', async (context) => {
  const files = { 'a/b/l.md': `${FRONT_MATTER}![A dot](/content/x.png)\n`, 'a/b/x.png': PNG };
  await assert.rejects(
    build(context, files, ['a/b/l.md']),
    /l\.md:8:1 error There is no image “\/content\/x\.png” \(looked for content\/x\.png in .*a\/b, in each folder above it, and in their “public” or “static” folders; there is one beside the lesson: write !\[…\]\(x\.png\); --public FOLDER says/,
  );
});
