import { keepKey } from './contain-keys.js';

/** How far the pointer must move before a press counts as a drag, in pixels: no hand holds it quite still. */
const DRAG_FROM = 4;

/**
 * What a press has grasped, and how to handle it.
 * @typedef {object} Grip
 * @property {Element} captor captures the pointer; must stay in the page while the rest is redrawn
 * @property {(move: Move) => void} [drag] called for each position of the pointer during a drag, including the last one
 * @property {() => void} [press] called if the pointer was released without a drag
 * @property {() => void} [end] called after the last position of a drag
 * @property {() => void} [cancel] undoes what the drag did
 * @property {boolean} [isAtOnce] whether the press itself is the first position of a drag
 * @property {boolean} [isSideways] whether only horizontal movement makes a drag; a vertical touch scrolls
 * @property {boolean} [scrolls] whether a touch may scroll the page and text may be selected
 */

/**
 * @typedef {object} Move
 * @property {number} dx pixels to the right of the press
 * @property {number} dy pixels below it
 * @property {number} times 10 while Shift is held, else 1
 * @property {number} x in the viewport, as clientX
 * @property {number} y
 */

/**
 * Handles a press of a mouse, a pen or a finger from down to up, in the same way for everything that can be dragged:
 * with a threshold, pointer capture, and Shift for ten times as far. The drag is undone on Escape, and when the browser
 * takes over the pointer (for a scroll or a system gesture). A second finger is ignored.
 */
export class PointerDrag {
  #grasp;
  /** @type {{ grip: Grip, id: number, x: number, y: number, lastX: number, lastY: number, moved: boolean } | undefined} */
  #press;

  /** @param {(event: PointerEvent) => Grip | undefined} grasp gives what is under the pointer, if it can be dragged */
  constructor(grasp) {
    this.#grasp = grasp;
  }

  /** Whether something is held, dragged or not. */
  get isActive() {
    return this.#press !== undefined;
  }

  /** @param {EventTarget} root that holds what can be dragged, now or later */
  listenOn(root) {
    const on = /** @type {(type: string, listener: (event: any) => void) => void} */ (root.addEventListener.bind(root));
    on('pointerdown', this.#pointerdown);
    on('pointermove', this.#pointermove);
    on('pointerup', this.#pointerup);
    on('pointercancel', this.#pointercancel);
    on('touchmove', this.#touchmove);
  }

  /** @param {PointerEvent} event */
  #pointerdown = (event) => {
    if (event.button !== 0 || this.#holds()) return;
    const grip = this.#grasp(event);
    if (!grip) return;
    const { pointerId: id, clientX: x, clientY: y } = event;
    this.#press = { grip, id, x, y, lastX: x, lastY: y, moved: false };
    // In the capture phase of the window, wherever the focus is: Escape undoes the drag before it can close a dialog.
    addEventListener('keydown', this.#keydown, { capture: true });
    // From the start, so that we get the release wherever it happens.
    grip.captor.setPointerCapture(id);
    // Prevents text selection. It also keeps the focus where it was, so `grasp` has to move it.
    if (!grip.scrolls) event.preventDefault();
    if (grip.isAtOnce) this.#follow(event);
  };

  /** Whether something is held. Ends a press whose captor has left the page, since its release is never reported. */
  #holds() {
    if (this.#press && !this.#press.grip.captor.hasPointerCapture(this.#press.id)) this.#letGo();
    return this.#press !== undefined;
  }

  /** @param {PointerEvent} event */
  #pointermove = (event) => {
    const press = this.#press;
    if (event.pointerId !== press?.id) return;
    // The release wasn't reported. It may have been anywhere, so it doesn't count as a press.
    if (event.buttons === 0) this.#end();
    else this.#follow(event);
  };

  /** @param {PointerEvent} event */
  #follow(event) {
    const press = this.#press;
    if (!press) return;
    const { clientX: x, clientY: y } = event;
    const [dx, dy] = [x - press.x, y - press.y];
    const { isSideways, isAtOnce, drag } = press.grip;
    if (!press.moved && !isAtOnce && (isSideways ? Math.abs(dx) : Math.hypot(dx, dy)) < DRAG_FROM) return;
    press.moved = true;
    press.lastX = x;
    press.lastY = y;
    drag?.({ dx, dy, times: event.shiftKey ? 10 : 1, x, y });
  }

  /** @param {PointerEvent} event */
  #pointerup = (event) => {
    const press = this.#press;
    if (event.pointerId !== press?.id) return;
    // The release has its own position, which no move event may have reported.
    if (event.clientX !== press.lastX || event.clientY !== press.lastY) this.#follow(event);
    this.#end();
    if (!press.moved) press.grip.press?.();
  };

  #end() {
    const press = this.#letGo();
    if (press?.moved) press.grip.end?.();
  }

  /** @param {PointerEvent} event */
  #pointercancel = (event) => {
    if (event.pointerId === this.#press?.id) this.#takeBack();
  };

  #takeBack() {
    const press = this.#letGo();
    if (press?.moved) press.grip.cancel?.();
  }

  /**
   * Inside an SVG, `touch-action` isn't enough in every browser to keep a drag from becoming a scroll.
   * @param {TouchEvent} event
   */
  #touchmove = (event) => {
    const press = this.#press;
    if (press && !press.grip.scrolls && (press.moved || !press.grip.isSideways)) event.preventDefault();
  };

  /** @param {KeyboardEvent} event */
  #keydown = (event) => {
    if (event.key !== 'Escape' || !this.#holds()) return;
    this.#takeBack();
    event.preventDefault();
    keepKey(event);
  };

  #letGo() {
    const press = this.#press;
    this.#press = undefined;
    removeEventListener('keydown', this.#keydown, { capture: true });
    return press;
  }
}
