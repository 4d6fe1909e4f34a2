import { names } from './fence.js';

/**
 * Which widget stands at which heading.
 *
 * @typedef {object} Dock
 * @property {string} key unique among the docks
 * @property {(heading: string) => boolean} fits
 * @property {string} widget
 * @property {Readonly<Record<string, string>>} attributes including the caption
 */

/** @type {readonly (readonly [RegExp, string, Record<string, string>])[]} */
const LESSON = [
  [/biolog|brain cell/i, 'neuron-anatomy', { model: 'example' }],
  [
    /(five|5) (parts|components)|(parts|components|anatomy) of (a|the)/i,
    'neuron-parts',
    { model: 'example', inputs: '2, 3, 1', weights: '0.5, -0.3, 0.8', bias: '0', activation: 'relu', hide: 'code' },
  ],
  [/formula|equation/i, 'neuron-formula', { model: 'example' }],
  [/activation function/i, 'neuron-activation', { model: 'example' }],
  [/pytorch|simple example|in code/i, 'neuron-parts', { model: 'example' }],
  [/learn.* pattern|cat detector/i, 'neuron-features', {}],
  [/(one|single) neuron|decision boundary/i, 'neuron-boundary', {}],
  [/\bAND\b/, 'neuron-gate', { gate: 'and' }],
  [/more (logic )?gates|other gates|\bOR\b/, 'neuron-gate', { gate: 'or, not' }],
  [/many neurons|multiple neurons|need (many|more)/i, 'neuron-vision', {}],
  [/combin|universal approximation/i, 'neuron-approximator', {}],
  [/\bXOR\b/, 'neuron-xor', {}],
];

/** The map for any author's version of the lesson "What is a Neuron": it looks for words in the headings. */
export const lessonMap = Object.freeze(
  LESSON.map(([pattern, widget, attributes], i) => ({
    key: `lesson ${i}`,
    fits: (/** @type {string} */ heading) => pattern.test(heading),
    widget,
    attributes,
  })),
);

/**
 * Reads a page's own map: an object from headings to widgets, each { "widget": "neuron-gate", "gate": "and" }.
 * @param {string} json
 * @returns {{ docks: Dock[], problems: string[] }}
 */
export function readMap(json) {
  /** @type {Dock[]} */
  const docks = [];
  /** @type {string[]} */
  const problems = [];
  let given;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return { docks, problems: [`The map isn’t JSON: ${error instanceof Error ? error.message : error}.`] };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { docks, problems: ['The map must be an object: headings, and the widget for each.'] };
  }
  for (const [heading, wanted] of Object.entries(given)) {
    const { widget, ...attributes } = typeof wanted === 'string' ? { widget: wanted } : (wanted ?? {});
    const wrong = Object.values(attributes).some((value) => typeof value !== 'string');
    if (!names.includes(widget)) {
      problems.push(`“${heading}”: there is no widget “${widget}”; there are ${names.join(', ')}.`);
    } else if (wrong) problems.push(`“${heading}”: the attributes’ values must be strings.`);
    else docks.push({ key: heading, fits: (text) => plain(text) === plain(heading), widget, attributes });
  }
  return { docks, problems };
}

/**
 * A heading in a form to compare by: without emoji, leading numbers, punctuation and case.
 * @param {string} text
 */
export function plain(text) {
  return text
    .toLowerCase()
    .replace(/^[\s\d.):#-]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
