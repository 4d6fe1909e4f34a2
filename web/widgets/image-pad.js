import { html } from 'lit';
import { PIXELS, SIDE } from '../models/vision.js';
import { picture } from '../views/hidden-neuron.js';
import { say } from '../words/say.js';

const ARROWS = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** The learner's own image: drawn by mouse and touch, or by keys, a pixel at a time. */
export class ImagePad {
  #changed;
  /** @type {{ id: number, value: number } | undefined} the pointer that draws, and what */
  #pointer;
  #at = [SIDE / 2, SIDE / 2];

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
    /** Pixels from 0 to 1, row by row from the top. @type {Float32Array} */
    this.image = new Float32Array(PIXELS);
  }

  get isEmpty() {
    return this.image.every((value) => value === 0);
  }

  /** @param {Float32Array} image */
  take(image) {
    this.image = image;
    this.#changed();
  }

  /** @param {(image: Float32Array) => Uint8ClampedArray<ArrayBuffer>} paint */
  view(paint) {
    const [column, row] = this.#at;
    const value = this.image[row * SIDE + column] > 0.5 ? say`light` : say`dark`;
    return html`<div class="pad" tabindex="0" role="application" aria-label=${say`Your image, 12 by 12 pixels: arrow keys move, Space draws. Row ${row + 1}, column ${column + 1}: ${value}`}
      @pointerdown=${this.#pointerdown} @pointermove=${this.#pointermove} @pointerup=${this.#pointerup} @pointercancel=${this.#pointerup} @keydown=${this.#keydown}>
      ${picture(paint(this.image), '')}<span class="cursor" data-row=${row} data-column=${column}></span>
    </div>`;
  }

  /** Puts the cursor of the keys where it is. @param {ParentNode} root */
  place(root) {
    const cursor = root.querySelector('.pad .cursor');
    if (!(cursor instanceof HTMLElement)) return;
    // Lengths through the style object: a strict security policy refuses style attributes.
    cursor.style.left = `${(100 * this.#at[0]) / SIDE}%`;
    cursor.style.top = `${(100 * this.#at[1]) / SIDE}%`;
  }

  /** @param {PointerEvent} event */
  #pointerdown = (event) => {
    if (event.button !== 0 || this.#pointer) return;
    const pad = /** @type {Element} */ (event.currentTarget);
    pad.setPointerCapture(event.pointerId);
    event.preventDefault();
    const [column, row] = placeIn(pad, event);
    this.#pointer = { id: event.pointerId, value: this.image[row * SIDE + column] > 0.5 ? 0 : 1 };
    this.#draw(column, row, this.#pointer.value);
  };

  /** @param {PointerEvent} event */
  #pointermove = (event) => {
    if (event.pointerId !== this.#pointer?.id) return;
    const [column, row] = placeIn(/** @type {Element} */ (event.currentTarget), event);
    this.#draw(column, row, this.#pointer.value);
  };

  /** @param {PointerEvent} event */
  #pointerup = (event) => {
    if (event.pointerId === this.#pointer?.id) this.#pointer = undefined;
  };

  /** @param {KeyboardEvent} event */
  #keydown = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS.get(event.key);
    const [column, row] = this.#at;
    if (arrow) {
      const inside = (/** @type {number} */ value) => Math.min(SIDE - 1, Math.max(0, value));
      this.#at = [inside(column + arrow[0]), inside(row + arrow[1])];
      this.#changed();
    } else if (event.key === ' ' || event.key === 'Enter') {
      this.#draw(column, row, this.image[row * SIDE + column] > 0.5 ? 0 : 1);
    } else {
      return;
    }
    event.preventDefault();
  };

  /**
   * @param {number} column
   * @param {number} row
   * @param {number} value
   */
  #draw(column, row, value) {
    this.#at = [column, row];
    const next = this.image.slice();
    next[row * SIDE + column] = value;
    this.image = next;
    this.#changed();
  }
}

/**
 * @param {Element} pad
 * @param {PointerEvent} event
 */
function placeIn(pad, event) {
  const { left, top, width, height } = pad.getBoundingClientRect();
  const inside = (/** @type {number} */ share) => Math.min(SIDE - 1, Math.max(0, Math.floor(share * SIDE)));
  return [inside((event.clientX - left) / width), inside((event.clientY - top) / height)];
}
