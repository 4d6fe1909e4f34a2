/**
 * Serves the built site as a strict host would: what works here works everywhere.
 *
 * @import {IncomingMessage, Server, ServerResponse} from 'node:http'
 */
import { createServer as createHttpServer } from 'node:http';
import sirv from 'sirv';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * @typedef {(request: IncomingMessage, response: ServerResponse) => boolean} Handler
 * Answers a request and returns true, or returns false to leave the request to the static files.
 */

/**
 * @param {string} dir the built site
 * @param {{ base?: string, handlers?: Handler[] }} [options] base: the sub-path that the site is mounted under
 * @returns {Server}
 */
export function createServer(dir, { base = '/', handlers = [] } = {}) {
  // dev: sirv reads the folder at each request, because a rebuild replaces it.
  const files = sirv(dir, { dev: true, etag: true, dotfiles: false });
  const mount = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

  return createHttpServer((request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answer(response, 405, 'This server only reads: GET and HEAD.');
      return;
    }
    if (handlers.some((handler) => handler(request, response))) return;

    const url = request.url ?? '/';
    const [path] = url.split('?');
    if (`${path}/` === mount) {
      response.setHeader('Location', mount);
      answer(response, 301, `The site is at ${mount}`);
    } else if (path.startsWith(mount) && !isHidden(path)) {
      request.url = url.slice(mount.length - 1);
      files(request, response, () => notFound(response, path));
    } else {
      notFound(response, path);
    }
  });
}

/**
 * Whether a path has dot files or `..` in it, which sirv's dev mode doesn't check. A site has no dot files, and `..`
 * would leave its folder.
 *
 * @param {string} path
 */
function isHidden(path) {
  try {
    return decodeURIComponent(path)
      .split(/[\\/]/)
      .some((part) => part.startsWith('.'));
  } catch {
    return true;
  }
}

/**
 * @param {ServerResponse} response
 * @param {string} path
 */
function notFound(response, path) {
  answer(response, 404, `404: there is no ${path} here.`);
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function answer(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/**
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<string>} the address that the server answers at
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`);
    });
  });
}
