import { html } from 'lit';
import { PointerDrag } from '../../kit/controls/pointer-drag.js';
import { say } from '../../kit/words/say.js';
import { picture } from './drawing/hidden-neuron.js';
import { PIXELS, SIDE } from './state/vision.js';

const ARROWS = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** The learner's own image: drawn by mouse and touch, or by keys, a pixel at a time. */
export class ImagePad {
  #changed;
  #drag = new PointerDrag((event) => this.#grasp(event));
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
    return html`<div class="pad" tabindex="0" role="application" aria-label=${say`Your image, 12 by 12 pixels: arrow keys move, Space draws. Row ${row + 1}, column ${column + 1}: ${value}`} @keydown=${this.#keydown}>
      ${picture(paint(this.image), '')}<span class="cursor" data-row=${row} data-column=${column}></span>
    </div>`;
  }

  /** @param {EventTarget} root where the pad is drawn */
  listenOn(root) {
    this.#drag.listenOn(root);
  }

  /** Moves the keyboard cursor to its pixel. @param {ParentNode} root */
  placeCursor(root) {
    const cursor = root.querySelector('.pad .cursor');
    if (!(cursor instanceof HTMLElement)) return;
    // Set lengths through the style object: a strict content security policy refuses style attributes.
    cursor.style.left = `${(100 * this.#at[0]) / SIDE}%`;
    cursor.style.top = `${(100 * this.#at[1]) / SIDE}%`;
  }

  /**
   * @param {PointerEvent} event
   * @returns {import('../../kit/controls/pointer-drag.js').Grip | undefined}
   */
  #grasp(event) {
    const pad = /** @type {Element} */ (event.target).closest('.pad');
    if (!pad) return undefined;
    const before = this.image;
    let last = placeIn(pad, event.clientX, event.clientY);
    const [column, row] = last;
    const value = before[row * SIDE + column] > 0.5 ? 0 : 1;
    /** @type {HTMLElement} */ (pad).focus({ preventScroll: true });
    return {
      captor: pad,
      isAtOnce: true,
      drag: ({ x, y }) => {
        const to = placeIn(pad, x, y);
        for (const place of way(last, to)) this.#draw(...place, value);
        last = to;
      },
      cancel: () => this.take(before),
    };
  }

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
 * @param {number} x
 * @param {number} y
 * @returns {[number, number]} column and row
 */
function placeIn(pad, x, y) {
  const { left, top, width, height } = pad.getBoundingClientRect();
  const inside = (/** @type {number} */ share) => Math.min(SIDE - 1, Math.max(0, Math.floor(share * SIDE)));
  return [inside((x - left) / width), inside((y - top) / height)];
}

/**
 * All pixels from one to another: a fast pointer has events for only some of them.
 * @param {[number, number]} from
 * @param {[number, number]} to
 * @returns {[number, number][]}
 */
function way([column, row], [toColumn, toRow]) {
  const steps = Math.max(Math.abs(toColumn - column), Math.abs(toRow - row), 1);
  return Array.from({ length: steps + 1 }, (_, i) => [
    Math.round(column + ((toColumn - column) * i) / steps),
    Math.round(row + ((toRow - row) * i) / steps),
  ]);
}
