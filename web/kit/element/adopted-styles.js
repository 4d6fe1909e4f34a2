/** @import { CSSResultOrNative } from 'lit' */

/** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/**
 * Gives a shadow tree its style sheets again. When an element moves to another document, a frame's for instance, the browser
 * takes them away, and sheets made for one document can't be used in another.
 * @param {ShadowRoot} root
 * @param {readonly CSSResultOrNative[]} styles
 */
export function dressAgain(root, styles) {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (!view) return;
  const made = sheets.get(page) ?? new Map();
  sheets.set(page, made);
  root.adoptedStyleSheets = styles.map((style) => {
    const text = 'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n');
    const known = made.get(text);
    if (known) return known;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
    return sheet;
  });
}
