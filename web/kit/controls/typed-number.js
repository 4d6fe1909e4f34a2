import { html, nothing } from 'lit';
import { numberProblemText } from '../words/number-problem.js';

/**
 * @import { ReactiveController, ReactiveControllerHost, LitElement } from 'lit'
 * @import { Problem } from '../words/number-problem.js'
 */

/**
 * Typing a number in place of the one that is shown. Enter takes it, Escape leaves the old one; a text that is
 * no number keeps the field open with a message, or, when the focus has gone elsewhere, leaves the old number
 * and the message.
 *
 * @implements {ReactiveController}
 */
export class TypedNumber {
  /** @type {ReactiveControllerHost & LitElement} */
  #host;
  /** @type {(name: string, text: string) => { value: number } | { problem: Problem }} */
  #parse;
  /** @type {(name: string, value: number) => void} */
  #accept;
  /** @type {(name: string) => void} */
  #focusNumber;
  #opened = false;
  #selectAll = false;
  /** @type {string | undefined} a number that gets the focus back after the next update */
  #focusNext;

  /**
   * @param {ReactiveControllerHost & LitElement} host
   * @param {object} owner
   * @param {(name: string, text: string) => { value: number } | { problem: Problem }} owner.parse
   * @param {(name: string, value: number) => void} owner.accept
   * @param {(name: string) => void} owner.focusNumber gives the focus back to the number that was typed over
   */
  constructor(host, { parse, accept, focusNumber }) {
    this.#host = host;
    this.#parse = parse;
    this.#accept = accept;
    this.#focusNumber = focusNumber;
    /** Name of the number being typed, or ''. */
    this.name = '';
    this.text = '';
    /** What was wrong with what was typed, or ''. */
    this.problem = '';
    host.addController(this);
  }

  hostConnected() {}

  hostUpdated() {
    if (this.#opened) {
      this.#opened = false;
      const input = this.#host.renderRoot.querySelector('input.typed');
      if (input instanceof HTMLInputElement) {
        input.focus({ preventScroll: true });
        if (this.#selectAll) input.select();
      }
    } else if (this.#focusNext !== undefined) {
      const name = this.#focusNext;
      this.#focusNext = undefined;
      this.#focusNumber(name);
    }
  }

  /**
   * @param {string} name
   * @param {string} text to begin with
   * @param {boolean} selectAll whether the next key replaces it
   */
  open(name, text, selectAll) {
    this.name = name;
    this.text = text;
    this.problem = '';
    this.#opened = true;
    this.#selectAll = selectAll;
    this.#host.requestUpdate();
  }

  clearProblem() {
    if (this.problem === '') return;
    this.problem = '';
    this.#host.requestUpdate();
  }

  /** @param {{ quantity: string, label: string }} described */
  field({ quantity, label }) {
    return html`<input
      class="typed ${quantity}"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      size=${Math.max(3, this.text.length + 1)}
      aria-label=${label}
      aria-invalid=${this.problem ? 'true' : 'false'}
      .value=${this.text}
      @input=${this.#onInput}
      @keydown=${this.#onKeyDown}
      @blur=${() => this.#commit(false)}
    />`;
  }

  message() {
    return this.problem ? html`<span class="problem" role="alert">${this.problem}</span>` : nothing;
  }

  /** @param {InputEvent} event */
  #onInput = (event) => {
    this.text = /** @type {HTMLInputElement} */ (event.target).value;
    this.problem = '';
    this.#host.requestUpdate();
  };

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    // The field's own undo and arrow keys are not the widget's.
    event.stopPropagation();
    if (event.key === 'Enter') this.#commit(true);
    // Back to the number first, so that Tab goes on to its neighbour; that blurs the field, which takes the text.
    else if (event.key === 'Tab') this.#focusNumber(this.name);
    else if (event.key === 'Escape') this.#close('', true);
  };

  /** @param {boolean} stay whether the learner is still here */
  #commit(stay) {
    const { name } = this;
    if (name === '') return;
    const parsed = this.#parse(name, this.text);
    if ('value' in parsed) {
      this.#close('', stay);
      this.#accept(name, parsed.value);
    } else if (stay) {
      this.problem = numberProblemText(parsed.problem);
      this.#host.requestUpdate();
    } else {
      this.#close(numberProblemText(parsed.problem), false);
    }
  }

  /**
   * @param {string} problem
   * @param {boolean} refocus
   */
  #close(problem, refocus) {
    if (refocus) this.#focusNext = this.name;
    this.name = '';
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
