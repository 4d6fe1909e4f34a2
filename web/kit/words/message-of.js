import { say } from './say.js';

/**
 * An error's message for learners, in the page's language if the core gave a sentence that can be translated.
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  const { sentence } = /** @type {Partial<import('../../core/core-error.js').CoreError>} */ (error);
  return sentence ? say(sentence.texts, ...sentence.values) : error.message;
}
