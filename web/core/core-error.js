/**
 * A sentence in English and what it is made of, so that a page can say it in another language: its text with {0}, {1}, …
 * where the values go is the key of its translations.
 * @typedef {{ texts: TemplateStringsArray, values: (string | number)[] }} Sentence
 */

/**
 * @param {TemplateStringsArray} texts
 * @param {...(string | number)} values
 * @returns {Sentence}
 */
export function sentence(texts, ...values) {
  return { texts, values };
}

/**
 * An error that says what was given and what is accepted. `code` is stable (for programs and tests), `message` is English,
 * for people. What a learner can meet on a page has its `sentence`, too.
 */
export class CoreError extends Error {
  /**
   * @param {string} code
   * @param {string | Sentence} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(typeof message === 'string' ? message : String.raw({ raw: message.texts }, ...message.values), options);
    this.name = 'CoreError';
    this.code = code;
    this.sentence = typeof message === 'string' ? undefined : message;
  }
}
