import { html, nothing, unsafeCSS } from 'lit';
import palette from '../../kit/drawing/palette.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import { say } from '../../kit/words/say.js';
import drawingStyles from './drawing/anatomy-drawing.css?inline';
import { anatomyDrawing } from './drawing/anatomy-drawing.js';
import { ANATOMY } from './drawing/anatomy-parts.js';
import anatomyStyles from './neuron-anatomy.css?inline';

/** The most inputs that fit into the picture. */
const MOST_INPUTS = 3;

/**
 * A biological neuron and an artificial one, part by part. Pointing at a part of one neuron highlights its counterpart
 * in the other, and the learner can follow a signal through both, step by step.
 *
 * @element neuron-anatomy
 * @slot - what is shown where scripts or WebAssembly can't run: the picture, and what the parts do
 */
export class NeuronAnatomy extends NeuronElement {
  static styles = [palette, quantities, styles, drawingStyles, anatomyStyles].map((text) => unsafeCSS(text));

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    chosen: { state: true },
    pointed: { state: true },
  };

  constructor() {
    super();
    /** The part that the learner has chosen, or ''. */
    this.chosen = '';
    /** The part under the pointer, or ''. */
    this.pointed = '';
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.core) this.neuron?.suppose();
  }

  render() {
    const snapshot = this.takeSnapshot();
    if (!snapshot) return this.insteadOfSnapshot();
    const count = snapshot.state.inputs.length;
    if (count > MOST_INPUTS) {
      return html`<p class="notice" role="status">${say`This picture has room for ${MOST_INPUTS} inputs, and the neuron “${this.model}” has ${count}.`}</p>`;
    }
    const shown = this.pointed || this.chosen;
    const part = ANATOMY.find(({ name }) => name === shown);
    const step = ANATOMY.findIndex(({ name }) => name === this.chosen);
    return html`${this.notices([])}<div part="widget" class="widget">
      <div @click=${this.#clicked} @pointerover=${this.#over} @pointerleave=${() => (this.pointed = '')}>
        ${anatomyDrawing({ snapshot, chosen: shown })}
      </div>
      <div class="pairs" role="group" aria-label=${say`Parts`}>${ANATOMY.map(
        ({
          name,
          biological,
          artificial,
        }) => html`<button type="button" aria-pressed=${name === this.chosen ? 'true' : 'false'}
          @click=${() => this.#choose(name)}>${biological}<small>${artificial}</small></button>`,
      )}</div>
      <div class="pace">
        <button type="button" class="main" @click=${() => this.#goTo(step + 1)}>${step === -1 ? say`Send a signal` : step === ANATOMY.length - 1 ? say`Once more` : say`On to the next part`}</button>
        <button type="button" aria-disabled=${step > 0 ? 'false' : 'true'} @click=${() => step > 0 && this.#goTo(step - 1)}>${say`Back`}</button>
      </div>
      <div class="told" role="status">${
        part
          ? html`<p><b>${capital(part.biological)}.</b> ${part.cell}</p><p><b>${capital(part.artificial)}.</b> ${part.number(snapshot)}</p>`
          : html`<p>${say`Choose a part on either side to see its counterpart, or send a signal through both.`}</p>${nothing}`
      }</div>
    </div>`;
  }

  /** @param {number} step index of a part; after the last part comes the first again */
  #goTo(step) {
    this.pointed = '';
    this.chosen = ANATOMY[step % ANATOMY.length].name;
  }

  /** @param {string} name of a part; choosing it a second time deselects it */
  #choose(name) {
    this.pointed = '';
    this.chosen = name === this.chosen ? '' : name;
  }

  /** @param {Event} event */
  #clicked = (event) => {
    const name = partUnder(event);
    if (name) this.#choose(name);
  };

  /** @param {PointerEvent} event ignored for touch: a finger chooses, it doesn't hover */
  #over = (event) => {
    if (event.pointerType !== 'touch') this.pointed = partUnder(event);
  };
}

/** @param {Event} event */
function partUnder(event) {
  const target = /** @type {Element} */ (event.target);
  return target.closest?.('[data-part]')?.getAttribute('data-part') ?? '';
}

/** @param {string} words */
function capital(words) {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
