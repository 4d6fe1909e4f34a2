import { fieldsOfLink, linkOf } from '../../../kit/state/link.js';
import { shorten } from '../../../kit/state/parse-number.js';
import { DEFAULTS, trainingFromAttributes } from '../../../kit/training/state/training-settings.js';

/**
 * @typedef {import('../../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings
 * @import { Problem } from '../../../kit/words/problem.js'
 */

/**
 * A run in an address, by the fields settings and step.
 * @param {string} name which trainer of the page
 * @param {TrainingSettings} settings
 * @param {number} step to which the run is replayed
 */
export function linkToRun(name, settings, step) {
  const { points, hiddenLayers, ...rest } = settings;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) {
    if (value !== DEFAULTS[/** @type {keyof TrainingSettings} */ (key)] && value !== 'points')
      query.set(key, String(value));
  }
  query.set('layers', hiddenLayers.join(' '));
  if (settings.data === 'points')
    query.set('points', points.map(({ at, label }) => [...at, label].join(' ')).join(';'));
  return linkOf('training', name, [String(query), String(step)]);
}

/**
 * What an address says about a run of this name.
 * @param {string} hash the address from # on
 * @param {string} name
 * @param {number} mostSteps
 * @returns {{ settings: TrainingSettings, step: number } | { problem: Problem } | undefined} undefined if the address
 * is about something else
 */
export function runFromLink(hash, name, mostSteps) {
  const link = fieldsOfLink(hash, 'training', name, 2);
  if (!link || 'problem' in link) return link;
  const { wrong } = link;
  const [query, steps] = link.fields;
  const step = Number(steps);
  if (!Number.isInteger(step) || step < 0 || step > mostSteps || steps === '') {
    return wrong({ code: 'no-step', part: shorten(steps), accepted: [mostSteps] });
  }
  const { settings, problems } = trainingFromAttributes(Object.fromEntries(new URLSearchParams(query)));
  return problems.length > 0 ? wrong(problems[0]) : { settings, step };
}
