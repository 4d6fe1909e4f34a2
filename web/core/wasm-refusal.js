import { CoreError, sentence } from './core-error.js';

const MAGIC = [0x00, 0x61, 0x73, 0x6d];
/** A module whose only function declares a local vector, to test for SIMD. */
const WITH_VECTOR = [...MAGIC, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 6, 1, 4, 1, 1, 0x7b, 11];

/**
 * Turns the engine's error into one that names the cause. If a page's security policy forbids WebAssembly, some
 * browsers refuse to compile a module, others to start it.
 * @param {unknown} cause
 * @param {BufferSource} [bytes]
 * @param {{ url: string, digest: import('./core-loader.js').Digest }} [wanted] what the bytes aren't
 */
export function explain(cause, bytes, wanted) {
  if (typeof WebAssembly !== 'object') {
    return new CoreError(
      'wasm-unsupported',
      sentence`This browser has no WebAssembly, which the live parts of this lesson need.`,
      { cause },
    );
  }
  if (bytes && !isWasm(bytes)) {
    return new CoreError(
      'wasm-not-wasm',
      sentence`The file that should be the lesson's computing core is not WebAssembly (perhaps the server's error page).`,
      { cause },
    );
  }
  if (bytes && wanted) return unlike(bytes, wanted);
  if (!WebAssembly.validate(new Uint8Array(WITH_VECTOR))) {
    return new CoreError(
      'wasm-unsupported',
      sentence`This browser is too old for the live parts of this lesson: they need WebAssembly with SIMD, which Chrome and Edge have from version 91 on, Firefox from 89, Safari from 16.4.`,
      { cause },
    );
  }
  return new CoreError(
    'wasm-refused',
    sentence`This browser refused the lesson's computing core: the file is damaged, the browser is too old, or the page's security policy lacks script-src 'wasm-unsafe-eval'.`,
    { cause },
  );
}

/**
 * @param {BufferSource} bytes
 * @param {{ url: string, digest: import('./core-loader.js').Digest }} wanted
 */
function unlike(bytes, { url, digest }) {
  const { byteLength } = bytes;
  if (byteLength !== digest.size && WebAssembly.validate(bytes)) {
    return new CoreError(
      'wasm-other-version',
      sentence`The lesson's computing core at ${url} is another version's: it does not belong to these scripts. Copy all files of one version, or reload the page past the browser's cache.`,
    );
  }
  return new CoreError(
    'wasm-damaged',
    sentence`The lesson's computing core from ${url} is damaged: ${byteLength} bytes came, which are not the ${digest.size} that belong to these scripts. Try again.`,
  );
}

/** @param {BufferSource} bytes */
function isWasm(bytes) {
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  return MAGIC.every((byte, i) => view[i] === byte);
}
