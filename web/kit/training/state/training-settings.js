import { nameIn, namesIn, unknownName } from '../../state/attribute-names.js';
import { inAttribute, parseNumber, shorten } from '../../state/parse-number.js';
import { parsePoints, shortest } from '../../state/parse-points.js';
import { TRAINED_ACTIVATIONS } from '../../words/activations.js';
import { SETTING_NAMES } from './setting-names.js';

/** @import { Problem } from '../../words/problem.js' */

/**
 * How a small network is trained. Frozen and replaced, never changed in place.
 *
 * @typedef {object} TrainingSettings
 * @property {string} data a kind of data, or "points" for the given points
 * @property {readonly import('../../state/labelled-points.js').LabelledPoint[]} points
 * @property {number} samples how many, for kinds without a fixed number
 * @property {number} noise from 0 to 1
 * @property {readonly number[]} hiddenLayers how many neurons in each hidden layer
 * @property {string} activation of the hidden layers: one for all, or one for each, separated by spaces
 * @property {string} loss
 * @property {string} optimizer
 * @property {number} rate the learning rate η
 * @property {number} batch samples per step; 0 means all
 * @property {string} initialization
 * @property {number} scale of the initial weights, if the initialization has one
 * @property {number} l1 penalty on the weights' magnitudes
 * @property {number} l2 penalty on the weights' squares
 * @property {number} seed of data and initial weights
 */

/** The parts of `neuron-trainer` that an author can leave out. */
export const TRAINER_HIDEABLE = Object.freeze([
  'controls',
  'curve',
  'keep',
  'landscape',
  'link',
  'network',
  'numbers',
  'parameter',
  'plane',
  'points',
  'save',
  'settings',
  'undo',
]);

export const DATA = Object.freeze([
  'and',
  'or',
  'nand',
  'nor',
  'xor',
  'gaussians',
  'circle',
  'moons',
  'spiral',
  'quadrants',
]);
/** Kinds of data that are a truth table, with 0 and 1 as inputs. */
export const GATES = Object.freeze(['and', 'or', 'nand', 'nor', 'xor']);
export const LOSSES = Object.freeze(['bce', 'mse']);
export const OPTIMIZERS = Object.freeze(['sgd', 'momentum', 'adam', 'rmsprop']);
export const INITIALIZATIONS = Object.freeze(['pytorch', 'xavier_uniform', 'he_uniform', 'uniform', 'zeros']);

/** More layers or neurons don't fit into a picture on a phone. */
export const MOST_LAYERS = 3;
export const MOST_NEURONS = 8;
const MOST_SAMPLES = 1000;

/** @type {TrainingSettings} */
export const DEFAULTS = Object.freeze({
  data: 'xor',
  points: Object.freeze([]),
  samples: 200,
  noise: 0.1,
  hiddenLayers: Object.freeze([2]),
  activation: 'sigmoid',
  loss: 'bce',
  optimizer: 'sgd',
  rate: 2,
  batch: 0,
  initialization: 'pytorch',
  scale: 0.5,
  l1: 0,
  l2: 0,
  seed: 1,
});

/** @type {readonly (readonly [keyof TrainingSettings, readonly string[]])[]} */
const WORDS = [
  ['data', DATA],
  ['loss', LOSSES],
  ['optimizer', OPTIMIZERS],
  ['initialization', INITIALIZATIONS],
];

/** @type {readonly (readonly [keyof TrainingSettings, number, number, boolean])[]} lowest, highest, whether whole */
const NUMBERS = [
  ['samples', 1, MOST_SAMPLES, true],
  ['noise', 0, 1, false],
  ['rate', 0, 1000, false],
  ['batch', 0, MOST_SAMPLES, true],
  ['scale', 0, 100, false],
  ['l1', 0, 10, false],
  ['l2', 0, 10, false],
  ['seed', 0, 1e6, true],
];

/**
 * Reads the attributes. Each error becomes a problem that says what was given and what is accepted, and the default is
 * used instead.
 * @param {Partial<Record<keyof TrainingSettings | 'layers', string | null>>} given `layers`: the hidden layers
 * (`hidden` is already an attribute of every HTML element)
 * @returns {{ settings: TrainingSettings, problems: Problem[] }}
 */
export function trainingFromAttributes(given) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Record<string, unknown>} */
  const settings = { ...DEFAULTS };
  for (const [name, accepted] of WORDS) {
    const text = given[name];
    if (text == null) continue;
    const word = nameIn(text, accepted);
    if (word) settings[name] = word;
    else problems.push(unknownName(name, text, text, accepted, { instead: String(settings[name]) }));
  }
  for (const [name, lowest, highest, isWhole] of NUMBERS) {
    const text = given[name];
    if (text == null) continue;
    const parsed = parseNumber(text);
    const instead = String(settings[name]);
    if ('problem' in parsed) problems.push(inAttribute(parsed.problem, name, text, { instead }));
    else if (parsed.value < lowest || parsed.value > highest || (isWhole && !Number.isInteger(parsed.value))) {
      const code = isWhole ? 'no-whole-number' : 'out-of-range';
      problems.push({ code, attribute: name, given: shorten(text), accepted: [lowest, highest], instead });
    } else {
      // Training uses its settings in double precision, as PyTorch does: 0.3, not the nearest float32.
      settings[name] = Number(shortest(parsed.value));
    }
  }
  if (given.layers != null) readHidden(given.layers, settings, problems);
  if (given.activation != null) readActivations(given.activation, settings, problems);
  if (given.points != null) readPoints(given.points, settings, problems);
  return { settings: /** @type {any} */ (Object.freeze(settings)), problems };
}

