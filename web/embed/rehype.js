/**
 * `neuron-lesson/rehype`: a rehype plugin that turns fenced blocks named after a widget into that widget, for unified,
 * react-markdown, Astro, Docusaurus and MDX. The page must load the elements, too. The plugin has no dependencies, and
 * importing it has no side effects.
 *
 * @typedef {{ type: string, tagName?: string, properties?: Record<string, any>, children?: Node[], value?: string, position?: { start: { line: number } } }} Node
 * a node of a hast tree
 * @typedef {{ message?: (reason: string, place?: unknown) => unknown }} File a VFile, which
 * gets a message for each line that can't be read
 */
import { fenceProblemText } from '../kit/words/fence-problem.js';
import { readFence } from './fence.js';
import { isAround, isNamedAround } from './fence-around.js';
import { codeOf, namedIn, preIn, widgetNamedBy } from './fence-code.js';
import { nodesOf } from './fence-text.js';

/** @type {import('./fence-code.js').View<Node>} */
const view = {
  data: ({ type, value }) => (/^(?:text|raw)$/.test(type) ? (value ?? '') : undefined),
  tag: ({ tagName = '' }) => tagName,
  classes: ({ properties }) => [properties?.className ?? properties?.class ?? []].flat().join(' '),
  attributes: ({ properties = {} }) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        String(value),
      ]),
    ),
  children: ({ children = [] }) => children,
};

/** @returns {(tree: any, file?: any) => void} */
export default function rehypeNeuronLesson() {
  return (tree, file) => replaceIn(tree, file);
}

/**
 * @param {Node} parent
 * @param {File | undefined} file
 */
function replaceIn(parent, file) {
  const { children } = parent;
  children?.forEach((child, i) => {
    const block = blockIn(child);
    if (block) children[i] = figureOf(block.name, block.text, child, file);
    else replaceIn(child, file);
  });
}

/**
 * The block that a node is as a whole: its code, with what a highlighter has put around it.
 * @param {Node} node
 * @returns {{ name: string, text: string } | undefined}
 */
function blockIn(node) {
  const isBlock = view.tag(node) === 'pre' || (isNamedAround(node, view) && isAround(node, view));
  const pre = isBlock ? preIn(node, view) : undefined;
  if (!pre) return undefined;
  const text = codeOf(pre, view).replace(/\n$/, '');
  const name = markIn(node);
  return name ? { name, text } : namedIn(text);
}

/** @param {Node} node @returns {string | undefined} */
function markIn(node) {
  const name = widgetNamedBy(node, view);
  if (name) return name;
  for (const child of view.children(node)) {
    const found = markIn(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {Node} block
 * @param {File | undefined} file
 * @returns {Node}
 */
function figureOf(name, text, block, file) {
  const { attributes, caption, fallback, problems } = readFence(name, text);
  for (const problem of problems) file?.message?.(`${name}, line ${problem.line}: ${fenceProblemText(problem)}`, block);
  const properties = Object.fromEntries([...attributes].map(([attribute, { value }]) => [attribute, value]));
  const widget = element({ tag: name, attributes: properties, children: nodesOf(fallback) });
  const below = caption ? [element({ tag: 'figcaption', children: [caption.value] })] : [];
  const figure = element({ tag: 'figure', attributes: { dataNeuronLesson: '' }, children: [] });
  return { ...figure, children: [widget, ...below], position: block.position };
}

/**
 * @param {import('./fence-text.js').TextNode | string} node
 * @returns {Node}
 */
function element(node) {
  if (typeof node === 'string') return { type: 'text', value: node };
  return {
    type: 'element',
    tagName: node.tag,
    properties: node.attributes ?? {},
    children: node.children.map(element),
  };
}
