/** Plain pages and sandboxed frames in three engines: where all is well, and where the wasm can't be had. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CONTENT_SECURITY_POLICY, createServer, listen } from '../../web/site/server.mjs';
import { engines } from '../engines/drivers.mjs';
import { serve } from './static-server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** What becomes of the wasm, by the sub-path under which the site is. */
const TROUBLES = {
  fine: () => false,
  html: (response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Not found</title>');
    return true;
  },
  missing: (response) => {
    response.statusCode = 404;
    response.end('<!doctype html><title>Not found</title>');
    return true;
  },
  truncated: (response) => {
    response.end(Buffer.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x40]));
    return true;
  },
  unreachable: (response) => {
    response.destroy();
    return true;
  },
};

/** Our site with the page of a host in it, and what happens to its wasm. */
function hostWith(trouble) {
  const own = (request, response) => {
    const [path] = request.url.split('?');
    if (path.endsWith('.wasm')) return trouble(response);
    const name = path.split('/').pop();
    if (!['page.html', 'watch.js', 'check.js'].includes(name)) return false;
    readFile(new URL(`engines/${name}`, import.meta.url)).then((content) => {
      response.setHeader('Content-Type', TYPES[extname(name)]);
      response.end(content);
    });
    return true;
  };
  const refuse = (request, response) => {
    if (request.url.includes('refused')) {
      response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", ''));
    }
    return false;
  };
  return createServer(dist, { base: '/some/where/', handlers: [refuse, own] });
}

/** @type {Record<string, { server: ReturnType<typeof createServer>, address: string }>} */
const hosts = {};
/** @type {{ address: string, close: () => void }} */
let open;
/** @type {{ address: string, close: () => void }} */
let course;

before(async () => {
  for (const [name, trouble] of Object.entries(TROUBLES)) {
    const server = hostWith(trouble);
    hosts[name] = { server, address: `${await listen(server, 0)}some/where/page.html` };
  }
  // What sandboxed frames need of a host: that anybody may read its files; and a page of another origin.
  open = await serve(dist, { base: '/lesson/' });
  const html = (await readFile(new URL('engines/course.html', import.meta.url), 'utf8')).replaceAll(
    'SITE/',
    open.address,
  );
  const server = createPlainServer((_request, response) => {
    response.setHeader('Content-Type', TYPES['.html']);
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  course = { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
});

after(() => {
  for (const { server } of Object.values(hosts)) {
    server.closeAllConnections();
    server.close();
  }
  open?.close();
  course?.close();
});

for (const [name, find] of Object.entries(engines)) {
  describe(name, async () => {
    const engine = await find();
    const skip = engine.missing ? `there is no ${engine.missing} here` : false;
    const visit = async (host, query = '') => JSON.parse(await engine.open(hosts[host].address + query));

    test('a plain page under a strict policy, below a sub-path: the right numbers, and the next ones', {
      skip,
    }, async () => {
      const seen = await visit('fine');
      assert.deepEqual([seen.output, seen.next], ['0.9', '1.1']);
      assert.deepEqual([seen.uncaught, seen.told, seen.violations], [[], [], []]);
    });

    for (const [host, query, code, words] of [
      ['html', '', 'wasm-not-wasm', /error page/],
      ['missing', '', 'wasm-missing', /the server answered 404/],
      ['truncated', '', 'wasm-refused', /damaged/],
      ['unreachable', '', 'wasm-unreachable', /could not be loaded/],
      ['fine', '?refused', 'wasm-refused', /wasm-unsafe-eval/],
      ['fine', '?old', 'wasm-unsupported', /no WebAssembly/],
    ]) {
      test(`where the wasm is ${query.slice(1) || host}: the fallback, why, and the page goes on`, {
        skip,
      }, async () => {
        const seen = await visit(host, query);
        assert.match(seen.notice, words);
        assert.ok(seen.fallback);
        assert.deepEqual(seen.told, [code]);
        assert.deepEqual(seen.uncaught, []);
      });
    }

    test('a sandboxed frame in a page of another origin shows its widget and is as high', { skip }, async () => {
      const seen = JSON.parse(await engine.open(course.address));
      assert.ok(seen.height >= 250, `it is ${seen.height} px high`);
    });
  });
}
