/**
 * Gives texts back to the drawing that a translator has put into elements of its own, as Google's does with <font>, since
 * Lit writes a new number into the text that it once made, wherever that is now. The translation stays until then.
 * @param {ParentNode} root of what is about to be drawn again
 */
export function takeBackTexts(root) {
  for (const font of root.querySelectorAll('font:not([color], [face], [size])'))
    font.replaceWith(font.textContent ?? '');
}
