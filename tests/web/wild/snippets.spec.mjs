/**
 * Every code block of the documentation, copied from the built page and used as it says: pasted into a page, rendered,
 * run. tests/package checks those that are written for a bundler.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import rehypeNeuronLesson from '../../../web/embed/rehype.js';
import rehypeStringify from '../../../web/node_modules/rehype-stringify/index.js';
import remarkParse from '../../../web/node_modules/remark-parse/index.js';
import remarkRehype from '../../../web/node_modules/remark-rehype/index.js';
import { unified } from '../../../web/node_modules/unified/index.js';
import { VFile } from '../../../web/node_modules/vfile/index.js';
import { parseAst } from '../../../web/node_modules/vite/dist/node/index.js';
import { createServer, listen } from '../../../web/site/server.mjs';
import { snippetsIn, snippetsOf } from '../../snippets.mjs';
import { test as base, expect } from '../browser/fixtures.mjs';

const root = new URL('../../../', import.meta.url);
const dist = fileURLToPath(new URL('dist', root));
const readMe = fileURLToPath(new URL('README.md', root));
const snippets = [...snippetsIn(`${dist}/docs`), ...snippetsOf(readMe)];

/** Languages of blocks that aren't run here, and why. */
const ELSEWHERE = new Map([
  ['jsx', 'tests/package checks its types'],
  ['tsx', 'tests/package checks its types'],
  ['ts', 'tests/package checks its types'],
  ['vue', 'tests/embed builds a page with Vue'],
  ['svelte', 'tests/embed builds a page with Svelte'],
  ['astro', 'tests/embed builds a page with Astro'],
  ['yaml', 'settings of other programs'],
  ['toml', 'settings of other programs'],
  ['python', 'settings of other programs'],
  ['nginx', 'settings of other programs'],
  ['apache', 'settings of other programs'],
  ['php', 'settings of other programs'],
  ['http', 'a header, of which tests of hosts are'],
  ['none', 'text'],
  ['text', 'text'],
]);

/** What a snippet takes for granted, as the page says: functions of the course's own. */
const TAKEN = 'globalThis.send = () => {}; globalThis.save = () => {}; globalThis.actor = {};';

