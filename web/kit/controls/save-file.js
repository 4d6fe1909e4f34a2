/**
 * Gives the learner a file to keep, as browsers do it.
 * @param {string} name
 * @param {string} type
 * @param {BlobPart} content
 */
export function saveFile(name, type, content) {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], { type }));
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the end of this task.
  setTimeout(() => URL.revokeObjectURL(address));
}

/**
 * Text into the clipboard. Where a page has none, the text has to be shown: the learner's own copy command works.
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there
 */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
