/**
 * A text in a form to compare by: without emoji, leading numbers, punctuation and case.
 * @param {string} text
 */
export function plain(text) {
  const words = text
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^[\p{N} ]+(?=\p{L})/u, '');
}

/**
 * A text as it is quoted in a message.
 * @param {unknown} text
 */
export function shortened(text) {
  const line = String(text).slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
