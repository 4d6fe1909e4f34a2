/** A static host as fast as can be: every file is compressed once, with brotli at its best, and kept in memory. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { compressed } from '../../../web/site/built-files.mjs';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
]);

/**
 * @param {string} folder the built site
 * @param {ReadonlyMap<string, string>} own files that aren't in it, by path; more may be added later
 */
export async function serveCompressed(folder, own) {
  /** @type {Map<string, Buffer>} */
  const kept = new Map();

  /** @param {string} path without the first slash */
  async function bodyOf(path) {
    let body = kept.get(path);
    if (!body) {
      body = compressed(own.get(path) ?? (await readFile(join(folder, path))));
      kept.set(path, body);
    }
    return body;
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)) || 'index.html';
    try {
      const body = await bodyOf(path);
      response.setHeader('Content-Type', TYPES.get(extname(path)) ?? 'application/octet-stream');
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Length', body.length);
      response.setHeader('Cache-Control', 'max-age=600');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    /** What a file takes on the wire. @param {string} path */
    bytesOf: async (path) => (await bodyOf(path)).length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
