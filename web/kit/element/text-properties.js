import { LitElement } from 'lit';
import { AS_WRITTEN, attributeValue } from '../state/attribute-value.js';

/** @import { Problem } from '../words/problem.js' */

/** An element whose properties take what frameworks give them. */
export class TextProperties extends LitElement {
  /**
   * An attribute comes as its text, and every property as text too, whatever it was given as: see attribute-value.js.
   * @param {PropertyKey} name
   * @param {import('lit').PropertyDeclaration} [options]
   */
  static createProperty(name, options) {
    // biome-ignore lint/complexity/noThisInStatic: Lit's method is to be called for the subclass
    super.createProperty(name, options?.state ? options : { ...options, converter: AS_WRITTEN });
  }

  /**
   * @param {PropertyKey} name
   * @param {string | symbol} key
   * @param {import('lit').PropertyDeclaration} options
   * @returns {PropertyDescriptor | undefined}
   */
  static getPropertyDescriptor(name, key, options) {
    // biome-ignore lint/complexity/noThisInStatic: Lit's method is to be called for the subclass
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor || options.state) return descriptor;
    return {
      ...descriptor,
      /** @this {TextProperties} @param {unknown} given */
      set(given) {
        const { value, problem } = attributeValue(given, options.type);
        this.#note(String(name), problem);
        descriptor.set?.call(this, value);
      },
    };
  }

  /** What is wrong with the values of properties, by name. @type {ReadonlyMap<string, Problem>} */
  #misgiven = new Map();

  /**
   * @param {string} name of a property
   * @param {Problem | undefined} problem with the value that it was given, if there is one
   */
  #note(name, problem) {
    if (!problem && !this.#misgiven.has(name)) return;
    const before = [...this.#misgiven.values()];
    const now = new Map(this.#misgiven);
    if (problem) now.set(name, { ...problem, attribute: name });
    else now.delete(name);
    this.#misgiven = now;
    this.reported({ problems: [...now.values()] }, before);
    this.requestUpdate();
  }

  /** Problems with the values of properties that can't be text. */
  get misgiven() {
    return [...this.#misgiven.values()];
  }

  /**
   * For subclasses: tells the page about problems.
   * @param {{ problems: readonly Problem[] }} _found
   * @param {readonly Problem[]} _before those that it has been told about
   */
  reported(_found, _before) {
    return _found;
  }
}
