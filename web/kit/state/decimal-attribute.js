import { settings } from '../../core/configure.js';
import { say } from '../words/say.js';
import { shorten } from './parse-number.js';

/**
 * Reads the attribute `decimal`.
 * @param {string | null | undefined} text "point" or "comma"; what the page has configured, if nothing is said
 * @returns {{ isComma: boolean, problems: string[] }}
 */
export function decimalFromAttribute(text) {
  const mark = (text ?? settings.decimal ?? 'point').trim().toLowerCase();
  const isComma = mark === 'comma';
  if (isComma || mark === 'point') return { isComma, problems: [] };
  return {
    isComma,
    problems: [say`decimal="${shorten(mark)}" is not known; accepted are point and comma. Using point.`],
  };
}
