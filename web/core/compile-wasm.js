import { say } from '../kit/words/say.js';
import { CoreError } from './core-error.js';

const MAGIC = [0x00, 0x61, 0x73, 0x6d];
/** A module of one function, which does nothing but have a local vector. */
const WITH_VECTOR = [...MAGIC, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 6, 1, 4, 1, 1, 0x7b, 11];

/**
 * Fetches the core's wasm file. Everything that a host can get wrong has its own message, because the
 * engine's own ("expected magic word 00 61 73 6d, found 3c 21 44 4f") helps nobody.
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
      say`The lesson's computing core could not be loaded from ${String(url)}. Is the network there, and does the page's security policy allow connect-src 'self'?`,
      { cause },
    );
  }
  if (!response.ok) {
    throw new CoreError(
      'wasm-missing',
      say`The lesson's computing core is not at ${String(url)} (the server answered ${response.status}). The .wasm file belongs beside the scripts.`,
    );
  }
  return response.arrayBuffer();
}

/**
 * From the disk, where Node.js runs the scripts: it can't fetch file addresses.
 *
 * @param {string | URL} url
 * @returns {Promise<ArrayBuffer>}
 */
async function readWasm(url) {
  // Behind a variable, so that no bundler looks for the module or puts a stand-in into the page.
  const fileSystem = 'node:fs/promises';
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ fileSystem);
  try {
    const bytes = await readFile(new URL(url));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  } catch (cause) {
    throw new CoreError(
      'wasm-missing',
      say`The lesson's computing core is not at ${String(url)}. The .wasm file belongs beside the scripts.`,
      { cause },
    );
  }
}

/**
 * @param {BufferSource} bytes
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileWasm(bytes) {
  if (typeof WebAssembly !== 'object') {
    throw new CoreError(
      'wasm-unsupported',
      say`This browser has no WebAssembly, which the live parts of this lesson need.`,
    );
  }
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  if (!MAGIC.every((byte, i) => view[i] === byte)) {
    throw new CoreError(
      'wasm-not-wasm',
      say`The file that should be the lesson's computing core is not WebAssembly (perhaps the server's error page).`,
    );
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw refusal(cause);
  }
}

/**
 * Some browsers refuse to compile what a page's policy forbids, others to start it.
 * @param {unknown} cause
 */
export function refusal(cause) {
  if (!WebAssembly.validate(new Uint8Array(WITH_VECTOR))) {
    return new CoreError(
      'wasm-unsupported',
      say`This browser is too old for the live parts of this lesson: they need WebAssembly with SIMD, which Chrome and Edge have from version 91 on, Firefox from 89, Safari from 16.4.`,
      { cause },
    );
  }
  return new CoreError(
    'wasm-refused',
    say`This browser refused the lesson's computing core: the file is damaged, the browser is too old, or the page's security policy lacks script-src 'wasm-unsafe-eval'.`,
    { cause },
  );
}
