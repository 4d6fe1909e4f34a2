/**
 * An English sentence, split into its template and its values, so that a page can translate it. The key of its
 * translations is the text with {0}, {1}, … in place of the values.
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
 * for people. Errors that learners can see also have a `sentence`.
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
    /** @type {Sentence | undefined} what a page can say in its own language, where there is such a sentence */
    this.sentence = typeof message === 'string' ? undefined : message;
  }
}

/**
 * Whether an error says that the core has stopped, rather than what is wrong with what it was given.
 * @param {unknown} error
 * @returns {error is CoreError}
 */
export function isStop(error) {
  return error instanceof CoreError && error.code.startsWith('core-');
}

/**
 * Whether an error says that the core is starting again, so that a later try may succeed.
 * @param {unknown} error
 */
export function isRestarting(error) {
  return isStop(error) && (error.code === 'core-trapped' || error.code === 'core-restarting');
}

/**
 * Whether an error leaves the instance in a state that can't be trusted: a trap, or a stack overflow during a call.
 * @param {unknown} error
 */
export function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}

/**
 * The error of what trapped again when it was repeated.
 * @param {unknown} cause
 */
export function stopped(cause) {
  return new CoreError(
    'core-stopped',
    sentence`The computing core stopped at this twice. Everything else on the page goes on.`,
    { cause },
  );
}
