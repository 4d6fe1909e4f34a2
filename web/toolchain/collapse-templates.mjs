/**
 * Collapses line breaks and indentation in our templates, which only help readers of the source. One space is the same
 * to a browser, and makes the page smaller.
 *
 * @import {Plugin} from 'vite'
 */
import { walk } from './syntax-tree.mjs';

const TAGS = new Set(['html', 'svg']);

/** Elements in which line breaks are shown. */
const PREFORMATTED = /<(pre|textarea)\b/;

/** @returns {Plugin} */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform: {
      filter: { id: { include: /\.js$/, exclude: /\/node_modules\// }, code: /\b(html|svg)`/ },
      handler(code) {
        const ranges = quasisOf(this.parse(code)).sort((a, b) => b.start - a.start);
        let collapsed = code;
        for (const { start, end } of ranges) {
          const text = collapsed.slice(start, end).replace(/\s*\n\s*/g, ' ');
          collapsed = collapsed.slice(0, start) + text + collapsed.slice(end);
        }
        return { code: collapsed, map: null };
      },
    },
  };
}

/**
 * The literal parts of all tagged templates.
 * @param {any} tree
 */
function quasisOf(tree) {
  /** @type {{ start: number, end: number }[]} */
  const quasis = [];
  walk(tree, (node) => {
    if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name) && !isPreformatted(node)) {
      quasis.push(...node.quasi.quasis);
    }
  });
  return quasis;
}

/** @param {any} node a tagged template */
function isPreformatted(node) {
  return node.quasi.quasis.some((/** @type {any} */ { value }) => PREFORMATTED.test(value.raw));
}
