import { html, nothing } from 'lit';
import { settings } from '../../core/configure.js';
import { containKey } from '../controls/contain-keys.js';
import { firstAct, isStored } from '../keep/storage.js';
import { keepFromAttribute } from '../state/keep-attribute.js';
import { themeFromAttribute } from '../state/theme-attribute.js';
import { languageOfPage, markLanguage, speakAsPage } from '../words/page-language.js';
import { say } from '../words/say.js';
import { dressAgain } from './adopted-styles.js';
import { CoreStops } from './core-stops.js';
import { KeptFocus } from './kept-focus.js';
import { takeBackTexts } from './late-translator.js';
import { brought, live } from './live-elements.js';
import { dress, followPage, leavePage } from './page-theme.js';
import { ReportingElement } from './reporting-element.js';
import { setUpOf } from './set-up.js';

/** Properties that don't say what the learner is given to do. */
const LOOKS = new Set(['theme', 'keep', 'decimal', 'hide', 'locked', 'ranges', 'steps']);

/** What takes longer to load than this, in milliseconds, is said to be loading. */
const SLOW = 2000;

/** Attributes that any element may have, and whatever has more than letters in its name, as frameworks' own have. */
const FOREIGN = /^(class|dir|id|is|lang|on.*|part|role|slot|style|tabindex|title|translate)$|[^a-z]/;

const KEY_EVENTS = /** @type {const} */ (['keydown', 'keypress', 'keyup']);

/**
 * Base class of all elements. It follows the page's language and its colour scheme, unless the author sets one, and keeps
 * the learner's work. When the core stops, whatever the element was doing, it says so and throws nothing into the page.
 */
