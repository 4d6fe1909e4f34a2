import { shorten } from '../../../kit/state/parse-number.js';
import { DEFAULTS, trainingFromAttributes } from '../../../kit/training/state/training-settings.js';

/**
 * @typedef {import('../../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings
 * @import { Problem } from '../../../kit/words/number-problem.js'
 */

/**
 * A run in an address: “#training:NAME~1~settings~step”. The 1 is the version; a format with another meaning gets
 * another number.
 */
const PREFIX = '#training:';
const VERSION = '1';

/** The most characters accepted: a longer link wasn't made here. */
const LONGEST = 8000;

/**
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
  return `${PREFIX}${encodeURIComponent(name)}~${VERSION}~${query}~${step}`;
}

/**
 * Reads a run for the trainer of this name from an address. Anybody may have written it, so nothing in it is trusted.
 * @param {string} hash the address from # on
 * @param {string} name
 * @param {number} mostSteps
 * @returns {{ settings: TrainingSettings, step: number } | { problem: Problem } | undefined} undefined if the address
 * is about something else
 */
export function runFromLink(hash, name, mostSteps) {
  if (!hash.startsWith(PREFIX)) return undefined;
  const [given = '', version = '', query = '', steps = ''] = hash.slice(PREFIX.length).split('~');
  if (given !== encodeURIComponent(name)) return undefined;
  const wrong = (/** @type {Partial<Problem> & Pick<Problem, 'code'>} */ what) => ({
    problem: /** @type {const} */ ({
      given: shorten(hash),
      ...what,
      instead: undefined,
      link: 'run',
      standIn: 'page’s run',
    }),
  });
  if (hash.length > LONGEST) return wrong({ code: 'too-long', counts: [hash.length] });
  if (version !== VERSION) return wrong({ code: 'unknown-version', part: shorten(version), accepted: [VERSION] });
  const step = Number(steps);
  if (!Number.isInteger(step) || step < 0 || step > mostSteps || steps === '') {
    return wrong({ code: 'no-step', part: shorten(steps), accepted: [mostSteps] });
  }
  const { settings, problems } = trainingFromAttributes(Object.fromEntries(new URLSearchParams(query)));
  return problems.length > 0 ? wrong(problems[0]) : { settings, step };
}
