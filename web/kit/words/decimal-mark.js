/**
 * The decimal mark while an element is drawn. Views are pure functions that write dozens of numbers; drawing is one
 * synchronous call, so the mark is set around it instead of being passed through all of them.
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
 * A list of numbers; if the decimal mark is a comma, they are separated by semicolons.
 * @param {readonly string[]} texts
 */
export function listed(texts) {
  return texts.join(isComma ? '; ' : ', ');
}
