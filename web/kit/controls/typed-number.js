import { html, nothing } from 'lit';
import { numberProblemText } from '../words/problem.js';

/**
 * @import { ReactiveController, ReactiveControllerHost, LitElement } from 'lit'
 * @import { Problem } from '../words/problem.js'
 */

/**
 * A field for typing a number in place of the one that is shown. Enter accepts it, Escape keeps the old one. If the
 * text isn't a number, the field stays open with a message; if the focus has moved elsewhere, the field closes, and the
 * old number and the message stay.
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
   * @param {(name: string) => void} owner.focusNumber returns the focus to the number that was edited
   */
  constructor(host, { parse, accept, focusNumber }) {
    this.#host = host;
    this.#parse = parse;
    this.#accept = accept;
    this.#focusNumber = focusNumber;
    /** Name of the number being typed, or ''. */
    this.name = '';
    this.text = '';
    /** What was wrong with the typed text, or ''. */
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
   * @param {boolean} selectAll whether to select the text, so that the next key replaces it
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
    if (event.key === 'Enter') this.#commit(true);
    // Focuses the number first, so that Tab goes on to its neighbour. This blurs the field, which commits the text.
    else if (event.key === 'Tab') this.#focusNumber(this.name);
    else if (event.key === 'Escape') {
      this.#close('', true);
      // A dialog around the widget should stay open.
      event.preventDefault();
    }
  };

  /** @param {boolean} stay whether the learner is still in the field */
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
