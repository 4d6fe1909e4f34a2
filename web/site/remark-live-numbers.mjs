/**
 * `[0.5](neuron:example/w1)` in a sentence becomes a number bound to the model `example`.
 *
 * @import {Definition, Image, Link, Root} from 'mdast'
 * @import {VFile} from 'vfile'
 */
import { SKIP, visit } from 'unist-util-visit';
import { error } from '../toolchain/report.mjs';

const ADDRESS = /^neuron:([a-z][\w-]*)\/([a-z][\w-]*)$/i;
const HOW = 'write [0.5](neuron:MODEL/NAME), such as [0.5](neuron:example/w1)';

export default function remarkLiveNumbers() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type !== 'definition' && node.type !== 'image' && node.type !== 'link') return;
      if (!isLive(node.url)) return;
      // A node with an error is removed, so that later checks don't report it again.
      const inserted = liveNumber(node, file);
      parent.children.splice(index, 1, .../** @type {any[]} */ (inserted ? [inserted] : []));
      return [SKIP, index + (inserted ? 1 : 0)];
    });
  };
}

/** @param {string} url */
const isLive = (url) => /^neuron:/i.test(url);

/**
 * @param {Definition | Image | Link} node
 * @param {VFile} file
 */
function liveNumber(node, file) {
  if (node.type === 'definition') {
    error(file, `A live number can't be a reference; ${HOW} in the sentence`, node);
    return undefined;
  }
  if (node.type === 'image') {
    error(file, `A live number isn't an image; ${HOW} without “!”`, node);
    return undefined;
  }
  const match = ADDRESS.exec(node.url);
  const text = node.children.length === 1 && node.children[0].type === 'text' ? node.children[0].value.trim() : '';
  if (!match) {
    error(file, `“${node.url}” doesn't name a number; ${HOW}`, node);
  } else if (text === '' || !/\d/.test(text)) {
    error(file, `The text of a live number is the number that it starts with; ${HOW}`, node);
  } else {
    const [, model, name] = match;
    return {
      type: 'liveNumber',
      data: { hName: 'neuron-value', hProperties: { model, name } },
      children: [{ type: 'text', value: text }],
      position: node.position,
    };
  }
}
