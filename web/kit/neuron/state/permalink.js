import { decoded, fieldsOfLink, linkOf } from '../../state/link.js';
import { parseNumber, shorten } from '../../state/parse-number.js';
import { pointsFromRows, shortest } from '../../state/parse-points.js';
import { freeze, MOST_INPUTS } from './neuron-state.js';

/**
 * @typedef {import('./neuron-state.js').NeuronState} NeuronState
 * @import { Problem } from '../../words/problem.js'
 */

/**
 * A neuron in a URL, by the fields inputs, weights, bias, activation, points and extras.
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
  return linkOf('neuron', name, [numbers(inputs), numbers(weights), shortest(bias), activation, rows, more]);
}

/**
 * What a URL says about a neuron of this name.
 *
 * @param {string} hash the URL from # on
 * @param {string} name
 * @param {readonly string[]} activations that the core has
 * @returns {{ state: NeuronState, extras: Map<string, string> } | { problem: Problem } | undefined} undefined if the
 * URL is about something else
 */
export function stateFromLink(hash, name, activations) {
  const link = fieldsOfLink(hash, 'neuron', name, 6);
  if (!link || 'problem' in link) return link;
  const { wrong } = link;
  const [inputTexts, weightTexts, biasText, activation, pointTexts, extraTexts] = link.fields;
  const [inputs, weights, bias] = [inputTexts, weightTexts, biasText].map(numbersFrom);
  if (!inputs || !weights || bias?.length !== 1) return wrong({ code: 'no-numbers' });
  if (inputs.length < 1 || inputs.length > MOST_INPUTS || inputs.length !== weights.length) {
    return wrong({ code: 'unequal-inputs', counts: [inputs.length, weights.length], accepted: [MOST_INPUTS] });
  }
  if (!activations.includes(activation)) {
    return wrong({ code: 'unknown-name', part: shorten(decoded(activation)), accepted: activations });
  }
  const rows = pointTexts === '' ? [] : pointTexts.split(';').map((row) => row.split(','));
  const read = pointsFromRows(rows, inputs.length, 'point');
  if ('problem' in read) return wrong(read.problem);
  const extras = new Map(
    [...extraTexts.matchAll(/(\w{1,20}):(\w{1,20})/g)].map(([, key, value]) => /** @type {const} */ ([key, value])),
  );
  const points = read.points.length > 0 ? read.points : undefined;
  return { state: freeze({ inputs, weights, bias: bias[0], activation, points }), extras };
}

/** @param {string} text */
function numbersFrom(text) {
  const parsed = text.split(',').map(parseNumber);
  return parsed.every((number) => 'value' in number) ? parsed.map(({ value }) => value) : undefined;
}
