import { listed } from '../words/decimal-mark.js';
import { say } from '../words/say.js';

/** @param {readonly string[]} texts */
export function andList(texts) {
  return texts.length > 1 ? say`${listed(texts.slice(0, -1))} and ${texts[texts.length - 1]}` : (texts[0] ?? '');
}

/** @param {readonly string[]} texts */
export function orList(texts) {
  return texts.length > 1 ? say`${listed(texts.slice(0, -1))} or ${texts[texts.length - 1]}` : (texts[0] ?? '');
}
