import { settings } from '../../core/configure.js';
import { nameIn, unknownName } from './attribute-names.js';

/** @import { Problem } from '../words/problem.js' */
/** @typedef {'session' | 'local' | 'never'} KeepMode */

const MODES = Object.freeze(['session', 'local', 'never']);

/**
 * Reads the attribute `keep`.
 * @param {string | null | undefined} text if missing, the page's configuration is used
 * @returns {{ mode: KeepMode, problems: Problem[] }}
 */
export function keepFromAttribute(text) {
  const given = text ?? settings.keep ?? 'never';
  const mode = /** @type {KeepMode | undefined} */ (nameIn(String(given), MODES));
  if (mode) return { mode, problems: [] };
  return { mode: 'never', problems: [unknownName('keep', given, given, MODES, { instead: 'never' })] };
}
