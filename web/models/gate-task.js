/** @typedef {import('../core/gate.js').GateCheck} GateCheck */

/**
 * What a learner has been asked to do with a gate, and how far they are: find its numbers, or say its outputs first.
 */
export class GateTask {
  /** How many checks have failed. */
  tries = 0;
  isAnswerShown = false;
  /** Whether the guesses have been compared. */
  isRevealed = false;
  /** @type {(number | undefined)[]} an output for each row */
  #guesses = [];
  /** @type {object | undefined} the numbers that were checked last */
  #checked;

  /** @returns {readonly (number | undefined)[]} */
  get guesses() {
    return this.#guesses;
  }

  startOver() {
    this.tries = 0;
    this.isAnswerShown = false;
    this.#checked = undefined;
    this.guessAgain();
  }

  /** @param {object} state whether these very numbers have been checked */
  isChecked(state) {
    return this.#checked === state;
  }

  /**
   * @param {object} state
   * @param {GateCheck} check of these numbers
   * @returns {boolean} whether that was a try: the same numbers again are none
   */
  check(state, { isSolved }) {
    if (this.isChecked(state)) return false;
    this.#checked = state;
    if (!isSolved) this.tries += 1;
    return true;
  }

  /** @param {object | undefined} state that was shown as an answer */
  showAnswer(state) {
    this.isAnswerShown = true;
    this.#checked = state;
  }

  /**
   * @param {number} row
   * @param {number} output 0 or 1
   */
  guess(row, output) {
    this.#guesses[row] = output;
  }

  /** @param {GateCheck} check */
  isGuessed({ rows }) {
    return rows.every((_, row) => this.#guesses[row] !== undefined);
  }

  /** @param {GateCheck} check */
  rightGuesses({ rows }) {
    return rows.filter(({ fires }, row) => (this.#guesses[row] === 1) === fires).length;
  }

  guessAgain() {
    this.#guesses = [];
    this.isRevealed = false;
  }
}
