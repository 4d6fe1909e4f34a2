/**
 * An image alone in its paragraph is a figure; its title is the caption.
 *
 * @import {Image, Root} from 'mdast'
 * @import {Processor} from 'unified'
 */
import { SKIP, visit } from 'unist-util-visit';
import { captionNode } from './remark-widgets.mjs';

/** @this {Processor} */
export default function remarkFigures() {
  return (/** @type {Root} */ tree) => {
    visit(tree, 'paragraph', (node, index, parent) => {
      const [image] = node.children;
      if (!parent || index === undefined || node.children.length !== 1 || image.type !== 'image') return;
      const { title, ...bare } = image;
      /** @type {unknown[]} */
      const children = [bare];
      if (title) children.push(captionNode(this, title, image.position?.start.line ?? 1));
      parent.children[index] = /** @type {any} */ ({
        type: 'picture',
        data: { hName: 'figure', hProperties: { className: ['picture'] } },
        children,
        position: node.position,
      });
      return [SKIP, index];
    });
  };
}
