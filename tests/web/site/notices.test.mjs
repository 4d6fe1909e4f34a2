import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../../web/node_modules/vite/dist/node/index.js';
import { oneFile } from '../../../web/site/one-file.mjs';
import { COMPILED, LICENSE, licensedIn, noticesOf } from '../../../web/toolchain/notices.mjs';
import { web } from '../../../web/toolchain/targets.mjs';
import { folder } from './helpers.mjs';

const linked = fileURLToPath(new URL('../../../build/wasm/linked.txt', import.meta.url));

test('the notices name what was bundled and nothing else, each with its licence, and what is compiled in', async (context) => {
  const path = await folder(context, {
    'entry.js': "import { csvParse } from 'd3-dsv';\nconsole.log(csvParse('a'));\n",
  });
  const result = await build({
    root: web,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'd3-dsv': `${web}/node_modules/d3-dsv/src/index.js` } },
    build: { write: false, license: LICENSE, rolldownOptions: { input: `${path}/entry.js` } },
  });
  const licensed = await licensedIn(/** @type {any} */ (result).output);
  assert.deepEqual(
    licensed.map(({ name, identifier }) => [name, identifier]),
    [['d3-dsv', 'ISC']],
  );
  const notices = await noticesOf([...licensed, ...licensed]);
  assert.equal(notices.match(/^d3-dsv \d.* \(ISC\)$/gm)?.length, 1);
  assert.match(notices, /Copyright 2013-2021 Mike Bostock/);
  for (const name of ['neuron-lesson', 'Emscripten, with Embind and emmalloc', 'musl', 'LLVM: libc++']) {
    assert.ok(notices.includes(`\n${name}`) || notices.startsWith(name), name);
  }
  assert.match(notices, /Rich Felker, et al\.[\s\S]*LLVM Exceptions to the Apache 2\.0 License/);
  assert.doesNotMatch(notices, /lit-html/);
});

test('what comes without a licence isn’t shipped', async () => {
  await assert.rejects(
    noticesOf([{ name: 'bare', version: '1.0.0', identifier: 'MIT' }]),
    /package bare comes without/,
  );
});

test('no notice ends the comment that it stands in', async (context) => {
  const path = await folder(context, { 'early.js': '', 'lesson.css': '' });
  const html = await oneFile('<body></body></html>', path, '', 'a --> b --!> c');
  assert.equal(html.indexOf('-->'), html.lastIndexOf('-->'));
  assert.match(html, /<!--\na -- > b --! > c-->\n$/);
});

test('every library that the cores are linked with has its notice', {
  skip: !existsSync(linked) && 'not built here',
}, () => {
  const known = COMPILED.flatMap(({ libraries }) => libraries);
  // libc++-noexcept.a is libc++ in one of its builds, as libc-optz.a is libc.
  const names = readFileSync(linked, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replace(/(-(noexcept|rtti|mt|debug|optz))*\.a\($/, ''));
  assert.ok(names.length > 3);
  assert.deepEqual(
    names.filter((name) => name !== 'libneuron' && !known.includes(name)),
    [],
  );
});