/**
 * @param {string} text
 * @param {Record<string, unknown>} settings
 * @param {Problem[]} problems
 */
function readHidden(text, settings, problems) {
  const sizes = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const fits = sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= MOST_NEURONS);
  if (fits && sizes.length <= MOST_LAYERS) settings.hiddenLayers = Object.freeze(sizes);
  else {
    problems.push({
      code: 'bad-layers',
      attribute: 'layers',
      given: shorten(text),
      accepted: [MOST_LAYERS, MOST_NEURONS],
      instead: DEFAULTS.hiddenLayers.join(', '),
    });
  }
}

/**
 * @param {string} text
 * @param {Record<string, unknown>} settings
 * @param {Problem[]} problems
 */
function readActivations(text, settings, problems) {
  const words = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase().replaceAll('-', '_'));
  const unknown = words.find((word) => !TRAINED_ACTIVATIONS.includes(word));
  const { length } = /** @type {readonly number[]} */ (settings.hiddenLayers);
  if (words.length > 0 && unknown === undefined && (words.length === 1 || words.length === length)) {
    settings.activation = words.join(' ');
    return;
  }
  const isUnknown = words.length === 0 || unknown !== undefined;
  problems.push({
    code: isUnknown ? 'bad-activations' : 'activation-count',
    attribute: 'activation',
    given: shorten(text),
    accepted: TRAINED_ACTIVATIONS,
    counts: [words.length, length],
    instead: String(settings.activation),
  });
}

/**
 * @param {string} text
 * @param {Record<string, unknown>} settings
 * @param {Problem[]} problems
 */
function readPoints(text, settings, problems) {
  const parsed = parsePoints(text, 2);
  if ('problem' in parsed) {
    problems.push(inAttribute(parsed.problem, 'points', text, { instead: String(settings.data) }));
  } else {
    settings.points = Object.freeze(parsed.points);
    settings.data = 'points';
  }
}

/**
 * Reads a trainer's attribute `locked`: names of settings separated by spaces or commas, or "true" for all of them.
 * @param {string | null | undefined} text
 * @returns {{ locked: ReadonlySet<string>, problems: Problem[] }}
 */
export function lockedSettings(text) {
  const names = text?.trim() === 'true' ? SETTING_NAMES.join(' ') : (text ?? '');
  const { known, unknown } = namesIn(names, SETTING_NAMES);
  return {
    locked: new Set(known),
    problems: unknown.map((name) => unknownName('locked', text ?? '', name, SETTING_NAMES)),
  };
}

/** The sizes of all layers, inputs first. @param {TrainingSettings} settings */
export function layersOf({ hiddenLayers }) {
  return [2, ...hiddenLayers, 1];
}

/** The activation of each layer, the output layer's last. @param {TrainingSettings} settings */
export function activationsOf({ hiddenLayers, activation }) {
  const words = activation.split(' ');
  return [...hiddenLayers.map((_, i) => words[i] ?? words[0]), 'sigmoid'];
}

/** How many neurons the network has. @param {TrainingSettings} settings */
export function neuronsOf({ hiddenLayers }) {
  return hiddenLayers.reduce((sum, size) => sum + size, 1);
}

/** The range shown for generated points; with much noise, some lie outside it. */
const WIDE = /** @type {[number, number]} */ ([-6.5, 6.5]);
const UNIT = /** @type {[number, number]} */ ([-0.5, 1.5]);

/**
 * The part of each axis that is drawn. For given points it rarely changes, so that the picture stays still while one is
 * moved.
 * @param {TrainingSettings} settings
 * @returns {[number, number]}
 */
export function rangeOf(settings) {
  if (GATES.includes(settings.data)) return UNIT;
  if (settings.data !== 'points') return WIDE;
  const [low, high] = extentOf(settings);
  const fits = [UNIT, WIDE].find(([from, to]) => low >= from && high <= to);
  if (fits) return fits;
  const margin = (high - low) / 8;
  return [low - margin, high + margin];
}

/**
 * The range in which a point can be moved: within what is drawn, without extending it.
 * @param {TrainingSettings} settings
 * @returns {[number, number]}
 */
export function limitsOf(settings) {
  const range = rangeOf(settings);
  return range === UNIT || range === WIDE ? range : extentOf(settings);
}

/** @param {TrainingSettings} settings @returns {[number, number]} */
function extentOf({ points }) {
  const numbers = points.flatMap(({ at }) => at);
  return [Math.min(0, ...numbers), Math.max(1, ...numbers)];
}
