/**
 * Keeps a learner's work in an element from one visit to the next. Loaded where something is to be kept, exported or
 * imported.
 *
 * @typedef {object} WorkCodec how an element's work is written and read; all parts of it may throw
 * @property {(host: any) => boolean} isReady whether there is something to restore work in
 * @property {(host: any) => string} startOf what the author has set up, besides the attributes
 * @property {(host: any) => unknown} workOf undefined if the learner has changed nothing
 * @property {(host: any, work: any) => void} takeWork checks and restores work of this start
 */
import { keyOf } from '../element/identity.js';
import { brought } from '../element/live-elements.js';
import { say } from '../words/say.js';
import { addressOfPage, variantOf } from './storage.js';
import { clearAll, store, storedWork } from './work-store.js';

/** @typedef {import('../element/lesson-element.js').LessonElement} LessonElement */
/** @typedef {import('./work-file.js').Entry} Entry */

/** Milliseconds between a change and its storing; a run in training changes with each frame. */
const PAUSE = 400;

/** @type {Set<Keeper>} */
const keepers = new Set();

// A page may end without any other event; on phones, when it is hidden.
addEventListener('pagehide', saveAll);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && saveAll());

function saveAll() {
  for (const keeper of keepers) keeper.save();
}

/**
 * @param {LessonElement} host
 * @returns {Promise<Keeper | undefined>} undefined for an element in which nothing is done that could be kept
 */
export async function keeperOf(host) {
  const codec = await host.loadWork();
  if (!codec) return undefined;
  host.keeper ??= new Keeper(host, codec);
  return host.keeper;
}

export class Keeper {
  #host;
  #codec;
  /** Fixed with the first visit to it, since pages that change by scripts change their address before their elements. */
  #address;
  /** @type {import('../state/keep-attribute.js').KeepMode} */
  #mode = 'never';
  /** @type {Entry | undefined} */
  #waiting;
  #saved = '';
  /** Whether the page knows that there is no room for this work. */
  #isTold = false;
  /** Whether the element is about to begin anew, so that its work is none any more. */
  #isCleared = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {LessonElement} host
   * @param {WorkCodec} codec
   */
  constructor(host, codec) {
    this.#host = host;
    this.#codec = codec;
    this.#address = addressOfPage(/** @type {any} */ (host).variant);
    this.key = keyOf(host);
    this.#waiting = brought.get(this.key);
    brought.delete(this.key);
    keepers.add(this);
  }

  /** Where the work is kept from now on. @param {import('../state/keep-attribute.js').KeepMode} mode */
  use(mode) {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#saved = '';
    if (mode !== 'never') this.#waiting ??= storedWork(mode, this.#address).get(this.key);
    this.changed();
  }

  /** The element has been drawn anew, so that its work may be another. */
  changed() {
    if (!this.#begin()) return;
    this.#restore();
    if (this.#mode !== 'never') this.#timer ??= setTimeout(() => this.save(), PAUSE);
  }

  /** Stores the work, if it is another than the last. */
  save() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { entry } = this;
    if (this.#mode === 'never' || this.#isCleared || this.#waiting || !this.#begin()) return;
    const text = entry ? JSON.stringify(entry) : '';
    if (text === this.#saved) return;
    const isFull = store(this.#mode, this.#address, this.key, entry) === 'full';
    const saved = isFull ? '' : text;
    // The button to begin anew comes and goes.
    if ((saved === '') !== (this.#saved === '')) this.#host.requestUpdate();
    this.#saved = saved;
    if (isFull) this.#tellFull();
    else this.#isTold = false;
  }

  /** Tells the page once; each later change is tried again all the same. */
  #tellFull() {
    if (this.#isTold) return;
    this.#isTold = true;
    const message = say`There is no room to keep this work. It is here until the page is left; save it as a file.`;
    this.#host.fireError('keep-full', message);
  }

  /** Saves the work of an element that leaves the page. */
  leave() {
    this.save();
    keepers.delete(this);
  }

  /** Restores the work of an element that comes back, unless it was only moved. */
  comeBack() {
    keepers.add(this);
    if (this.#mode !== 'never' && !this.#begin()) {
      this.#waiting ??= storedWork(this.#mode, this.#address).get(this.key);
    }
  }

  /** Nothing of the page's work is kept any more where this element's is, nor is this element's until it begins anew. */
  clear() {
    this.#isCleared = true;
    clearAll(this.#address);
  }

  /** The student's variant for which the element is set up, or ''. */
  get variant() {
    return variantOf(/** @type {any} */ (this.#host).variant);
  }

  /** Whether something is stored. */
  get hasWork() {
    return this.#saved !== '';
  }

  /** @returns {Entry | undefined} */
  get entry() {
    if (!this.#begin()) return this.#waiting;
    if (this.#waiting) return this.#waiting;
    const work = this.#try(() => this.#codec.workOf(this.#host));
    const attempts = this.#host.attempts.latest;
    if (work === undefined && attempts.length === 0) return undefined;
    const entry = { start: this.#start, work, attempts };
    // The page's own stands once in a file.
    return this.variant === variantOf() ? entry : { ...entry, variant: this.variant };
  }

  /**
   * Restores work now, or as soon as the element is there.
   * @param {Entry} entry
   * @returns {boolean | undefined} whether it is of this element as it is set up; undefined if that isn't known yet
   */
  take(entry) {
    this.#waiting = entry;
    return this.#begin() ? this.#restore() : undefined;
  }

  /** Nothing that was stored is to be restored any more. */
  forget() {
    this.#waiting = undefined;
    this.#isCleared = false;
  }

  /** @returns {boolean} whether the element is ready to take and to give work */
  #begin() {
    return this.#try(() => this.#codec.isReady(this.#host)) ?? false;
  }

  /** What the author has set up, as far as work belongs to it. */
  get #start() {
    return fingerprint(`${this.#host.setUp()} ${this.#try(() => this.#codec.startOf(this.#host))}`);
  }

  #restore() {
    const entry = this.#waiting;
    this.#waiting = undefined;
    if (!entry) return false;
    const isOurs = entry.start === this.#start;
    if (isOurs) {
      // Not saved so far, but there to be forgotten: a learner may begin anew at once.
      if (this.#mode !== 'never') this.#saved = 'restored';
      this.#host.attempts.take(entry.attempts);
      if (entry.work !== undefined) this.#try(() => this.#codec.takeWork(this.#host, entry.work));
      this.#host.requestUpdate();
    }
    return isOurs;
  }

  /**
   * Stored work may be anything, and nothing of it may keep an element from being shown.
   * @template T
   * @param {() => T} act
   */
  #try(act) {
    try {
      return act();
    } catch {
      return undefined;
    }
  }
}

/** A short text for a long one. @param {string} text */
function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; ++i) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
