import { accepted } from './attributes.js';

/**
 * A widget written as a fenced block in Markdown:
 *
 *     ```neuron-gate
 *     gate: and
 *     caption: Drag the line.
 *     ---
 *     What readers see where scripts can't run.
 *     ```
 *
 * This is the only parser of such blocks. Lessons, the rehype plugin and already rendered pages use it.
 *
 * @typedef {object} Fence
 * @property {Map<string, { value: string, line: number }>} attributes
 * @property {{ value: string, line: number } | undefined} caption
 * @property {string} fallback Markdown; '' if there is none
 * @property {number} fallbackLine the line on which the fallback begins
 * @property {import('../kit/words/fence-problem.js').FenceProblem[]} problems the lines that were skipped, and why
 */

const LINE = /^([a-z][a-z0-9-]*)[ \t]*:(.*)$/;
const UNSAFE = /^(on.*|style|class|id|slot|is|srcdoc)$/;
const RULE = /^---+\s*$/;

/** The names of all widgets. */
export const names = Object.freeze(Object.keys(accepted));

/**
 * @param {string} name of a widget
 * @param {string} text of the block
 * @param {{ attributes?: readonly string[], firstLine?: number }} [options] attributes: the accepted ones;
 * firstLine: the number of the block's first line, if the block is part of a file
 * @returns {Fence}
 */
export function readFence(name, text, { attributes = accepted[name].attributes, firstLine = 1 } = {}) {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => RULE.test(line));
  const head = rule === -1 ? lines : lines.slice(0, rule);
  /** @type {Fence['attributes']} */
  const values = new Map();
  /** @type {Fence['problems']} */
  const problems = [];
  head.forEach((written, index) => {
    if (written.trim() === '') return;
    const line = firstLine + index;
    const match = LINE.exec(written.trimEnd());
    const given = match ? match[1] : written.trim();
    const before = values.get(given)?.line;
    const code = match ? misfit(given, attributes, before) : 'no-pair';
    const accepted = code === 'unknown-attribute' ? [...attributes, 'caption'] : attributes;
    if (code) problems.push({ code, line, element: name, given, accepted, before });
    else if (match) values.set(given, { value: match[2].trim(), line });
  });
  const caption = values.get('caption');
  values.delete('caption');
  const fallback = rule === -1 ? '' : lines.slice(rule + 1).join('\n');
  return { attributes: values, caption, fallback, fallbackLine: firstLine + rule + 1, problems };
}

/**
 * @param {string} name of an attribute
 * @param {readonly string[]} known
 * @param {number | undefined} before the line that already gives this attribute, if any
 */
function misfit(name, known, before) {
  if (UNSAFE.test(name)) return 'unsafe-attribute';
  if (name !== 'caption' && !known.includes(name)) return 'unknown-attribute';
  return before === undefined ? undefined : 'given-twice';
}
