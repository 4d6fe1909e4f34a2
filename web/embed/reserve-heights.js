import heights from 'virtual:heights-of-heavy-elements';

/**
 * Keeps room for elements that are loaded late, so that nothing moves when they come. What comes first is loaded at once; for
 * that, a page links neuron-heights.css in its head.
 */
export function reserveHeights() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(heights);
  // Where an earlier copy of this script has heights of its own, those hold.
  document.adoptedStyleSheets.unshift(sheet);
}
