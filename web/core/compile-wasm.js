import { CoreError, sentence } from './core-error.js';
import { fetchOnce } from './early-fetch.js';

/** @typedef {import('./core-loader.js').Digest} Digest */

/**
 * Fetches the core's wasm file and compiles it, while it arrives where the engine can. Each mistake that a host can make
 * has its own message, because the engine's ("expected magic word 00 61 73 6d, found 3c 21 44 4f") helps nobody.
 *
 * @param {string | URL} url
 * @param {{ cache?: RequestCache, digest?: Digest }} [options] digest: what the file must be; a single wrong bit makes
 * wrong numbers
 * @returns {Promise<WebAssembly.Module>}
 */
export async function fetchModule(url, { cache, digest } = {}) {
  if (String(url).startsWith('file:') && typeof process === 'object') return compileWasm(await readWasm(url));
  const response = await fetchFile(url, cache, digest);
  const compiled = compiledOnArrival(response);
  const bytes = await bytesOf(response, url);
  const { subtle } = globalThis.crypto ?? {};
  if (digest && subtle && base64Of(await subtle.digest('SHA-256', bytes)) !== digest.sha256) {
    throw await refusal(undefined, bytes, { url: String(url), digest });
  }
  return (await compiled) ?? compileWasm(bytes);
}

/**
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module | undefined> | undefined} undefined also for what doesn't compile: why it doesn't
 * is found out from the bytes
 */
function compiledOnArrival(response) {
  // Engines refuse other types here, though not the bytes themselves, and some say so in the console.
  if (!response.headers.get('Content-Type')?.startsWith('application/wasm')) return undefined;
  return globalThis.WebAssembly?.compileStreaming?.(response.clone()).catch(() => undefined);
}

/** @param {ArrayBuffer} bytes */
function base64Of(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/**
 * @param {string | URL} url
 * @param {RequestCache} [cache]
 * @param {Digest} [digest]
 */
async function fetchFile(url, cache, digest) {
  let response;
  try {
    response = await fetchOnce(url, { credentials: 'same-origin', cache, integrity: integrityOf(digest) });
  } catch (cause) {
    throw new CoreError(
      'wasm-unreachable',
      sentence`The lesson's computing core could not be loaded from ${String(url)}. Is the network there, and does the page's security policy allow connect-src 'self'?`,
      { cause },
    );
  }
  if (!response.ok) {
    throw new CoreError(
      'wasm-missing',
      sentence`The lesson's computing core is not at ${String(url)} (the server answered ${response.status}). The .wasm file belongs beside the scripts.`,
    );
  }
  return response;
}

/**
 * @param {Response} response
 * @param {string | URL} url
 */
async function bytesOf(response, url) {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new CoreError('wasm-unreachable', incomplete(String(url)), { cause });
  }
}

/** @param {string} url */
function incomplete(url) {
  return sentence`The lesson's computing core did not arrive completely from ${url}. Is the network there? Then try again.`;
}

/**
 * Pages over http have no crypto.subtle. There the browser checks the file, but can't say why it refuses it; elsewhere
 * it would not use what the page has preloaded.
 * @param {Digest} [digest]
 */
function integrityOf(digest) {
  return digest && !globalThis.crypto?.subtle ? `sha256-${digest.sha256}` : undefined;
}

/**
 * Reads the file from disk in Node.js, where `fetch` doesn't support file: URLs.
 *
 * @param {string | URL} url
 * @returns {Promise<ArrayBuffer>}
 */
async function readWasm(url) {
  // In a variable, so that bundlers neither resolve the module nor add a stub for it.
  const fileSystem = 'node:fs/promises';
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ fileSystem);
  try {
    const bytes = await readFile(new URL(url));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  } catch (cause) {
    throw new CoreError(
      'wasm-missing',
      sentence`The lesson's computing core is not at ${String(url)}. The .wasm file belongs beside the scripts.`,
      { cause },
    );
  }
}

/**
 * @param {BufferSource} bytes
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileWasm(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw await refusal(cause, bytes);
  }
}

/**
 * Explains why the engine doesn't compile or start a module. The explanations can be loaded this late, because the
 * server has just answered.
 * @param {unknown} cause
 * @param {BufferSource} [bytes] that didn't compile
 * @param {{ url: string, digest: Digest }} [wanted] what the bytes aren't, although they came from there
 */
export async function refusal(cause, bytes, wanted) {
  try {
    const { explain } = await import('./wasm-refusal.js');
    return explain(cause, bytes, wanted);
  } catch {
    return wanted
      ? new CoreError('wasm-damaged', incomplete(wanted.url))
      : new CoreError('wasm-refused', String(cause), { cause });
  }
}
