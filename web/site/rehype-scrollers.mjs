/**
 * Lets tables and code scroll sideways where they don't fit, so that the page never does.
 *
 * @import {Element, Root} from 'hast'
 */
import { SKIP, visit } from 'unist-util-visit';

export default function rehypeScrollers() {
  return (/** @type {Root} */ tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.tagName === 'pre') {
        node.properties.className = ['scroller'];
      } else if (node.tagName === 'table') {
        parent.children[index] = wrapper(node);
        return [SKIP, index + 1];
      }
    });
  };
}

/**
 * @param {Element} table
 * @returns {Element}
 */
function wrapper(table) {
  return { type: 'element', tagName: 'div', properties: { className: ['table', 'scroller'] }, children: [table] };
}
