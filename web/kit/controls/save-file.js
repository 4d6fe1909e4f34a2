/**
 * Offers a file to the learner as a download.
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
  // The browser has used the URL by the end of this task.
  setTimeout(() => URL.revokeObjectURL(address));
}

/**
 * Copies text to the clipboard. If that fails, the caller has to show the text, so that the learner can copy it.
 * @param {string} text
 * @returns {Promise<boolean>} whether the text was copied
 */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
