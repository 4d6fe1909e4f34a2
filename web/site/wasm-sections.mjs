/** What a wasm file consists of, by its sections: see https://webassembly.github.io/spec/core/binary/modules.html. */

const CODE = 10;
const DATA = 11;
/** The magic word and the version. */
const HEADER = 8;

/**
 * @param {Buffer} wasm
 * @returns {[string, Buffer][]}
 */
export function sectionsOf(wasm) {
  /** @type {Record<'functions' | 'tables and texts' | 'types and names', Buffer[]>} */
  const found = { functions: [], 'tables and texts': [], 'types and names': [wasm.subarray(0, HEADER)] };
  for (const { kind, head, end } of sections(wasm)) {
    const name = kind === CODE ? 'functions' : kind === DATA ? 'tables and texts' : 'types and names';
    found[name].push(wasm.subarray(head, end));
  }
  return Object.entries(found).map(([name, parts]) => [name, Buffer.concat(parts)]);
}

/** @param {Buffer} wasm */
export function* sections(wasm) {
  for (let head = HEADER; head < wasm.length; ) {
    const [length, begin] = readUnsigned(wasm, head + 1);
    const end = begin + length;
    yield { kind: wasm[head], head, begin, end };
    head = end;
  }
}

/**
 * A number as LEB128.
 * @param {Buffer} bytes
 * @param {number} at
 * @returns {[number, number]} it, and where the next thing begins
 */
export function readUnsigned(bytes, at) {
  let value = 0;
  for (let i = 0; ; ++i) {
    const byte = bytes[at + i];
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return [value, at + i + 1];
  }
}
