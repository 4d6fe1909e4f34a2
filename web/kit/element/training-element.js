import { html, nothing } from 'lit';
import { loadCore } from '../../core/load-core.js';
import { messageOf } from '../words/message-of.js';
import { say } from '../words/say.js';
import { LessonElement } from './lesson-element.js';

/** @typedef {import('../../core/core.js').Core} Core */

/** This near the screen counts as seen, so that scrolling never meets an old picture. */
const NEAR = '100px';

/**
 * What all elements that train share: the core that trains, what happens when it can't be had, and that nothing runs off
 * screen. Until the core is there, and for good where it can't run, the element shows what stands between its tags.
 *
 * @fires neuron-error something can't be shown; detail: { code, message }
 */
export class TrainingElement extends LessonElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { failure: { state: true } };

  /** @type {IntersectionObserver | undefined} */
  #observer;
  #hasCore = false;
  /** @type {typeof import('../controls/embed-menu.js').embedMenu | undefined} */
  #embed;
  #said = '';

  constructor() {
    super();
    /** Why nothing can be shown, or ''. */
    this.failure = '';
    this.isSeen = true;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries[entries.length - 1].isIntersecting), {
      rootMargin: NEAR,
    });
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
   * For subclasses: there is a core.
   * @param {Core} _core
   * @returns {void | Promise<void>}
   */
  coreLoaded(_core) {}

  /** For subclasses: the element is gone, and so are its runs. */
  letGo() {}

  /** For subclasses: it has come near the screen, or has left it. */
  seenChanged() {}

  /** For subclasses: maps are painted in the page's colours, which have changed. */
  coloursChanged() {}

  /** What is shown while there is no core. */
  insteadOfRun() {
    if (!this.failure) return html`<slot></slot>`;
    return html`<slot></slot><div class="notice" role="status"><span>${this.failure}</span><button type="button" @click=${() => this.#load()}>${say`Try again`}</button></div>`;
  }

  /** Its pictures as files and how to embed it, for elements without a menu of their own. */
  embedMenu() {
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
    try {
      const core = await loadCore();
      if (!this.isConnected || this.#hasCore) return;
      this.#hasCore = true;
      this.failure = '';
      await this.coreLoaded(core);
    } catch (error) {
      this.#hasCore = false;
      this.failure = messageOf(error);
      this.fireError(/** @type {{ code?: string }} */ (error).code ?? 'unknown', this.failure);
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

  /** The paper's colour changes by a transition, whichever way a page turns dark. @param {TransitionEvent} event */
  #repaint = (event) => {
    if (event.target !== this) return;
    this.coloursChanged();
    this.requestUpdate();
  };
}
