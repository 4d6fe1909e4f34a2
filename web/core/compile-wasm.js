import { CoreError, sentence } from './core-error.js';

/**
 * Fetches the core's wasm file. Each mistake that a host can make has its own message, because the engine's
 * ("expected magic word 00 61 73 6d, found 3c 21 44 4f") helps nobody.
 *
 * @param {string | URL} url
 * @returns {Promise<ArrayBuffer>}
 */
export async function fetchWasm(url) {
  if (String(url).startsWith('file:') && typeof process === 'object') return readWasm(url);
  let response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
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
  return response.arrayBuffer();
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
 */
export async function refusal(cause, bytes) {
  try {
    const { explain } = await import('./wasm-refusal.js');
    return explain(cause, bytes);
  } catch {
    return new CoreError('wasm-refused', String(cause), { cause });
  }
}
