/**
 * What the page inside an iframe says beside its widget: what is wrong with its address, that the widget is being
 * loaded, and that it could not be loaded.
 *
 * @import { AddressProblem } from './frame-address.js'
 * @import { FrameWords } from '../kit/words/frame-words.js'
 */
import { fewNotes } from './few-notes.js';

/** So long a widget may take before the frame says that it is being loaded, in ms. */
const QUIET = 2000;

/** About addresses, for authors. @type {Record<AddressProblem['code'], (problem: AddressProblem) => string>} */
const SENTENCES = {
  'unknown-widget': ({ given, accepted }) =>
    `There is no widget “${given}”; this address needs one: ${accepted.join(', ')}.`,
  'unknown-attribute': ({ given, element, accepted }) =>
    `${element} has no attribute “${given}”; it accepts ${accepted.join(', ')}.`,
  'bad-percent': ({ given }) => `“${given}” was left out: its “%” begins no character. A percent sign is written %25.`,
};

/** What a host's Content-Security-Policy has to allow, by the directive that refused something. */
const ALLOWED = Object.entries({
  'trusted-types': 'trusted-types neuron-lesson lit-html',
  'script-src': "script-src 'self' 'wasm-unsafe-eval'",
});

/** @type {Record<string, FrameWords>} by language */
const WORDS = JSON.parse(document.body.dataset.words ?? '{}');

export class FrameNotes {
  /** @type {HTMLElement} */
  #place;
  /** @type {HTMLElement | undefined} */
  #loading;
  /** @type {HTMLElement | undefined} */
  #failed;
  /** Directives of the host's policy that refused something. @type {Set<string>} */
  #refused = new Set();

  /** @param {HTMLElement} place to which they are added */
  constructor(place) {
    this.#place = place;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      this.#refused.add(effectiveDirective);
      this.inLanguage();
    });
  }

  get isLoading() {
    return this.#loading !== undefined;
  }

  /** @param {readonly AddressProblem[]} problems */
  ofAddress(problems) {
    this.#loading = undefined;
    this.#failed = undefined;
    const shown = fewNotes(problems, (problem) => SENTENCES[problem.code](problem));
    this.#place.append(...shown.map((text) => paragraph(text, 'en')));
  }

  loading() {
    this.#loading = paragraph(words().loading);
    this.#loading.animate({ opacity: [0, 0] }, QUIET);
    this.#place.append(this.#loading);
  }

  loaded() {
    this.#loading?.remove();
    this.#loading = undefined;
  }

  failed() {
    this.loaded();
    this.#failed?.remove();
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = words().again;
    again.addEventListener('click', () => location.reload());
    this.#failed = document.createElement('div');
    this.#failed.append(paragraph(words().failed), ...this.#whatToAllow(), again);
    this.#place.append(this.#failed);
  }

  /** Says it again, in the language that the page is in now. */
  inLanguage() {
    if (this.#loading) this.#loading.textContent = words().loading;
    if (this.#failed) this.failed();
  }

  #whatToAllow() {
    const refused = [...this.#refused];
    return ALLOWED.filter(([directive]) => refused.some((name) => name.includes(directive))).map(([, allowed]) =>
      paragraph(`The Content-Security-Policy of ${location.host} has to allow it: ${allowed}`, 'en'),
    );
  }
}

function words() {
  return WORDS[document.documentElement.lang.toLowerCase().split('-')[0]] ?? WORDS.en;
}

/**
 * @param {string} text
 * @param {string} [lang] if it isn't the page's
 */
function paragraph(text, lang) {
  const element = document.createElement('p');
  element.setAttribute('role', 'status');
  if (lang) element.lang = lang;
  element.textContent = text;
  return element;
}
