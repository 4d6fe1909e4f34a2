/**
 * Whether a colour as the browser computes it is a light one; undefined for one that shows what is behind it.
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
 * What color-scheme an element needs on its page: '' where the page says one, and for a page that is only coloured dark or
 * light, that. What counts is the first background that isn't seen through, and else the text.
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
 * The element around another one, out of shadow trees.
 * @param {Element} element
 * @returns {Element | null}
 */
export function above(element) {
  const { parentNode } = element.assignedSlot ?? element;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentNode instanceof Element ? parentNode : null;
}
