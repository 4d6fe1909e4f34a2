/**
 * Makes a formula alone in its paragraph a display formula, even if it is written on one line (`$$y = f(z)$$`), which
 * remark-math reads as an inline formula.
 *
 * @import {Root} from 'mdast'
 */
import { visit } from 'unist-util-visit';

export default function remarkFormulas() {
  return (/** @type {Root} */ tree) => {
    visit(tree, 'paragraph', (node, index, parent) => {
      const [formula] = node.children;
      if (!parent || index === undefined || node.children.length !== 1 || formula.type !== 'inlineMath') return;
      const code = {
        type: 'element',
        tagName: 'code',
        properties: { className: ['language-math', 'math-display'] },
        children: [{ type: 'text', value: formula.value }],
      };
      parent.children[index] = /** @type {any} */ ({
        type: 'math',
        value: formula.value,
        data: { hName: 'pre', hChildren: [code] },
        position: node.position,
      });
    });
  };
}
