/**
 * The last check before the page is written: reports what a strict Content-Security-Policy would block.
 *
 * @import {Root} from 'hast'
 * @import {VFile} from 'vfile'
 */
import { visit } from 'unist-util-visit';
import { error } from '../toolchain/report.mjs';

const FORBIDDEN = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'base',
  'link',
  'meta',
  'form',
  'foreignObject',
]);

export default function rehypeStrict() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    visit(tree, 'element', (node) => {
      if (FORBIDDEN.has(node.tagName)) error(file, `The page can't hold <${node.tagName}>`, node);
      for (const name of Object.keys(node.properties)) {
        if (name === 'style' || /^on/i.test(name)) error(file, `The page can't hold “${name}” attributes`, node);
      }
    });
  };
}
