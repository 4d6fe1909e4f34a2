/**
 * Reports what a lesson's Markdown may not contain, and what to write instead: raw HTML (a lesson is data, not code),
 * of which only <br> is taken, and links that could run code.
 *
 * @import {Root} from 'mdast'
 * @import {VFile} from 'vfile'
 */
import { SKIP, visit } from 'unist-util-visit';
import { error } from '../toolchain/report.mjs';

const COMMENT = /<!--[\s\S]*?-->/g;
const LINE_BREAK = /^<br\s*\/?>$/i;
const CLOSING_TAG = /^<\/[a-z][\w-]*\s*>$/i;
const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;
const SAFE_PROTOCOLS = ['http', 'https', 'mailto'];

export default function remarkPlain() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'html' && parent && index !== undefined) {
        const html = node.value.replace(COMMENT, '').trim();
        // In a table's cell, Markdown has no line break of its own.
        if (LINE_BREAK.test(html)) {
          parent.children[index] = { type: 'break', position: node.position };
          return SKIP;
        }
        // A closing tag needs no message: its opening tag already has one.
        if (html !== '' && !CLOSING_TAG.test(html)) {
          const start = html.split('\n')[0].slice(0, 40);
          error(
            file,
            `HTML isn't supported in a lesson (“${start}”); use Markdown, a fenced neuron-… block for a widget ` +
              'or ![alt](figure.svg "caption") for a figure',
            node,
          );
        }
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type === 'link' || node.type === 'definition') {
        const protocol = PROTOCOL.exec(node.url)?.[1].toLowerCase();
        if (protocol && !SAFE_PROTOCOLS.includes(protocol)) {
          error(file, `A link can't start with “${protocol}:”; use https:, mailto:, or an address in this site`, node);
        }
      }
    });
  };
}
