/**
 * Views that a widget loads when they are first wanted, so learners who never open them don't download them. A view
 * that fails to load is requested again when the learner says so: each drawing would otherwise request it once more. A
 * view's style sheet is its export `styles`.
 */
export class LazyViews {
  /** @type {Map<string, any>} */
  #loaded = new Map();
  /** Those that are loading, and those that failed. @type {Set<string>} */
  #asked = new Set();
  #host;

  /** @param {import('../element/lesson-element.js').LessonElement} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * The view's module, or undefined while it is loading.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} load
   * @returns {T | undefined}
   */
  use(name, load) {
    if (!this.#asked.has(name)) this.#load(name, load);
    return this.#loaded.get(name);
  }

  /**
   * @param {string} name
   * @param {() => Promise<any>} load
   */
  #load(name, load) {
    this.#asked.add(name);
    load().then(
      (module) => {
        this.#loaded.set(name, module);
        this.#adopt(module.styles);
        this.#host.requestUpdate();
      },
      (error) => this.#host.partMissing(error, () => this.#load(name, load)),
    );
  }

  /**
   * The view's module if it has been loaded; doesn't load it.
   * @param {string} name
   * @returns {any}
   */
  peek(name) {
    return this.#loaded.get(name);
  }

  /** @param {string | undefined} styles the view's style sheet */
  #adopt(styles) {
    const root = this.#host.renderRoot;
    if (!styles || !(root instanceof ShadowRoot)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