const test = base.extend({
  /** A host with the built folder at neuron-lesson/, as the documentation has it, and no policy. */
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const free = (request, response) => {
        response.removeHeader('Content-Security-Policy');
        response.setHeader('Access-Control-Allow-Origin', '*');
        if (!request.url.startsWith('/lesson.html')) return false;
        response.end();
        return true;
      };
      const server = createServer(dist, { base: '/neuron-lesson/', handlers: [free] });
      await use(await listen(server, 0));
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  /** Opens a page with this in its body, and collects what its elements complain about. */
  paste: async ({ page, address }, use) => {
    await page.route('https://example.org/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${address}${pathname.slice(1)}` }) });
    });
    await page.addInitScript(() => {
      globalThis.complaints = [];
      addEventListener('neuron-error', ({ detail }) => globalThis.complaints.push(detail.message));
    });
    await use(async (html) => {
      const beside = `${address}neuron-lesson/neuron-lesson.js`;
      const names = ['fences', 'dock'].map((name) => [
        `neuron-lesson/${name}`,
        `${address}neuron-lesson/neuron-${name}.js`,
      ]);
      const elements = [...new Set(html.match(/neuron-lesson\/neuron-[a-z]+(?=')/g))].map((name) => [name, beside]);
      const imports = JSON.stringify({
        imports: { ...Object.fromEntries([...elements, ...names]), 'neuron-lesson': beside },
      });
      const body = `<!doctype html><html lang="en"><title>Lesson</title><link rel="icon" href="data:,">
        <script type="importmap">${imports}</script><script>${TAKEN}</script><body>${html}</body></html>`;
      await page.route('**/lesson.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto(`${address}lesson.html`);
    });
  },
});

// The address that the documentation takes for its reader's own.
test.use({ expectedErrors: [/^request to https:\/\/example\.org\/neuron-lesson\//] });

/** Waits until every element of ours in a frame shows itself, and nothing is wrong with it. */
async function allShown(frame, of = '') {
  const names = await frame.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /^neuron-/.test(name)),
    ),
  ]);
  for (const name of names) {
    for (const element of await frame.locator(name).all()) {
      await element.scrollIntoViewIfNeeded();
      const shown = element.locator('[part="widget"], .widget, .quiz, [role="spinbutton"], .computed').first();
      await expect(shown, `${of}: ${name}`).toBeVisible();
      await expect(element.locator('.notice'), `${of}: ${name}`).toHaveCount(0);
    }
  }
  return names.length;
}

const of = (...languages) => snippets.filter(({ language }) => languages.includes(language));

test('each block is in a language that is tested', () => {
  const known = ['html', 'markdown', 'js', 'json', 'css', 'sh', ...ELSEWHERE.keys()];
  expect(snippets.filter(({ language }) => !known.includes(language)).map(({ name }) => name)).toEqual([]);
});

for (const place of new Set(of('html').map(({ page }) => page))) {
  test(`${place}: what it shows as HTML works, pasted into a page`, async ({ page, paste }) => {
    for (const { name, text } of of('html').filter(({ page }) => page === place)) {
      const isAlone = !text.includes('<script') && /<neuron-/.test(text);
      await paste(
        `${isAlone ? '<script type="module" async src="neuron-lesson/neuron-lesson.js"></script>' : ''}${text}`,
      );
      for (const frame of page.frames()) {
        const isInside = frame !== page.mainFrame();
        if (isInside) await expect(frame.locator('body > *').last(), name).toBeVisible();
        const shown = await allShown(frame, name);
        if (isInside) expect(shown, name).toBe(1);
      }
      expect(await page.evaluate(() => globalThis.complaints), name).toEqual([]);
      // A parser that waits for a script delays the page.
      for (const [script] of text.matchAll(/<script [^>]*src=[^>]*>/g)) expect(script, name).toContain(' async');
    }
  });
}

test('each block of Markdown becomes its element, by the page script and by the rehype plugin', async ({
  page,
  paste,
}) => {
  const written = of('markdown').map(({ text }) => text);
  const render = async (plugins) => {
    const processor = unified().use(remarkParse).use(remarkRehype);
    for (const plugin of plugins) processor.use(plugin);
    processor.use(rehypeStringify);
    const files = written.map((text) => new VFile(text));
    const pages = await Promise.all(files.map((file) => processor.process(file)));
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
    return pages.map(String).join('\n');
  };
  await paste(
    `<script type="module" async src="neuron-lesson/neuron-fences.js"></script>${await render([])}${await render([rehypeNeuronLesson])}`,
  );
  await expect(page.locator('figure > :first-child')).toHaveCount(2 * written.length);
  await allShown(page.mainFrame());
  const left = await page.evaluate(() => [...document.querySelectorAll('pre')].filter((pre) => pre.checkVisibility()));
  expect(left).toEqual([]);
  expect(await page.evaluate(() => globalThis.complaints)).toEqual([]);
});

for (const { name, text } of of('js')) {
  test(`${name}: it runs`, async ({ paste }, info) => {
    const imports = [...text.matchAll(/\bimport\s*(?:[^'";]*\bfrom\s*)?'([^']+)'/g)].map(([, from]) => from);
    if (imports.includes('neuron-lesson/core')) {
      const path = info.outputPath('snippet.mjs');
      writeFileSync(path, text.replaceAll("'neuron-lesson/core'", `'${new URL('web/core/index.js', root)}'`));
      await import(pathToFileURL(path).href);
    } else if (imports.every((from) => /^(\.\/)?neuron-lesson/.test(from) && from !== 'neuron-lesson/rehype')) {
      const asked = [...text.matchAll(/querySelector\('(neuron-[a-z]+)'\)/g)].map(([, tag]) => `<${tag}></${tag}>`);
      await paste(`${asked.join('')}<script type="module">${text}</script>`);
    } else {
      // For a bundler, or in another program: its hosts are built in tests/embed.
      parseAst(text);
    }
  });
}

test('data can be parsed, style sheets are understood, and commands are there', async ({ page, paste }) => {
  for (const { text } of of('json')) JSON.parse(text);
  await paste('<p>Styles</p>');
  for (const { name, text } of of('css')) {
    const understood = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return [...sheet.cssRules].map(({ style }) => style.length);
    }, text);
    expect(understood, name).toHaveLength(text.match(/\{/g).length);
    expect(understood, name).not.toContain(0);
  }
  for (const { name, text } of of('sh')) {
    for (const line of text.trim().split('\n')) {
      const [command, ...words] = line.split('#')[0].trim().split(/\s+/);
      expect(['npm', 'npx', 'cp', 'build-scripts'], name).toContain(command.split('/')[0]);
      if (!command.startsWith('build-scripts/')) continue;
      const script = readFileSync(new URL(command, root), 'utf8');
      for (const option of words.filter((word) => word.startsWith('--'))) {
        expect(script, `${name}: ${command} ${option}`).toContain(option.split('=')[0]);
      }
    }
  }
});
