/**
 * How numbers are written while an element is drawn. Views are pure functions that write dozens of numbers; drawing is
 * one synchronous call, so the mark is set around it instead of handed through all of them.
 */
let isComma = false;

/**
 * @template T
 * @param {boolean} comma whether the element writes 0,5 and not 0.5
 * @param {() => T} write
 * @returns {T}
 */
export function withDecimalMark(comma, write) {
  const before = isComma;
  isComma = comma;
  try {
    return write();
  } finally {
    isComma = before;
  }
}

/** @param {string} text of a number */
export function marked(text) {
  return isComma ? text.replace('.', ',') : text;
}

/**
 * Numbers in a row; where commas are decimal, semicolons keep them apart.
 * @param {readonly string[]} texts
 */
export function listed(texts) {
  return texts.join(isComma ? '; ' : ', ');
}
