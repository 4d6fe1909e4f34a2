import { html, nothing } from 'lit';
import { loadCore } from '../../core/load-core.js';
import { messageOf } from '../words/message-of.js';
import { say } from '../words/say.js';
import { LessonElement } from './lesson-element.js';
import { turnOf } from './turns.js';

/** @typedef {import('../../core/core.js').Core} Core */

/** Elements this near to the screen count as visible, so that scrolling never reveals an old picture. */
const NEAR = '100px';

/**
 * Base class of elements that train: loads the core, handles its failure, and tells subclasses when the element leaves
 * the screen, so that nothing runs there. Until the core is loaded, and for good if it can't run, the element shows its
 * fallback content.
 */
export class TrainingElement extends LessonElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    failure: { state: true },
  };

  /** @type {IntersectionObserver | undefined} */
  #observer;
  #hasCore = false;
  /** Whether the core could not start again, so that trying again is in vain. */
  #isLost = false;
  /** @type {typeof import('../controls/embed-menu.js').embedMenu | undefined} */
  #embed;
  #said = '';
  /** @type {typeof import('../training/drawing/replay-progress.js').replayProgress | undefined} */
  #replay;
  #asksForReplay = false;

  constructor() {
    super();
    /** Why nothing can be shown, or ''. */
    this.failure = '';
    this.isSeen = true;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new IntersectionObserver(
      (entries) => this.attempt(() => this.#seen(entries[entries.length - 1].isIntersecting)),
      { rootMargin: NEAR },
    );
    this.#observer.observe(this);
    this.addEventListener('transitionend', this.#repaint);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.removeEventListener('transitionend', this.#repaint);
    // An element that is only moved comes back within the same task, and keeps its runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#hasCore = false;
      this.letGo();
    });
  }

  /**
   * For subclasses: the core has been loaded.
   * @param {Core} _core
   * @returns {void | Promise<void>}
   */
  coreLoaded(_core) {}

  /** For subclasses: the element has come near the screen or has left it; see isSeen. */
  seenChanged() {}

  /** For subclasses: the page's colours have changed, so maps have to be repainted. */
  coloursChanged() {}

  /** What is shown while there is no core. */
  insteadOfRun() {
    if (!this.failure) return this.whileLoading();
    return html`<slot></slot><div class="notice" role="status"><span>${this.failure}</span>${this.#isLost ? nothing : html`<button type="button" @click=${() => this.#load()}>${say`Try again`}</button>`}</div>`;
  }

  /** Disposes the runs, at which the core has stopped, and makes new ones of what the author gave. */
  recover() {
    super.recover();
    this.letGo();
    this.#hasCore = false;
    return this.#load();
  }

  /**
   * How far a run has been brought back to where it was left, and a button to stop there. Loaded with the first.
   * @param {{ replaysTo: number | undefined, reached: number, pause: () => void } | undefined} run
   * @param {() => void} [stop]
   */
  replayProgress(run, stop = () => run?.pause()) {
    if (run?.replaysTo === undefined) return nothing;
    if (this.#replay) return this.#replay(run.reached, run.replaysTo, stop);
    if (!this.#asksForReplay) this.#loadReplay().catch(this.partMissing);
    return nothing;
  }

  async #loadReplay() {
    this.#asksForReplay = true;
    this.#replay = (await import('../training/drawing/replay-progress.js')).replayProgress;
    this.requestUpdate();
  }

  /** The button that stops a replay goes with it; who stood on it goes on from the one that runs. @param {import('lit').PropertyValues} changed */
  update(changed) {
    const stoodOnStop =
      this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.matches('.replay button');
    super.update(changed);
    if (stoodOnStop && !this.renderRoot.querySelector('.replay')) {
      /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('button.main'))?.focus();
    }
  }

  /**
   * Below the widget: a menu to save its pictures and to embed it, and where work is kept, the way back to its beginning.
   * @param {ReadonlySet<string>} hidden parts that the author has left out
   */
  foot(hidden) {
    return html`${hidden.has('save') ? nothing : this.#embedMenu()}${this.keeper?.hasWork ? this.anewButton() : nothing}`;
  }

  #embedMenu() {
    const open = async () => {
      this.#embed ??= (await import('../controls/embed-menu.js')).embedMenu;
      this.requestUpdate();
    };
    const tell = (/** @type {string} */ text) => {
      this.#said = text;
      this.requestUpdate();
    };
    return html`<details class="embed" @toggle=${() => open().catch(this.partMissing)}><summary>${say`Pictures as files, and embedding`}</summary>${this.#embed?.(this, this.#said, tell) ?? nothing}</details>`;
  }

  async #load() {
    if (this.#hasCore) return;
    this.failure = '';
    try {
      const core = await this.patiently(loadCore());
      await turnOf(this);
      // Properties that were set before the upgrade come with the first update.
      await this.updateComplete;
      if (!this.isConnected || this.#hasCore) return;
      this.#hasCore = true;
      await this.coreLoaded(core);
    } catch (error) {
      this.#hasCore = false;
      this.letGo();
      this.failure = messageOf(error);
      const { code = 'unknown' } = /** @type {{ code?: string }} */ (error);
      this.#isLost = code === 'core-lost';
      this.fireError(code, this.failure);
    }
    this.requestUpdate();
  }

  /** @param {boolean} isSeen */
  #seen(isSeen) {
    if (isSeen === this.isSeen) return;
    this.isSeen = isSeen;
    this.seenChanged();
    this.requestUpdate();
  }

  /** The background changes by a transition, however a page turns dark. @param {TransitionEvent} event */
  #repaint = (event) => {
    if (event.target !== this) return;
    this.attempt(() => this.coloursChanged());
    this.requestUpdate();
  };
}
