/** A plain static host without special headers, as many other people's pages have. */
import { createServer } from 'node:http';
import sirv from '../../web/node_modules/sirv/build.mjs';

/**
 * @param {string} folder
 * @param {{ base?: string, headers?: Record<string, string> }} [options] base: the sub-path, "/course/"
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder, { base = '/', headers = {} } = {}) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? '/';
    const missing = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>Not found</title>');
    };
    if (url.endsWith('/favicon.ico')) {
      response.statusCode = 204;
      response.end();
      return;
    }
    if (!url.startsWith(base)) return missing();
    request.url = url.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