export class LessonElement extends ReportingElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** light, dark, or auto, which follows the page. */
    theme: { type: String },
    /** How long the learner's work is kept: session (while the tab is open), local (in this browser) or never. */
    keep: { type: String },
    stopped: { state: true },
    isSlow: { state: true },
    language: { state: true },
  };

  #internals = this.attachInternals();
  #isSettled = false;
  /** What happens when the core stops. */
  #stops = new CoreStops(this);
  /** @type {KeptFocus | undefined} */
  #focus;

  constructor() {
    super();
    /** Why there can't be a picture: the core has stopped at it twice. @type {{ code: string, message: string } | undefined} */
    this.stopped = undefined;
    /** Whether what the element waits for has been loading for long. */
    this.isSlow = false;
    const draw = this.render;
    Object.defineProperty(this, 'render', { value: () => this.#stops.inside(() => draw.call(this)) });
    /** @type {string | null | undefined} */
    this.theme = undefined;
    /** @type {string | null | undefined} */
    this.keep = undefined;
    /** The page's language. @type {string} */
    this.language = languageOfPage();
    /** Loaded where work is kept. @type {import('../keep/keeper.js').Keeper | undefined} */
    this.keeper = undefined;
    for (const type of KEY_EVENTS) this.addEventListener(type, containKey);
  }

  /** Delays the first drawing until the texts of the language are loaded; until then, the fallback content is shown. */
  scheduleUpdate() {
    const wait = speakAsPage();
    if (!wait) return super.scheduleUpdate();
    const slot = document.createElement('slot');
    if (!this.hasUpdated) this.renderRoot.append(slot);
    return wait.then(() => {
      slot.remove();
      super.scheduleUpdate();
    });
  }

  createRenderRoot() {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) {
      this.#stops.guard.listenersOf(root);
      this.#focus = new KeptFocus(root);
    }
    return root;
  }

  /** Draws. What the core stops at costs the picture, and nothing around it. */
  performUpdate() {
    try {
      if (this.hasUpdated) takeBackTexts(this.renderRoot);
      const draw = () => super.performUpdate();
      if (this.#focus) this.#focus.around(draw);
      else draw();
      this.#stops.drawn();
    } catch (error) {
      this.#stops.notDrawn(error);
    }
  }

  /** For subclasses: lets go of the neuron or of the runs that the picture is of, when the element is removed. */
  letGo() {
    this.#stops.letGo();
  }

  /** For subclasses: goes back to what the author gave, where the core hadn't stopped yet. */
  recover() {
    this.stopped = undefined;
  }

  /** @param {unknown} error */
  caught(error) {
    this.#stops.caught(error);
  }

  /**
   * Does what isn't drawing and isn't a listener of this element, such as painting in the next frame.
   * @param {() => void} act
   */
  attempt(act) {
    try {
      act();
    } catch (error) {
      this.caught(error);
    }
  }

  connectedCallback() {
    super.connectedCallback();
    followPage(this);
    live.add(this);
    this.keeper?.comeBack();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leavePage(this);
    this.keeper?.leave();
    live.delete(this);
  }

  adoptedCallback() {
    const { elementStyles } = /** @type {typeof LessonElement} */ (this.constructor);
    if (this.renderRoot instanceof Node) dressAgain(/** @type {ShadowRoot} */ (this.renderRoot), elementStyles);
  }

  /**
   * Waits for what is loading, and says so if it takes long.
   * @template T
   * @param {Promise<T>} loading
   */
  async patiently(loading) {
    const timer = setTimeout(() => {
      this.isSlow = true;
    }, SLOW);
    try {
      return await loading;
    } finally {
      clearTimeout(timer);
      this.isSlow = false;
    }
  }

  /** The fallback content, until there is more to show. */
  whileLoading() {
    return html`<slot></slot>${this.isSlow ? html`<p class="notice loading" role="status">${say`The computing core is still loading; what is here already can be read.`}</p>` : nothing}`;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#lookForMisspelt();
    if (!this.hasUpdated || changed.has('keep')) this.#keepWork().catch(this.partMissing);
    if (!changed.has('theme')) return;
    dress(this);
    this.reported(themeFromAttribute(this.theme));
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    markLanguage(this.renderRoot);
    this.keeper?.changed();
    this.#settle();
  }

  /**
   * The state `settled` is set once there is a widget, or the reason why there is none. Until then, reserved-heights.mjs
   * keeps room for it, in browsers that know such states.
   */
  #settle() {
    if (this.#isSettled || this.isSlow || !this.renderRoot.querySelector('[part="widget"], .notice')) return;
    this.#isSettled = true;
    if (CSS.supports('selector(:state(a))')) this.#internals.states.add('settled');
  }

  /** Only authors need it, so that a page does without where it can't be loaded. */
  #lookForMisspelt() {
    const { observedAttributes } = /** @type {typeof LessonElement} */ (this.constructor);
    const unknown = this.getAttributeNames().filter(
      (name) => !observedAttributes.includes(name) && !FOREIGN.test(name),
    );
    if (unknown.length === 0) return;
    import('./misspelt-attributes.js').then(
      ({ tellMisspelt }) => tellMisspelt(this, unknown, observedAttributes),
      () => {},
    );
  }

  async #keepWork() {
    const { mode } = this.reported(keepFromAttribute(this.keep));
    if (mode === 'never' && !this.keeper && brought.size === 0) return;
    if (mode !== 'never' && !isStored(mode, /** @type {any} */ (this).variant) && brought.size === 0) await firstAct();
    const { keeperOf } = await import('../keep/keeper.js');
    (await keeperOf(this))?.use(mode);
  }

  /**
   * For subclasses: loads what writes and restores the learner's work; undefined if there is none.
   * @returns {Promise<import('../keep/keeper.js').WorkCodec> | undefined}
   */
  loadWork() {
    return undefined;
  }

  /** What the author has set up by attributes and properties, as text. */
  setUp() {
    const { elementProperties } = /** @type {typeof LessonElement} */ (this.constructor);
    const own = [...elementProperties].filter(([name, { state }]) => !state && !LOOKS.has(String(name)));
    const given = own.map(([name]) => /** @type {const} */ ([String(name), /** @type {any} */ (this)[name]]));
    return setUpOf([...given, ['', settings.variant]]);
  }

  /** Brings the element back to its beginning, and forgets what was kept of it. Subclasses add what they remember. */
  beginAnew() {
    this.attempts.clear();
    this.keeper?.forget();
    this.requestUpdate();
  }

  /** For subclasses with undo: from now on, what was before can't be brought back. */
  forgetPast() {}

  /** For elements whose other controls don't bring them back to their beginning. */
  anewButton() {
    return html`<p class="anew"><button type="button" @click=${() => this.beginAnew()}>${say`Begin anew`}</button></p>`;
  }
}
