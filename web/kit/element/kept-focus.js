const CONTROLS = ':is(a[href], button, input, select, summary, [tabindex="0"]):not(:disabled, [aria-disabled="true"])';

/**
 * Keeps the focus in an element when a notice goes away that has it: in the notice that comes in its place, or else where
 * the focus was before.
 */
export class KeptFocus {
  #root;
  /** @type {HTMLElement | undefined} */
  #before;

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
    root.addEventListener('focusin', ({ target }) => {
      const control = /** @type {HTMLElement} */ (target);
      if (!control.closest('.notice')) this.#before = control;
    });
  }

  /** @param {() => void} draw */
  around(draw) {
    const held = this.#root.activeElement;
    const isInNotice = held?.closest('.notice');
    draw();
    if (!isInNotice || held?.isConnected || this.#root.activeElement) return;
    const [next] = ['.notice ', ''].flatMap((place) => [...this.#root.querySelectorAll(`${place}${CONTROLS}`)]);
    const isNotice = next?.closest('.notice');
    const control = !isNotice && this.#before?.isConnected ? this.#before : next;
    /** @type {HTMLElement | undefined} */ (control)?.focus({ preventScroll: true });
  }
}
