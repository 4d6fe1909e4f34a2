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
 * @property {Map<string, number>} [lines] where each attribute is, if they have lines of their own
 * @property {RootContent[]} children
 * @property {Position} [position]
 */
import { SKIP, visit } from 'unist-util-visit';
import { error, warn } from './report.mjs';

const LINE = /^([a-z][a-z0-9-]*)[ \t]*:(.*)$/;
const UNSAFE = /^(on.*|style|class|id|slot|is|srcdoc)$/;

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
    error(file, `There is no widget “${name}”; there are ${listed(Object.keys(elements))}`, code);
    file.data.unknownWidgets = true;
    return [];
  }
  const firstLine = (code.position?.start.line ?? 1) + 1;
  const lines = code.value.split('\n');
  const rule = lines.findIndex((line) => /^---+\s*$/.test(line));
  const head = rule === -1 ? lines : lines.slice(0, rule);
  const body = rule === -1 ? [] : lines.slice(rule + 1);

  const values = readAttributes(head, firstLine, name, elements[name].attributes, file);
  const caption = values.get('caption');
  values.delete('caption');

  const fallback = parseAt(processor, body.join('\n'), firstLine + rule + 1);
  if (fallback.length === 0) {
    warn(file, `This ${name} has no fallback: add a line “---” and Markdown for readers without scripts`, code);
  }
  for (const node of fallback) {
    if (node.type === 'heading') error(file, "A widget's fallback can't hold headings; use bold text", node);
  }

  /** @type {WidgetNode} */
  const element = {
    type: 'widget',
    data: { hName: name, hProperties: Object.fromEntries([...values].map(([key, entry]) => [key, entry.value])) },
    lines: new Map([...values].map(([key, entry]) => [key, entry.line])),
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
 * @param {string[]} lines
 * @param {number} firstLine
 * @param {string} element
 * @param {readonly string[]} accepted
 * @param {VFile} file
 */
function readAttributes(lines, firstLine, element, accepted, file) {
  /** @type {Map<string, { value: string, line: number }>} */
  const values = new Map();
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const place = { line: firstLine + index, column: 1 };
    const match = LINE.exec(text.trimEnd());
    if (!match) {
      error(file, `“${text.trim()}” isn't “name: value”; a line “---” starts the fallback text`, place);
      return;
    }
    const [, name, value] = match;
    if (UNSAFE.test(name)) {
      error(file, `“${name}” can't be set from a lesson; ${element} accepts ${listed(accepted)}`, place);
    } else if (name !== 'caption' && !accepted.includes(name)) {
      error(file, `${element} has no attribute “${name}”; it accepts ${listed([...accepted, 'caption'])}`, place);
    } else if (values.has(name)) {
      error(file, `“${name}” is given twice, first on line ${values.get(name)?.line}`, place);
    } else {
      values.set(name, { value: value.trim(), line: place.line });
    }
  });
  return values;
}

/**
 * Parses Markdown that stands inside something else, keeping the line numbers of the file.
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

/** @param {readonly string[]} names */
function listed(names) {
  return names.length > 0 ? names.join(', ') : 'none';
}
