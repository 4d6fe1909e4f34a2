/**
 * Whether a computed colour is light; undefined if it is more than half transparent.
 * @param {string} colour "rgb(29, 35, 48)", "oklch(0.97 0.01 264 / 0.5)", "color(display-p3 1 1 1)" …
 */
export function isLight(colour) {
  const [first = 0, second = 0, third = 0, alpha = 1] = (colour.match(/(?<=[\s(,])-?[\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5) return undefined;
  if (colour.startsWith('ok')) return first > 0.6;
  if (colour.startsWith('l')) return first > 60;
  return (first + second + third) / (colour.startsWith('c') ? 1 : 255) > 1.5;
}

/**
 * The color-scheme that an element needs on its page: '' if the page sets one, or else light or dark, to match the
 * page's colours. These are judged by the first background that isn't transparent, or else by the text colour.
 * @param {Element} element
 */
export function schemeOf(element) {
  const parent = above(element);
  if (!parent) return '';
  const { colorScheme, color } = getComputedStyle(parent);
  if (colorScheme !== 'normal') return '';
  for (let place = /** @type {Element | null} */ (parent); place; place = above(place)) {
    const light = isLight(getComputedStyle(place).backgroundColor);
    if (light !== undefined) return light ? 'light' : 'dark';
  }
  return isLight(color) ? 'dark' : 'light';
}

/**
 * The element around another one, across the borders of shadow trees.
 * @param {Element} element
 * @returns {Element | null}
 */
export function above(element) {
  const { parentNode } = element.assignedSlot ?? element;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentNode instanceof Element ? parentNode : null;
}
