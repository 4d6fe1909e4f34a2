/** The figures that hold our widgets in other people's pages. */

const MARK = 'data-neuron-lesson';

/**
 * An empty figure for a widget of ours.
 * @param {Document} page
 */
export function widgetOf(page) {
  const figure = page.createElement('figure');
  figure.setAttribute(MARK, '');
  figure.style.marginInline = '0';
  return figure;
}

/**
 * Whether a node is a figure of ours, or in one.
 * @param {Node} node
 */
export function isOurs(node) {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`[${MARK}]`) != null;
}
