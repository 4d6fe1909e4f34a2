/** @typedef {import('../../../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../../../kit/neuron/state/neuron-state.js').NeuronState} NeuronState */

/**
 * A learner's progress with a gate: in finding its numbers, or in guessing its outputs before they are shown.
 */
export class GateTask {
  /** How many checks have failed. */
  tries = 0;
  isAnswerShown = false;
  /** Whether the guesses have been compared. */
  isRevealed = false;
  /** @type {(number | undefined)[]} an output for each row */
  #guesses = [];
  /** @type {readonly boolean[]} whether each guess was right, when they were compared */
  #hits = [];
  /** The numbers that were checked last. */
  #checked = '';

  /** @returns {readonly (number | undefined)[]} */
  get guesses() {
    return this.#guesses;
  }

  startOver() {
    this.tries = 0;
    this.isAnswerShown = false;
    this.#checked = '';
    this.guessAgain();
  }

  /** @param {NeuronState} state whether its numbers were checked last; its inputs only select a row */
  isChecked(state) {
    return this.#checked === numbersOf(state);
  }

  /**
   * @param {NeuronState} state
   * @param {GateCheck} check of these numbers
   * @returns {boolean} whether this counts as a try: checking the same numbers again doesn't
   */
  check(state, { isSolved }) {
    if (this.isChecked(state)) return false;
    this.#checked = numbersOf(state);
    if (!isSolved) this.tries += 1;
    return true;
  }

  /** @param {NeuronState} state that was shown as an answer */
  showAnswer(state) {
    this.isAnswerShown = true;
    this.#checked = numbersOf(state);
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

  /** @param {GateCheck} check to compare the guesses with; later changes to the neuron don't change the result */
  reveal({ rows }) {
    this.#hits = rows.map(({ fires }, row) => (this.#guesses[row] === 1) === fires);
    this.isRevealed = true;
  }

  /** Whether each guess was right. */
  get hits() {
    return this.#hits;
  }

  get rightGuesses() {
    return this.#hits.filter(Boolean).length;
  }

  guessAgain() {
    this.#guesses = [];
    this.isRevealed = false;
  }

  /** Whether the learner has begun. */
  get isBegun() {
    return this.#checked !== '' || this.#guesses.length > 0;
  }

  /** As JSON; see take. */
  get kept() {
    const { tries, isAnswerShown, isRevealed } = this;
    const guesses = Array.from(this.#guesses, (guess) => guess ?? null);
    return { tries, isAnswerShown, isRevealed, guesses, hits: this.#hits, checked: this.#checked };
  }

  /** Goes on from what was kept, which may be anything. @param {Partial<Record<keyof GateTask['kept'], any>>} kept */
  take({ tries, isAnswerShown, isRevealed, guesses, hits, checked }) {
    if (!Number.isSafeInteger(tries) || tries < 0 || !Array.isArray(guesses) || !Array.isArray(hits)) return;
    this.tries = tries;
    this.isAnswerShown = isAnswerShown === true;
    this.isRevealed = isRevealed === true;
    this.#guesses = guesses.slice(0, MOST_ROWS).map((guess) => (guess === 0 || guess === 1 ? guess : undefined));
    this.#hits = hits.slice(0, MOST_ROWS).map((hit) => hit === true);
    this.#checked = String(checked);
  }
}

/** Of a gate's truth table. */
const MOST_ROWS = 4;

/** @param {NeuronState} state */
function numbersOf({ weights, bias, activation }) {
  return [...weights, bias, activation].join(' ');
}
