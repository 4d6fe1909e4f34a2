import { say } from '../words/say.js';
import { shorten } from './parse-number.js';

const THEMES = Object.freeze(['light', 'dark', 'auto']);

/**
 * Reads the attribute `theme`.
 * @param {string | null | undefined} text
 * @returns {{ problems: string[] }}
 */
export function themeFromAttribute(text) {
  if (!text || THEMES.includes(text)) return { problems: [] };
  return { problems: [say`theme="${shorten(text)}" is not known; accepted are light, dark and auto. Using auto.`] };
}
