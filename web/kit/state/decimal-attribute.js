import { settings } from '../../core/configure.js';
import { unknownName } from './attribute-names.js';

/** @import { Problem } from '../words/problem.js' */

/**
 * Reads the attribute `decimal`.
 * @param {string | null | undefined} text "point" or "comma"; if missing, the page's configuration is used
 * @returns {{ isComma: boolean, problems: Problem[] }}
 */
export function decimalFromAttribute(text) {
  const mark = (text ?? settings.decimal ?? 'point').trim().toLowerCase();
  const isComma = mark === 'comma';
  if (isComma || mark === 'point') return { isComma, problems: [] };
  return { isComma, problems: [unknownName('decimal', mark, mark, ['point', 'comma'], { instead: 'point' })] };
}
