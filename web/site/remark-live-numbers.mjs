/**
 * `[0.5](neuron:example/w1)` in a sentence becomes a number bound to the model `example`.
 *
 * @import {Link, PhrasingContent, Root} from 'mdast'
 * @import {VFile} from 'vfile'
 */
import { visit } from 'unist-util-visit';
import { error } from './report.mjs';

const ADDRESS = /^neuron:([a-z][\w-]*)\/([a-z][\w-]*)$/i;
const HOW = 'write [0.5](neuron:MODEL/NAME), such as [0.5](neuron:example/w1)';

export default function remarkLiveNumbers() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'definition' && isLive(node.url)) {
        error(file, `A live number can't be a reference; ${HOW} in the sentence`, node);
      } else if (node.type === 'image' && isLive(node.url)) {
        error(file, `A live number isn't an image; ${HOW} without “!”`, node);
      } else if (node.type === 'link' && isLive(node.url) && parent && index !== undefined) {
        const number = liveNumber(node, file);
        if (number) parent.children[index] = /** @type {any} */ (number);
      }
    });
  };
}

/** @param {string} url */
const isLive = (url) => /^neuron:/i.test(url);

/**
 * @param {Link} link
 * @param {VFile} file
 */
function liveNumber(link, file) {
  const match = ADDRESS.exec(link.url);
  const text = link.children.length === 1 && link.children[0].type === 'text' ? link.children[0].value.trim() : '';
  if (!match) {
    error(file, `“${link.url}” doesn't name a number; ${HOW}`, link);
  } else if (text === '' || !/\d/.test(text)) {
    error(file, `The text of a live number is the number that it starts with; ${HOW}`, link);
  } else {
    const [, model, name] = match;
    return {
      type: 'liveNumber',
      data: { hName: 'neuron-value', hProperties: { model, name } },
      children: [{ type: 'text', value: text }],
      position: link.position,
    };
  }
}
