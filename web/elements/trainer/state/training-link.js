import { shorten } from '../../../kit/state/parse-number.js';
import { DEFAULTS, trainingFromAttributes } from '../../../kit/training/state/training-settings.js';
import { say } from '../../../kit/words/say.js';

/** @typedef {import('../../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */

/**
 * A run in an address: “#training:NAME~1~settings~step”. The 1 is the version: a later one that means something else has
 * another number.
 */
const PREFIX = '#training:';
const VERSION = '1';

/** Whatever is longer wasn't made here. */
const LONGEST = 8000;

/**
 * @param {string} name which trainer of the page
 * @param {TrainingSettings} settings
 * @param {number} step to which the run is replayed
 */
export function linkToRun(name, settings, step) {
  const { points, hidden, ...rest } = settings;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) {
    if (value !== DEFAULTS[/** @type {keyof TrainingSettings} */ (key)] && value !== 'points')
      query.set(key, String(value));
  }
  query.set('layers', hidden.join(' '));
  if (settings.data === 'points')
    query.set('points', points.map(({ at, label }) => [...at, label].join(' ')).join(';'));
  return `${PREFIX}${encodeURIComponent(name)}~${VERSION}~${query}~${step}`;
}

/**
 * What an address says about a run of this name. It comes from anybody: nothing of it is trusted.
 * @param {string} hash the address from # on
 * @param {string} name
 * @param {number} mostSteps
 * @returns {{ settings: TrainingSettings, step: number } | { problem: string } | undefined} undefined where the address is
 * about something else
 */
export function runFromLink(hash, name, mostSteps) {
  if (!hash.startsWith(PREFIX)) return undefined;
  const [given = '', version = '', query = '', steps = ''] = hash.slice(PREFIX.length).split('~');
  if (given !== encodeURIComponent(name)) return undefined;
  const wrong = (/** @type {string} */ what) => ({
    problem: say`The link to this run can’t be read: ${what} Showing the page’s own.`,
  });
  if (hash.length > LONGEST) return wrong(say`it has ${hash.length} characters, more than any link made here.`);
  if (version !== VERSION)
    return wrong(say`it is of version “${shorten(version)}”, and this page reads version ${VERSION}.`);
  const step = Number(steps);
  if (!Number.isInteger(step) || step < 0 || step > mostSteps || steps === '') {
    return wrong(say`“${shorten(steps)}” is no step; 0 to ${mostSteps} are.`);
  }
  const { settings, problems } = trainingFromAttributes(Object.fromEntries(new URLSearchParams(query)));
  return problems.length > 0 ? wrong(problems[0].replace(/ Using [^.]*\.$/, '')) : { settings, step };
}
