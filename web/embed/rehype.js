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
import { names, paragraphsOf, readFence } from './fence.js';

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
    const code = child.tagName === 'pre' ? child.children?.find(({ tagName }) => tagName === 'code') : undefined;
    const name = code && widgetOf(code);
    if (code && name) children[i] = figureOf(name, textOf(code), child, file);
    else replaceIn(child, file);
  });
}

/** @param {Node} code */
function widgetOf({ properties }) {
  const classes = [properties?.className ?? []].flat().map(String);
  const found = classes.map((each) => each.replace(/^lang(uage)?-/, '')).find((each) => names.includes(each));
  return found;
}

/** All text in a node, because highlighters split a block into spans. @param {Node} node @returns {string} */
function textOf({ value, children }) {
  return value ?? (children ?? []).map(textOf).join('');
}

/**
 * @param {string} name
 * @param {string} text
 * @param {Node} block
 * @param {File | undefined} file
 * @returns {Node}
 */
function figureOf(name, text, block, file) {
  const { attributes, caption, fallback, problems } = readFence(name, text.replace(/\n$/, ''));
  for (const problem of problems) file?.message?.(`${name}, line ${problem.line}: ${problem.text}`, block);
  const properties = Object.fromEntries([...attributes].map(([attribute, { value }]) => [attribute, value]));
  const widget = element(
    name,
    properties,
    paragraphsOf(fallback).map((value) => element('p', {}, [{ type: 'text', value }])),
  );
  const below = caption ? [element('figcaption', {}, [{ type: 'text', value: caption.value }])] : [];
  return { ...element('figure', { dataNeuronLesson: '' }, [widget, ...below]), position: block.position };
}

/**
 * @param {string} tagName
 * @param {Record<string, string>} properties
 * @param {Node[]} children
 * @returns {Node}
 */
function element(tagName, properties, children) {
  return { type: 'element', tagName, properties, children };
}
