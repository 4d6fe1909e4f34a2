import { parseNumber, shorten } from '../../state/parse-number.js';
import { pointsFromRows, shortest } from '../../state/parse-points.js';
import { say } from '../../words/say.js';
import { freeze, MOST_INPUTS } from './neuron-state.js';

/** @typedef {import('./neuron-state.js').NeuronState} NeuronState */

/**
 * A neuron in an address: “#neuron:NAME~1~inputs~weights~bias~activation~points~extras”. The 1 is the version: a later
 * one that means something else has another number.
 */
const PREFIX = '#neuron:';
const VERSION = '1';

/** Whatever is longer wasn't made here. */
const LONGEST = 8000;

/**
 * @param {string} name which neuron of the page
 * @param {NeuronState} state
 * @param {Record<string, string>} extras what else an element shows: words of letters and digits
 */
export function linkTo(name, { inputs, weights, bias, activation, points = [] }, extras) {
  const numbers = (/** @type {readonly number[]} */ values) => values.map(shortest).join(',');
  const rows = points.map(({ at, label }) => numbers([...at, label])).join(';');
  const more = Object.entries(extras)
    .map(([key, value]) => `${key}:${value}`)
    .join(',');
  const fields = [
    encodeURIComponent(name),
    VERSION,
    numbers(inputs),
    numbers(weights),
    shortest(bias),
    activation,
    rows,
    more,
  ];
  return PREFIX + fields.join('~');
}

/**
 * What an address says about a neuron of this name. It comes from anybody: nothing of it is trusted.
 *
 * @param {string} hash the address from # on
 * @param {string} name
 * @param {readonly string[]} activations that the core has
 * @returns {{ state: NeuronState, extras: Map<string, string> } | { problem: string } | undefined} undefined where the
 * address is about something else
 */
export function stateFromLink(hash, name, activations) {
  if (!hash.startsWith(PREFIX)) return undefined;
  const fields = hash.slice(PREFIX.length).split('~');
  if (decoded(fields[0]) !== name) return undefined;
  const wrong = (/** @type {string} */ what) => ({
    problem: say`The link to this neuron can’t be read: ${what} Showing the page’s own numbers.`,
  });
  if (hash.length > LONGEST) return wrong(say`it has ${hash.length} characters, more than any link made here.`);
  if (fields[1] !== VERSION) {
    return wrong(say`it is of version “${shorten(decoded(fields[1] ?? ''))}”, and this page reads version ${VERSION}.`);
  }
  if (fields.length !== 8) return wrong(say`a part of it is missing.`);
  const [inputs, weights, bias] = fields.slice(2, 5).map(numbersFrom);
  if (!inputs || !weights || bias?.length !== 1) return wrong(say`it has something else where numbers belong.`);
  if (inputs.length < 1 || inputs.length > MOST_INPUTS || inputs.length !== weights.length) {
    return wrong(
      say`it has ${inputs.length} inputs and ${weights.length} weights; 1 to ${MOST_INPUTS} of each go together.`,
    );
  }
  const activation = fields[5];
  if (!activations.includes(activation)) return wrong(say`there is no activation “${shorten(decoded(activation))}”.`);
  const rows = fields[6] === '' ? [] : fields[6].split(';').map((row) => row.split(','));
  const read = pointsFromRows(rows, inputs.length, 'point');
  if ('problem' in read) return wrong(read.problem);
  const extras = new Map(
    [...fields[7].matchAll(/(\w{1,20}):(\w{1,20})/g)].map(([, key, value]) => /** @type {const} */ ([key, value])),
  );
  const points = read.points.length > 0 ? read.points : undefined;
  return { state: freeze({ inputs, weights, bias: bias[0], activation, points }), extras };
}

/** @param {string} text */
function numbersFrom(text) {
  const parsed = text.split(',').map(parseNumber);
  return parsed.every((number) => 'value' in number) ? parsed.map(({ value }) => value) : undefined;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
