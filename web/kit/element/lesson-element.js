import { html, nothing } from 'lit';
import { settings } from '../../core/configure.js';
import { isStop } from '../../core/core-error.js';
import { containKey } from '../controls/contain-keys.js';
import { firstAct, isStored } from '../keep/storage.js';
import { keepFromAttribute } from '../state/keep-attribute.js';
import { themeFromAttribute } from '../state/theme-attribute.js';
import { languageOfPage, markLanguage, speakAsPage } from '../words/page-language.js';
import { say } from '../words/say.js';
import { dressAgain } from './adopted-styles.js';
import { Attempts } from './attempt.js';
import { CoreStops } from './core-stops.js';
import { fewProblems } from './few-problems.js';
import { identityOf } from './identity.js';
import { takeBackTexts } from './late-translator.js';
import { brought, live } from './live-elements.js';
import { dress, followPage, leavePage } from './page-theme.js';
import { setUpOf } from './set-up.js';
import { TextProperties } from './text-properties.js';

/** @import { Problem } from '../words/problem.js' */
/** @import { Attempt } from './attempt.js' */

/** Properties that don't say what the learner is given to do. */
const LOOKS = new Set(['theme', 'keep', 'decimal', 'hide', 'locked', 'ranges', 'steps']);

/** Loaded with the first problem. @type {typeof import('../words/problem-text.js').problemText | undefined} */
let problemText;

/** What takes longer to load than this, in milliseconds, is said to be loading. */
const SLOW = 2000;

const KEY_EVENTS = /** @type {const} */ (['keydown', 'keypress', 'keyup']);

/**
 * Base class of all elements. It follows the page's colour scheme, unless the author sets one, and tells the page about
 * errors, about what the learner tries and about goals that the learner has reached. When the core stops, whatever the
 * element was doing, it says so and throws nothing into the page.
 *
 * @fires neuron-error something can't be shown, or was given and can't be used; detail: { code, message }, and in the
 * second case `problem`, which says the same as data
 * @fires neuron-attempt the learner has tried something, rightly or not
 * @fires neuron-goal the learner has reached a goal; the detail is that of the attempt that reached it
 */
export class LessonElement extends TextProperties {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** light, dark, or auto, which follows the page. */
    theme: { type: String },
    /** How long the learner's work is kept: session (while the tab is open), local (in this browser) or never. */
    keep: { type: String },
    said: { state: true },
    stopped: { state: true },
    isSlow: { state: true },
    language: { state: true },
  };

  #internals = this.attachInternals();
  #isSettled = false;
  /** What happens when the core stops. */
  #stops = new CoreStops(this);

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
    /** What the learner is told beside the picture. @type {unknown} */
    this.said = undefined;
    /** The page's language. @type {string} */
    this.language = languageOfPage();
    this.attempts = new Attempts();
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
    if (root instanceof ShadowRoot) this.#stops.guard.listenersOf(root);
    return root;
  }

  /** Draws. What the core stops at costs the picture, and nothing around it. */
  performUpdate() {
    try {
      if (this.hasUpdated) takeBackTexts(this.renderRoot);
      super.performUpdate();
      this.#stops.drawn();
    } catch (error) {
      this.#stops.notDrawn(error);
    }
  }

  /** For subclasses: goes back to what the author gave, where the core hadn't stopped yet. */
  recover() {
    this.stopped = undefined;
  }

  /**
   * Says that the core stopped at what the learner did, or at what the element did by itself.
   * @param {unknown} error thrown again if it is another one
   */
  caught(error) {
    this.#stops.caught(error);
  }

  /**
   * Does what isn't drawing and isn't a listener of this element, such as painting in the next frame.
   * @param {() => void} act
   */
  attempt(act) {
    this.#stops.guard.of(act)();
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
    return html`<slot></slot>${this.isSlow ? html`<p class="notice" role="status">${say`The computing core is still loading; what is here already can be read.`}</p>` : nothing}`;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
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

  /**
   * @param {string} code
   * @param {string} message
   */
  fireError(code, message) {
    this.fire('neuron-error', { code, message });
  }

  /**
   * Tells the page about problems with what was given, such as attributes.
   * @param {string} code
   * @param {readonly Problem[]} problems
   */
  async fireProblems(code, problems) {
    try {
      ({ problemText } = await import('../words/problem-text.js'));
    } catch (error) {
      this.partMissing(error, () => this.fireProblems(code, problems));
      return;
    }
    for (const problem of fewProblems(problems)) {
      this.fire('neuron-error', { code, message: this.textOf(problem), problem });
    }
    this.requestUpdate();
  }

  /** @param {Problem} problem @returns {string} '' until fireProblems has loaded the sentences */
  textOf(problem) {
    return problemText?.(problem) ?? '';
  }

  /**
   * Tells the page about problems with attributes that were read.
   * @template {{ problems: readonly Problem[] }} T
   * @param {T} read
   * @param {readonly Problem[]} [before] problems that the page has been told about already
   * @returns {T}
   */
  reported(read, before = []) {
    const told = new Set(before.map((problem) => JSON.stringify(problem)));
    const added = read.problems.filter((problem) => !told.has(JSON.stringify(problem)));
    if (added.length > 0) this.fireProblems('bad-attribute', added);
    return read;
  }

  /**
   * Tells the page that the learner has tried something.
   * @template {Attempt} T with what else belongs to this goal
   * @param {T} attempt
   */
  fireAttempt(attempt) {
    const detail = this.attempts.next(attempt);
    this.fire('neuron-attempt', detail);
    return detail;
  }

  /**
   * Tells the page that the learner has reached a goal, with this attempt.
   * @template {Attempt} T
   * @param {T} attempt
   * @param {object} [more] for the goal alone
   */
  fireGoal(attempt, more) {
    this.fire('neuron-goal', { ...this.fireAttempt(attempt), ...more });
  }

  /** For elements whose other controls don't bring them back to their beginning. */
  anewButton() {
    return html`<p class="anew"><button type="button" @click=${() => this.beginAnew()}>${say`Begin anew`}</button></p>`;
  }

  /**
   * For subclasses: problems with the attributes and the state, and what the learner is told beside the picture.
   * @param {readonly Problem[]} problems
   * @param {readonly string[]} [others]
   */
  notices(problems, others = []) {
    const texts = [
      ...fewProblems([...this.misgiven, ...problems])
        .map((problem) => this.textOf(problem))
        .filter(Boolean),
      ...others,
    ];
    return html`${texts.map((text) => html`<p class="notice" role="status">${text}</p>`)}${this.said}`;
  }

  /**
   * Reports that a part couldn't be loaded, or that the core stopped at it.
   * @param {unknown} error
   * @param {() => unknown} [again] requests the part again; without it, whoever wanted the part does so
   */
  partMissing = (error, again) => {
    if (isStop(error)) {
      this.caught(error);
      return;
    }
    const message = say`This part could not be loaded. Is the network there? Then try again, or reload the page.`;
    this.fireError('part-unreachable', message);
    const retry = () => {
      this.said = undefined;
      return again?.();
    };
    this.said = html`<div class="notice" role="status"><span>${message}</span>${again ? html`<button type="button" @click=${retry}>${say`Try again`}</button>` : nothing}</div>`;
  };

  /**
   * Fires an event that the page can listen for; it also says which element it comes from.
   * @param {string} name of the event
   * @param {object} detail
   */
  fire(name, detail) {
    const whole = { ...identityOf(this), ...detail };
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: whole }));
  }
}
