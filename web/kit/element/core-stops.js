import { html, nothing } from 'lit';
import { isRestarting, isStop } from '../../core/core-error.js';
import { inNextFrame } from '../state/frame.js';
import { messageOf } from '../words/message-of.js';
import { say } from '../words/say.js';
import { ListenerGuard } from './listener-guard.js';

/** How often a picture is tried again while the core starts, frame by frame. */
const MOST_TRIES = 100;

/** What an element does when the core stops: it says so, and throws nothing into the page. */
export class CoreStops {
  #host;
  /** How often the picture has been tried while the core was starting. */
  #tries = 0;
  /** Whether what is drawn is of a neuron or a run that the element has let go. */
  #isOutdated = false;
  /** What is said of an action that the core stopped at. @type {unknown} */
  #said;

  /** @param {import('./lesson-element.js').LessonElement} host */
  constructor(host) {
    this.#host = host;
    this.guard = new ListenerGuard(
      (error) => host.caught(error),
      () => this.#isOutdated,
    );
  }

  /**
   * What the element shows, with its listeners guarded.
   * @param {() => unknown} draw
   */
  inside(draw) {
    const { stopped } = this.#host;
    return this.guard.inside(stopped ? this.#insteadOfPicture(stopped) : draw());
  }

  /** From now on the controls do nothing, until the next picture, which has others. */
  letGo() {
    this.#isOutdated = true;
  }

  drawn() {
    this.#tries = 0;
    this.#isOutdated = false;
  }

  /** @param {unknown} error that drawing threw */
  notDrawn(error) {
    if (!isStop(error)) throw error;
    const host = this.#host;
    if (isRestarting(error) && this.#tries < MOST_TRIES) {
      this.#tries += 1;
      inNextFrame(() => host.requestUpdate());
    } else if (!host.stopped) {
      host.stopped = { code: error.code, message: messageOf(error) };
      host.fireError(error.code, host.stopped.message);
    }
  }

  /** @param {unknown} error that something else threw; if the core didn't stop, it is thrown again */
  caught(error) {
    if (!isStop(error)) throw error;
    const host = this.#host;
    if (this.#said && host.said === this.#said) return;
    const message =
      error.code === 'core-stopped' || error.code === 'core-lost'
        ? messageOf(error)
        : say`The computing core stopped and has started again. Please do that once more.`;
    const close = () => {
      host.said = undefined;
    };
    this.#said = html`<div class="notice" role="status"><span>${message}</span><button type="button" @click=${close}>${say`Close`}</button></div>`;
    host.said = this.#said;
    host.fireError(error.code, message);
  }

  /**
   * What is shown after the core has stopped twice at the picture.
   * @param {{ code: string, message: string }} stopped
   */
  #insteadOfPicture({ code, message }) {
    const again = () => this.#host.recover();
    return html`<slot></slot><div class="notice" role="status"><span>${message}</span>${
      code === 'core-lost' ? nothing : html`<button type="button" @click=${again}>${say`Start again`}</button>`
    }</div>`;
  }
}
