import { html, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import palette from '../../kit/drawing/palette.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import { say } from '../../kit/words/say.js';
import { formula, SYMBOLS, spokenFormula } from './drawing/formula.js';
import formulaStyles from './neuron-formula.css?inline';
import { FORMS, formFromAttribute } from './state/form-attribute.js';

/** @type {Record<string, () => string>} */
const FORM_LABELS = { symbols: () => say`symbols`, numbers: () => say`numbers`, vectors: () => say`vectors` };

/**
 * The formula of a neuron: with symbols, with its live numbers, or with vectors. A symbol that is pointed at is
 * explained, and lights up in every view of the same neuron.
 *
 * @element neuron-formula
 * @slot - what is shown where scripts or WebAssembly can't run: the formula and the list of its symbols
 */
export class NeuronFormula extends NeuronElement {
  static styles = [palette, quantities, styles, formulaStyles].map((text) => unsafeCSS(text));

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** How the formula is written at first: symbols, numbers or vectors. */
    form: { type: String },
    chosen: { state: true },
    written: { state: true },
  };

  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #announcer = new Announcer(this);

  constructor() {
    super();
    /** @type {string | undefined} */
    this.form = undefined;
    /** The quantity whose meaning is shown. */
    this.chosen = '';
    this.written = FORMS[0];
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('form')) this.#readForm();
    if (this.core) this.neuron?.suppose();
  }

  neuronReleased() {
    this.chosen = '';
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { neuron } = this;
    if (!snapshot || !neuron) return this.insteadOfSnapshot();
    this.#announcer.say(neuron, spokenFormula(snapshot));
    const symbol = SYMBOLS.find(({ quantity }) => quantity === neuron.highlighted);
    return html`
      ${this.notices(this.#problems)}
      <div part="widget" class="widget" @keydown=${this.undoKey}>
        <div class="forms" role="group" aria-label=${say`Written with`}>${FORMS.map(
          (form) => html`<button type="button" aria-pressed=${form === this.written ? 'true' : 'false'}
            @click=${() => (this.written = form)}>${FORM_LABELS[form]()}</button>`,
        )}</div>
        ${formula({ snapshot, form: this.written, pointed: neuron.highlighted })}
        <div class="symbols" role="group" aria-label=${say`Symbols`}>${SYMBOLS.map(
          ({ quantity, symbol: sign, name }) => html`<button type="button" class=${quantity} title=${name}
            aria-label="${sign}, ${name}" aria-pressed=${quantity === this.chosen ? 'true' : 'false'}
            @click=${() => this.#choose(quantity)}
            @pointerenter=${() => neuron.highlight(quantity)} @pointerleave=${() => neuron.highlight(this.chosen)}
            @focus=${() => neuron.highlight(quantity)} @blur=${() => neuron.highlight(this.chosen)}>${sign}</button>`,
        )}</div>
        <p class="meaning" role="status">${
          symbol
            ? html`<b class=${symbol.quantity}>${say`${symbol.symbol}, the ${symbol.name}.`}</b> ${symbol.meaning}`
            : say`Point at a symbol to read what it is, and to see it light up wherever this neuron is shown.`
        }</p>
        ${this.#announcer.region()}
      </div>`;
  }

  /** @param {string} quantity choosing it a second time deselects it */
  #choose(quantity) {
    this.chosen = quantity === this.chosen ? '' : quantity;
    this.neuron?.highlight(this.chosen);
  }

  #readForm() {
    const { form, problems } = this.reported(formFromAttribute(this.form));
    this.#problems = problems;
    this.written = form;
  }
}
