/**
 * An error that says what was given and what is accepted. `code` is stable (for translations and tests),
 * `message` is for people.
 */
export class CoreError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'CoreError';
    this.code = code;
  }
}
