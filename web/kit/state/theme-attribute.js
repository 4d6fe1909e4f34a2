import { unknownName } from './attribute-names.js';

/** @import { Problem } from '../words/problem.js' */

const THEMES = Object.freeze(['light', 'dark', 'auto']);

/**
 * Reads the attribute `theme`.
 * @param {string | null | undefined} text
 * @returns {{ problems: Problem[] }}
 */
export function themeFromAttribute(text) {
  if (!text || THEMES.includes(text)) return { problems: [] };
  return { problems: [unknownName('theme', text, text, THEMES, { instead: 'auto' })] };
}
