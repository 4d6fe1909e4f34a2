/** Before a press counts as a drag, in pixels: no hand holds a pointer quite still. */
const DRAG_FROM = 4;

/**
 * What a press takes hold of, and what becomes of it.
 * @typedef {object} Grip
 * @property {Element} captor hears the pointer wherever it goes; stays in the page while the rest is drawn anew
 * @property {(move: Move) => void} [drag] for each place of the pointer once it is a drag, the last one included
 * @property {() => void} [press] the pointer was let go where it was pressed
 * @property {() => void} [end] after the last place of a drag
 * @property {() => void} [cancel] puts back what the drag did
 * @property {boolean} [isAtOnce] the press itself is the drag's first place
 * @property {boolean} [isSideways] only movement to the right and left makes a drag; up and down, a touch scrolls
 * @property {boolean} [scrolls] a touch may scroll the page, and text may be selected
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
 * One press of a mouse, a pen or a finger from down to up, the same for all that can be dragged: a threshold, capture,
 * Shift for ten times as far, and back to where it was on Escape or where the browser takes the pointer over (a scroll, a
 * system gesture). A second finger is ignored.
 */
export class PointerDrag {
  #grasp;
  /** @type {{ grip: Grip, id: number, x: number, y: number, lastX: number, lastY: number, moved: boolean } | undefined} */
  #press;

  /** @param {(event: PointerEvent) => Grip | undefined} grasp what is under the pointer, if it can be dragged */
  constructor(grasp) {
    this.#grasp = grasp;
  }

  /** Something is held, dragged or not yet. */
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
    // Before the page hears it, wherever the focus is: Escape takes back the drag, and closes no dialog around it.
    addEventListener('keydown', this.#keydown, { capture: true });
    // From the start, so that the release is heard wherever it happens.
    grip.captor.setPointerCapture(id);
    // Keeps text from being selected. It also keeps the focus where it was: whoever grasps moves it.
    if (!grip.scrolls) event.preventDefault();
    if (grip.isAtOnce) this.#follow(event);
  };

  /** Of a captor that left the page, no release is heard: then its press is over. */
  #holds() {
    if (this.#press && !this.#press.grip.captor.hasPointerCapture(this.#press.id)) this.#letGo();
    return this.#press !== undefined;
  }

  /** @param {PointerEvent} event */
  #pointermove = (event) => {
    const press = this.#press;
    if (event.pointerId !== press?.id) return;
    // Let go where nobody heard it: whatever was meant, it wasn't a press here.
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
    // A release has a place of its own, and no move need have come from there.
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
   * Inside an SVG, `touch-action` isn't enough everywhere to keep a drag from becoming a scroll.
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
    event.stopPropagation();
  };

  #letGo() {
    const press = this.#press;
    this.#press = undefined;
    removeEventListener('keydown', this.#keydown, { capture: true });
    return press;
  }
}
