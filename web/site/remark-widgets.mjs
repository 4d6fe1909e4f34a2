/**
 * Fenced blocks that become widgets:
 *
 *     ```neuron-parts
 *     model: example
 *     inputs: 2, 3, 1
 *     caption: One neuron, *in numbers*.
 *     ---
 *     Markdown that readers see where scripts can't run.
 *     ```
 *
 * @import {Code, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
 * @import {Node, Parent, Position} from 'unist'
 * @import {Processor} from 'unified'
 * @import {VFile} from 'vfile'
 *
 * @typedef {Readonly<Record<string, { attributes: readonly string[] }>>} Elements
 * The elements that a lesson may use, each with the attributes that it accepts.
 *
 * @typedef {object} WidgetNode
 * @property {'widget' | 'liveNumber'} type
 * @property {{ hName: string, hProperties: Record<string, string> }} data
 * @property {Map<string, number>} [lines] the line of each attribute, if attributes have lines of their own
 * @property {RootContent[]} children
 * @property {Position} [position]
 */
import { SKIP, visit } from 'unist-util-visit';
import { readFence } from '../embed/fence.js';
import { fenceProblemText } from '../kit/words/fence-problem.js';
import { error, warn } from '../toolchain/report.mjs';

/**
 * @this {Processor}
 * @param {{ elements: Elements }} options
 */
export default function remarkWidgets({ elements }) {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    visit(tree, 'code', (node, index, parent) => {
      if (!parent || index === undefined || !/^neuron-/.test(node.lang ?? '')) return;
      const inserted = toFigure(node, elements, this, file);
      parent.children.splice(index, 1, .../** @type {any[]} */ (inserted));
      return [SKIP, index + inserted.length];
    });
  };
}

/**
 * @param {Code} code
 * @param {Elements} elements
 * @param {Processor} processor
 * @param {VFile} file
 * @returns {Node[]}
 */
function toFigure(code, elements, processor, file) {
  const name = code.lang ?? '';
  if (!Object.hasOwn(elements, name)) {
    error(file, `There is no widget “${name}”; there are ${Object.keys(elements).join(', ')}`, code);
    file.data.unknownWidgets = true;
    return [];
  }
  const firstLine = (code.position?.start.line ?? 1) + 1;
  const fence = readFence(name, code.value, { attributes: elements[name].attributes, firstLine });
  for (const problem of fence.problems) error(file, fenceProblemText(problem), { line: problem.line, column: 1 });
  const { attributes, caption } = fence;

  const fallback = parseAt(processor, fence.fallback, fence.fallbackLine);
  if (fallback.length === 0) {
    warn(file, `This ${name} has no fallback: add a line “---” and Markdown for readers without scripts`, code);
  }
  for (const node of fallback) {
    if (node.type === 'heading') error(file, "A widget's fallback can't hold headings; use bold text", node);
  }

  /** @type {WidgetNode} */
  const element = {
    type: 'widget',
    data: { hName: name, hProperties: Object.fromEntries([...attributes].map(([key, entry]) => [key, entry.value])) },
    lines: new Map([...attributes].map(([key, entry]) => [key, entry.line])),
    children: fallback,
    position: code.position,
  };
  const children = caption ? [element, captionNode(processor, caption.value, caption.line)] : [element];
  /** @type {Parent} */
  const figure = {
    type: 'stage',
    data: /** @type {object} */ ({ hName: 'figure', hProperties: { className: ['stage'] } }),
    children,
    position: code.position,
  };
  return [figure];
}

/**
 * Parses Markdown that is nested in something else, keeping the line numbers of the file.
 *
 * @param {Processor} processor
 * @param {string} markdown
 * @param {number} line where the Markdown starts
 * @returns {RootContent[]}
 */
export function parseAt(processor, markdown, line) {
  const tree = /** @type {Root} */ (/** @type {unknown} */ (processor.parse('\n'.repeat(line - 1) + markdown)));
  return tree.children;
}

/**
 * @param {Processor} processor
 * @param {string} markdown
 * @param {number} line
 */
export function captionNode(processor, markdown, line) {
  const [first] = parseAt(processor, markdown, line);
  /** @type {PhrasingContent[]} */
  const children = first?.type === 'paragraph' ? first.children : [{ type: 'text', value: markdown }];
  return /** @type {Paragraph} */ ({ type: 'paragraph', data: { hName: 'figcaption' }, children });
}
