import { parseNumber, shorten } from '../../state/parse-number.js';
import { pointsFromRows, shortest } from '../../state/parse-points.js';
import { freeze, MOST_INPUTS } from './neuron-state.js';

/**
 * @typedef {import('./neuron-state.js').NeuronState} NeuronState
 * @import { Problem } from '../../words/number-problem.js'
 */

/**
 * A neuron in a URL: “#neuron:NAME~1~inputs~weights~bias~activation~points~extras”. The 1 is the version, which changes
 * whenever the meaning does.
 */
const PREFIX = '#neuron:';
const VERSION = '1';

/** Longer links weren't made here. */
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
 * What a URL says about a neuron of this name. Anyone can make such a link, so nothing in it is trusted.
 *
 * @param {string} hash the URL from # on
 * @param {string} name
 * @param {readonly string[]} activations that the core has
 * @returns {{ state: NeuronState, extras: Map<string, string> } | { problem: Problem } | undefined} undefined if the
 * URL is about something else
 */
export function stateFromLink(hash, name, activations) {
  if (!hash.startsWith(PREFIX)) return undefined;
  const fields = hash.slice(PREFIX.length).split('~');
  if (decoded(fields[0]) !== name) return undefined;
  const wrong = (/** @type {Partial<Problem> & Pick<Problem, 'code'>} */ what) => ({
    problem: /** @type {const} */ ({ given: shorten(hash), ...what, link: 'neuron', standIn: 'page’s numbers' }),
  });
  if (hash.length > LONGEST) return wrong({ code: 'too-long', counts: [hash.length] });
  if (fields[1] !== VERSION) {
    return wrong({ code: 'unknown-version', part: shorten(decoded(fields[1] ?? '')), accepted: [VERSION] });
  }
  if (fields.length !== 8) return wrong({ code: 'incomplete' });
  const [inputs, weights, bias] = fields.slice(2, 5).map(numbersFrom);
  if (!inputs || !weights || bias?.length !== 1) return wrong({ code: 'no-numbers' });
  if (inputs.length < 1 || inputs.length > MOST_INPUTS || inputs.length !== weights.length) {
    return wrong({ code: 'unequal-inputs', counts: [inputs.length, weights.length], accepted: [MOST_INPUTS] });
  }
  const activation = fields[5];
  if (!activations.includes(activation)) {
    return wrong({ code: 'unknown-name', part: shorten(decoded(activation)), accepted: activations });
  }
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
