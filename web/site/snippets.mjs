/**
 * The ways to write an element into a page, as its documentation shows them.
 *
 * @typedef {object} Example
 * @property {string} tagName
 * @property {ReadonlyMap<string, string>} attributes
 * @property {string} content in Markdown, where what stands between the tags is what the element shows; or ''
 */
import { componentName } from '../embed/component-name.js';
import { nodesOf } from '../embed/fence-text.js';

/** @param {Example} example */
export function asTag({ tagName, attributes, content }) {
  const inside = content ? htmlOf(nodesOf(content)) : "  What stands here is shown where scripts can't run.\n";
  return `<${tagName}${attributesOf(attributes)}>\n${inside}</${tagName}>`;
}

/** @param {Example} example */
export function asFence({ tagName, attributes, content }) {
  const lines = [...attributes].map(([name, value]) => `${name}: ${value}`);
  const below = content || "What is shown where scripts can't run.";
  return [`\`\`\`${tagName}`, ...lines, '---', below, '```'].join('\n');
}

/** @param {Example} example */
export function asComponent({ tagName, attributes, content }) {
  const name = componentName(tagName);
  const opening = `<${name}${attributesOf(attributes)}`;
  return content ? `${opening}>\n${htmlOf(nodesOf(content))}</${name}>` : `${opening} />`;
}

/** @param {ReadonlyMap<string, string>} attributes */
function attributesOf(attributes) {
  return [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
}

/**
 * @param {ReturnType<typeof nodesOf>} nodes
 * @param {string} [indent]
 * @returns {string}
 */
function htmlOf(nodes, indent = '  ') {
  return nodes
    .map(({ tag, attributes = {}, children }) => {
      const opening = `${indent}<${tag}${attributesOf(new Map(Object.entries(attributes))).replaceAll('=""', '')}>`;
      const isLine = (/** @type {(typeof children)[number]} */ child) =>
        typeof child === 'string' || /^(code|blockquote)$/.test(child.tag);
      const said = children
        .filter(isLine)
        .map((child) => (typeof child === 'string' ? child : htmlOf([child], '').trimEnd()))
        .join(' ')
        .replace(/ {2,}/g, ' ');
      const inner = htmlOf(
        children.flatMap((child) => (typeof child === 'string' || isLine(child) ? [] : [child])),
        `${indent}  `,
      );
      return `${opening}${said}${inner && `\n${inner}${indent}`}</${tag}>\n`;
    })
    .join('');
}
