/**
 * Names in an attribute, with spaces or commas between them.
 * @param {string} text
 * @param {readonly string[]} accepted
 * @returns {{ known: string[], unknown: string[] }} in their order
 */
export function namesIn(text, accepted) {
  const names = text.split(/[\s,]+/).filter(Boolean);
  return {
    known: names.filter((name) => accepted.includes(name)),
    unknown: names.filter((name) => !accepted.includes(name)),
  };
}
