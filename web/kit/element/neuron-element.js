import { decimalFromAttribute } from '../state/decimal-attribute.js';
import { shorten } from '../state/parse-number.js';
import { withDecimalMark } from '../words/decimal-mark.js';
import { ModelElement } from './model-element.js';

/** @import { Problem } from '../words/problem.js' */
/** @typedef {import('../../core/core.js').Core} Core */
/** @typedef {import('../neuron/state/neuron-model.js').NeuronModel} NeuronModel */

/**
 * Base class of elements that show a neuron: tells the model what the attributes say, and lets a learner change it, undo
 * that, and keep it.
 *
 * @fires neuron-change the learner has changed the neuron's numbers
 */
export class NeuronElement extends ModelElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** How far a learner can move numbers, such as "weights -2 2; b 0 1". */
    ranges: { type: 'record' },
    /** How far numbers move at a time, such as "weights 0.5; w2 0.1". */
    steps: { type: 'record' },
    /** How numbers are written: point (0.5) or comma (0,5). */
    decimal: { type: String },
  };

  /** The names of the attributes that `describe` reads. @type {readonly string[]} */
  static describing = [];

  constructor() {
    super();
    /** @type {string | undefined} */
    this.ranges = undefined;
    /** @type {string | undefined} */
    this.steps = undefined;
    /** @type {string | undefined} */
    this.decimal = undefined;
  }

  /** @type {(import('../neuron/state/number-limits.js').Limits & { problems: Problem[] }) | undefined} */
  #limits;
  #decimal = decimalFromAttribute(undefined);

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('ranges') || changed.has('steps')) this.#useLimits();
    if (changed.has('decimal')) this.#decimal = this.reported(decimalFromAttribute(this.decimal));
    const { neuron, core } = this;
    const { describing } = /** @type {typeof NeuronElement} */ (this.constructor);
    if (!neuron || !core || (this.#isDescribed && !describing.some((name) => changed.has(name)))) return;
    this.#described = this.#isDescribed ? changed : undefined;
    this.#isDescribed = true;
    this.describe(neuron, core, this.#described);
  }

  /** @param {import('lit').PropertyValues} changed */
  update(changed) {
    this.inDecimals(() => super.update(changed));
  }

  /**
   * Writes texts with the element's decimal mark outside of rendering.
   * @template T
   * @param {() => T} write
   */
  inDecimals(write) {
    return withDecimalMark(this.#decimal.isComma, write);
  }

  #useLimits() {
    this.#readLimits().catch((error) => this.partMissing(error, () => this.#useLimits()));
  }

  /** The code that reads `ranges` and `steps` is only loaded if they are given, which is rare. */
  async #readLimits() {
    const { ranges, steps } = this;
    if (ranges == null && steps == null && !this.#limits) return;
    const { limitsFromAttributes } = await import('../neuron/state/limit-attributes.js');
    if (ranges !== this.ranges || steps !== this.steps) return;
    this.#limits = this.reported(limitsFromAttributes({ ranges, steps }));
    this.#limit();
    this.requestUpdate();
  }

  /** @protected */
  acquire() {
    super.acquire();
    this.#limit();
  }

  letGo() {
    this.#isDescribed = false;
    super.letGo();
  }

  /** Applies this element's limits to its neuron; if several elements have limits, the last ones hold. */
  #limit() {
    if (this.#limits) this.neuron?.limits.use(this.#limits);
  }

  /**
   * @param {readonly Problem[]} problems of the subclass's own attributes
   * @param {readonly string[]} [others]
   */
  notices(problems, others) {
    return super.notices([...problems, ...(this.#limits?.problems ?? []), ...this.#decimal.problems], others);
  }

  /** Whether `describe` has been called for the model that there is. */
  #isDescribed = false;

  /**
   * For subclasses: tells the model what the attributes say. They come again when the author has changed some of them,
   * and then change the model for all of its elements.
   * @param {NeuronModel} _neuron
   * @param {Core} _core
   * @param {import('lit').PropertyValues} [_changed] which attributes; undefined at first
   */
  describe(_neuron, _core, _changed) {}

  /** Which attributes had changed when `describe` was called last. @type {import('lit').PropertyValues | undefined} */
  #described;

  /** For subclasses: calls `describe` once more as the last time, since what it waited for is there. */
  describeAgain() {
    const { neuron, core } = this;
    if (neuron && core && this.#isDescribed) this.describe(neuron, core, this.#described);
  }

  /** The problem that another element has already set the model to other numbers. @returns {Problem} */
  alreadySet() {
    return { code: 'already-set', attribute: 'model', given: shorten(this.model ?? '') };
  }

  /** Goes back to the neuron's first numbers. */
  recover() {
    super.recover();
    this.change((neuron) => neuron.recover());
  }

  /**
   * Changes the neuron on the learner's behalf, and tells the page.
   * @param {(neuron: NeuronModel) => void} act
   */
  change(act) {
    if (!this.neuron) return;
    const before = this.neuron.state;
    act(this.neuron);
    if (this.neuron.state === before) return;
    const snapshot = this.takeSnapshot();
    if (!snapshot) return;
    // The shortest numbers that round to these float32 values: −0.3, not −0.30000001192092896.
    const number = (/** @type {string} */ name) => Number(snapshot.literals.get(name));
    const { inputs, weights, activation } = snapshot.state;
    const detail = {
      inputs: inputs.map((_, i) => number(`x${i + 1}`)),
      weights: weights.map((_, i) => number(`w${i + 1}`)),
      bias: number('b'),
      activation,
      output: number('y'),
    };
    this.fire('neuron-change', detail);
  }

  /** For subclasses: what a link to this element should restore besides the neuron; words of letters and digits. */
  linkExtras() {
    return {};
  }

  /**
   * For subclasses: restores the extras from a link (see linkExtras).
   * @param {Map<string, string>} _extras
   */
  useExtras(_extras) {}

  /** What the author has set up: the neuron that is there at first. */
  get given() {
    return this.neuron?.initial;
  }

  /** @returns {Promise<import('../keep/keeper.js').WorkCodec> | undefined} */
  loadWork() {
    return import('../neuron/neuron-work.js');
  }

  /**
   * For subclasses: what is kept besides the neuron and the extras of a link, as JSON; undefined if that is as at first.
   * @returns {unknown}
   */
  ownWork() {
    return undefined;
  }

  /** For subclasses: restores what ownWork() gave, which may be anything. @param {any} _work */
  takeOwnWork(_work) {}

  beginAnew() {
    super.beginAnew();
    this.change((neuron) => neuron.reset());
  }

  forgetPast() {
    this.neuron?.forgetPast();
  }

  /**
   * Actions of the buttons for undo, redo, link and save, which are the same in every element. Reset differs.
   * @param {NeuronModel} neuron
   * @param {ReadonlySet<string>} hidden those that the author has left out
   */
  buttonsFor(neuron, hidden) {
    this.#canUndo = !hidden.has('undo');
    return {
      hidden,
      isHeld: this.matches(':focus-within'),
      undo: { able: neuron.canUndo, act: () => this.change((n) => n.undo()) },
      redo: { able: neuron.canRedo, act: () => this.change((n) => n.redo()) },
      link: () => this.#saveAndShare((module) => module.copyLink(this)),
      save: () => this.#saveAndShare((module) => module.offerPicture(this)),
    };
  }

  /** For subclasses to call once the model is defined: restores it if the page's URL is a link to it. */
  followLink() {
    if (this.#followed || !location.hash.startsWith('#neuron:')) return;
    this.#followed = true;
    this.#saveAndShare((module) => module.followLink(this));
  }

  /** @param {(module: typeof import('../neuron/save-and-share.js')) => unknown} act */
  #saveAndShare(act) {
    import('../neuron/save-and-share.js')
      .then(act)
      .catch((error) => this.partMissing(error, () => this.#saveAndShare(act)));
  }

  #followed = false;
  #canUndo = true;

  /**
   * Undoes on Ctrl+Z or Cmd+Z; redoes with Shift added, or Y instead of Z. While a number is typed, its field undoes.
   * @param {KeyboardEvent} event
   */
  undoKey(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (!this.#canUndo || (key !== 'z' && key !== 'y')) return;
    if (/** @type {Element} */ (event.target).matches('.typed')) return;
    event.preventDefault();
    const redo = key === 'y' || event.shiftKey;
    this.change((neuron) => (redo ? neuron.redo() : neuron.undo()));
  }
}
