/** @typedef {typeof import('./variant-numbers.js')} Numbers */

/**
 * What the core draws for a variant of an element's task. The code for it, and the core that draws, are loaded with the
 * first variant.
 * @template T
 */
export class DrawnVariant {
  #host;
  #draw;
  #again;
  /** @type {number | undefined} */
  #seed;
  /** @type {T | 'drawing' | undefined} */
  #drawn;

  /**
   * @param {import('../element/lesson-element.js').LessonElement} host
   * @param {(numbers: Numbers, seed: number) => Promise<T | undefined>} draw
   * @param {() => void} again called when it is there, for the element to read its attributes again
   */
  constructor(host, draw, again) {
    this.#host = host;
    this.#draw = draw;
    this.#again = again;
  }

  /**
   * @param {number | undefined} seed undefined without a variant
   * @returns {T | 'drawing' | undefined} undefined without a variant, or where it can't be drawn
   */
  of(seed) {
    if (seed === this.#seed) return this.#drawn;
    this.#seed = seed;
    this.#drawn = undefined;
    if (seed === undefined) return undefined;
    this.#drawn = 'drawing';
    import('./variant-numbers.js')
      .then((numbers) => this.#draw(numbers, seed))
      .catch((error) => this.#host.partMissing(error))
      .then((drawn) => this.#arrived(seed, drawn ?? undefined));
    return 'drawing';
  }

  /**
   * @param {number} seed
   * @param {T | undefined} drawn
   */
  #arrived(seed, drawn) {
    // Another variant may have been asked for since.
    if (seed !== this.#seed) return;
    this.#drawn = drawn;
    this.#again();
    this.#host.requestUpdate();
  }
}
