/** Plain pages and sandboxed frames in three engines: when all is well, and when the wasm can't be loaded. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accepted } from '../../web/embed/attributes.js';
import { CONTENT_SECURITY_POLICY, createServer, listen } from '../../web/site/server.mjs';
import { engines } from '../engines/drivers.mjs';
import { serve } from './static-server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** What frames show: each element, and the name of a number, without which there is none. */
const FRAMES = Object.keys(accepted).map((name) => (name === 'neuron-value' ? `${name}?name=w1` : name));

/** How often each frame is loaded. By default once, since ten times take two minutes in each engine: LOADS=10. */
const LOADS = Number(process.env.LOADS ?? 1);

/** How the server answers requests for the wasm, by the host's name. */
const TROUBLES = {
  fine: () => false,
  blocked: () => false,
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

/** Our site with a host's page in it; `trouble` answers requests for the wasm. */
function hostWith(trouble, name) {
  let isOffline = false;
  const own = (request, response) => {
    const [path] = request.url.split('?');
    if (isOffline) {
      response.destroy();
      return true;
    }
    if (path.endsWith('/go-offline')) {
      isOffline = true;
      response.end();
      return true;
    }
    if (name === 'blocked' && path.endsWith('/neuron-lesson.js')) {
      response.statusCode = 403;
      response.end();
      return true;
    }
    if (path.endsWith('.wasm')) return trouble(response);
    const file = path.split('/').pop();
    if (!['page.html', 'watch.js', 'check.js'].includes(file)) return false;
    readFile(new URL(`engines/${file}`, import.meta.url)).then((content) => {
      response.setHeader('Content-Type', TYPES[extname(file)]);
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

/**
 * @param {string} name
 * @param {(response: import('node:http').ServerResponse) => boolean} trouble
 */
async function host(name, trouble) {
  const server = hostWith(trouble, name);
  hosts[name] = { server, address: `${await listen(server, 0)}some/where/page.html` };
}

before(async () => {
  for (const [name, trouble] of Object.entries(TROUBLES)) await host(name, trouble);
  // Sandboxed frames need a host without our strict policy, whose 'self' matches nothing there; and a page of another
  // origin.
  open = await serve(dist, { base: '/lesson/' });
  const page = async (/** @type {string} */ name) =>
    (await readFile(new URL(`engines/${name}.html`, import.meta.url), 'utf8'))
      .replaceAll('SITE/', open.address)
      .replace('ADDRESSES', JSON.stringify(FRAMES))
      .replace('LOADS', String(LOADS));
  const [one, all] = await Promise.all(['course', 'frames'].map(page));
  const server = createPlainServer((request, response) => {
    response.setHeader('Content-Type', TYPES['.html']);
    response.end(request.url === '/frames' ? all : one);
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

// The engines at once, each with one page after the other: most of the time is a browser's start.
describe('in the engine', { concurrency: true }, () => {
  for (const [name, find] of Object.entries(engines)) {
    describe(name, { concurrency: false }, async () => {
      const engine = await find();
      const skip = engine.missing ? `there is no ${engine.missing} here` : false;
      after(() => engine.close?.());
      const visit = async (host, query = '') => JSON.parse(await engine.open(hosts[host].address + query));

      test('a plain page under a strict policy, below a sub-path: the right numbers, and the next ones', {
        skip,
      }, async () => {
        const seen = await visit('fine');
        assert.deepEqual([seen.output, seen.next], ['0.9', '1.1']);
        assert.deepEqual([seen.uncaught, seen.told, seen.violations], [[], [], []]);
      });

      test('a plain page: a drag by mouse, and away and back twenty times with no handle left', { skip }, async () => {
        const seen = await visit('fine', '?visit');
        assert.deepEqual(seen.dragged, ['0.6', '1.4'], '40 px are eight steps');
        assert.deepEqual(seen.handles, [1, 1, 0]);
        assert.deepEqual([seen.uncaught, seen.told, seen.violations], [[], [], []]);
      });

      test('where scripts are off, the fallback is there', { skip }, async () => {
        assert.equal(await engine.withoutScripts(hosts.fine.address, 'neuron-parts'), 'The fallback');
      });

      test('a page in Arabic has its widget in Arabic, from right to left', { skip }, async () => {
        const seen = await visit('fine', '?ar');
        assert.deepEqual([seen.direction, seen.step], ['rtl', 'خطوة خطوة']);
        assert.deepEqual([seen.output, seen.uncaught], ['0.9', []]);
      });

      test('places without a width of their own: a widget has one', { skip }, async () => {
        const seen = await visit('fine', '?places');
        for (const width of seen.widths) assert.ok(width >= 400 && width <= 600, `it is ${width} px wide`);
        assert.deepEqual([seen.uncaught, seen.violations], [[], []]);
      });

      for (const [host, query, code, words] of [
        ['html', '', 'wasm-not-wasm', /error page/],
        ['missing', '', 'wasm-missing', /the server answered 404/],
        ['truncated', '', 'wasm-damaged', /damaged: 10 bytes came/],
        ['unreachable', '', 'wasm-unreachable', /could not be loaded/],
        ['fine', '?refused', 'wasm-refused', /wasm-unsafe-eval/],
        ['fine', '?old', 'wasm-unsupported', /no WebAssembly/],
        ['fine', '?nosimd', 'wasm-unsupported', /too old.*SIMD.*Chrome.*91/],
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

      test('where our script is blocked, the fallback stays and the page goes on', { skip }, async () => {
        const seen = await visit('blocked');
        assert.ok(seen.blocked);
        assert.ok(seen.fallback);
        assert.deepEqual(seen.uncaught, []);
      });

      test('offline after it was loaded: what is there goes on, and what can’t be had says so', { skip }, async () => {
        await host(`offline ${name}`, TROUBLES.fine);
        const seen = await visit(`offline ${name}`, '?offline');
        assert.deepEqual([seen.output, seen.next], ['0.9', '1.1']);
        assert.match(seen.notice, /^This part could not be loaded/);
        assert.deepEqual([seen.uncaught, seen.told], [[], ['part-unreachable']]);
      });

      test('a sandboxed frame of another origin: as high as its widget, a drag is told, away and back twenty times', {
        skip,
      }, async () => {
        const seen = JSON.parse(await engine.open(course.address));
        assert.ok(seen.height >= 250, `it is ${seen.height} px high`);
        assert.ok(seen.changes > 0, 'no drag in the frame changed a number');
        assert.equal(seen.back, 20);
      });

      test('a frame of each element, sandboxed and not, in and out of sight, has its widget each time', {
        skip,
      }, async (context) => {
        const seen = JSON.parse(await engine.open(`${course.address}frames`));
        assert.deepEqual(seen.missing, []);
        assert.equal(seen.shown, LOADS * 2 * FRAMES.length);
        if (LOADS > 1) context.diagnostic(`milliseconds for all frames, load by load: ${seen.times.join(', ')}`);
      });
    });
  }
});
