import { html, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import inspectorStyles from '../../kit/controls/inspector.css?inline';
import { LazyViews } from '../../kit/controls/lazy-views.js';
import { WidthWatcher } from '../../kit/controls/width-watcher.js';
import palette from '../../kit/drawing/palette.css?inline';
import { typeset } from '../../kit/drawing/quantity.js';
import { TrainingElement } from '../../kit/element/training-element.js';
import styles from '../../kit/element/widget.css?inline';
import { hiddenParts, MENU_HIDEABLE } from '../../kit/neuron/state/hidden-parts.js';
import { seedOfVariant } from '../../kit/state/variant-attribute.js';
import { approximatorFromAttributes } from '../../kit/training/state/network-attributes.js';
import { many, say } from '../../kit/words/say.js';
import { functionChoice, neuronCount, weightChoice } from './approximator-controls.js';
import { errorPlot, functionPlot, hueOf } from './drawing/function-plot.js';
import { FunctionGestures } from './function-gestures.js';
import approximatorStyles from './neuron-approximator.css?inline';
import { Approximation, MOST_STEPS } from './state/approximation.js';

/** The most neurons whose parts are drawn: more curves can't be told apart. */
const MOST_PIECES = 16;

/**
 * Universal approximation: a network with one hidden layer approximates a function, which is one of four or the
 * learner's own. The hidden layer is placed neuron by neuron, or trained.
 *
 * @element neuron-approximator
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-attempt told before the goal, with the same detail
 * @fires neuron-goal the largest error has fallen below 0.05
 */
export class NeuronApproximator extends TrainingElement {
  static styles = [palette, styles, inspectorStyles, approximatorStyles].map((text) => unsafeCSS(text));

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The function: sine, step, bump, sawtooth or own. */
    function: { type: String },
    /** The activation of the hidden neurons. */
    activation: { type: String },
    /** The number of hidden neurons, 1 to 64. */
    neurons: { type: String },
    /** How the network gets its weights: build (neurons are placed) or train. */
    way: { type: String },
    /** A student's number or name: the seed of their own weights, which are then trained. */
    variant: { type: String },
    /** Parts that aren't shown: save. */
    hide: { type: String },
  };

  /** @type {Approximation | undefined} */
  #model;
  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('', MENU_HIDEABLE);
  #announcer = new Announcer(this);
  #width = new WidthWatcher(this);
  #reached = false;
  #views = new LazyViews(this);
  /** What is wrong with the typed values, or ''. */
  #typing = '';
  #gestures = new FunctionGestures(() => this.#model);

  constructor() {
    super();
    this.hide = '';
    /** @type {string | undefined} */
    this.variant = undefined;
    /** @type {string | undefined} */
    this.function = undefined;
    /** @type {string | undefined} */
    this.activation = undefined;
    /** @type {string | undefined} */
    this.neurons = undefined;
    /** @type {string | undefined} */
    this.way = undefined;
  }

  /** @param {import('../../core/core.js').Core} core */
  coreLoaded(core) {
    this.#model = new Approximation(core, () => {
      if (this.isSeen) this.requestUpdate();
    });
    this.#model.stopped = (error) => this.caught(error);
    this.#readAttributes(this.#model);
  }

  letGo() {
    super.letGo();
    this.#model?.dispose();
    this.#model = undefined;
  }

  loadWork() {
    return import('./approximator-work.js');
  }

  get approximation() {
    return this.#model;
  }

  /** What is shown first. */
  get first() {
    return approximatorFromAttributes(/** @type {any} */ (this)).settings;
  }

  /**
   * Shows an approximation of an earlier visit.
   * @param {import('./approximator-controls.js').Choices & { own: number[], removed: number[], step: number }} kept
   */
  show({ removed, step, ...some }) {
    // Its goal was told then.
    this.#reached = true;
    Object.assign(this.#model ?? {}, some);
    this.#model?.begin();
    for (const neuron of removed) this.#model?.toggle(neuron);
    this.#model?.replay(step);
    if (!this.isSeen) this.#model?.rest();
  }

  beginAnew() {
    super.beginAnew();
    this.#reached = false;
    if (this.#model) this.#readAttributes(this.#model);
  }

  seenChanged() {
    if (this.isSeen) this.#model?.wake();
    else this.#model?.rest();
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, MENU_HIDEABLE));
    const isOther = ['function', 'activation', 'neurons', 'way', 'variant'].some((name) => changed.has(name));
    if (this.#model && isOther) this.#readAttributes(this.#model);
  }

  render() {
    const model = this.#model;
    if (!model) return this.insteadOfRun();
    const curves = model.curves(MOST_PIECES);
    const { target, network, pieces } = curves;
    const { largestError, meanError } = model.error();
    const errors = model.errors();
    const words = this.#words(model, largestError, meanError);
    const isReplayed = model.replaysTo !== undefined;
    if (!isReplayed) this.#announcer.say(model, words);
    if (!isReplayed) this.#notice(model, largestError);
    const width = Math.max(220, this.#width.units);
    return html`
      ${this.notices([...this.#problems, ...this.#hide.problems])}
      <div part="widget" class="widget approximator" @input=${containEvent} @change=${containEvent}>
        ${functionChoice(model, this.#set)}
        <div class="plot" @keydown=${this.#gestures.keydown}>
          ${functionPlot({ width, target, network, pieces, own: model.name === 'own' ? model.own : undefined, label: say`The function, dashed, and the network. ${words}` })}
        </div>
        ${neuronCount(model, this.#set)}
        ${this.replayProgress(model)}
        ${weightChoice(model, this.#set)}
        <p class="facts">${words}</p>
        ${this.#pieces(model)}
        ${
          errors.length > 0
            ? html`<section aria-label=${say`Error`}><h3>${say`The largest error against the number of neurons`}</h3>
                ${errorPlot({ width, errors, neurons: model.neurons, error: largestError, label: say`Largest errors of placed networks: ${this.#table(model, errors)}` })}
                <p class="muted">${errors[0].bound === null ? '' : `${say`Dashed: what the error can’t exceed.`} `}${say`The dot is this network.`}</p></section>`
            : html`<p class="muted">${say`Without an activation, any number of neurons adds up to one straight line: sums of straight lines are straight.`}</p>`
        }
        ${this.#tables(model, curves, errors)}
        ${this.foot(this.#hide.hidden)}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * The numbers behind the pictures, and a field to type those of the learner's own function.
   * @param {Approximation} model
   * @param {ReturnType<Approximation['curves']>} curves
   * @param {ReturnType<Approximation['errors']>} errors
   */
  #tables(model, curves, errors) {
    const loaded = this.#views.peek('tables');
    const isOpen = this.renderRoot.querySelector('details:not(.embed)')?.hasAttribute('open');
    const take = (/** @type {number[]} */ values) => {
      this.#typing = '';
      model.own = values;
      model.begin();
    };
    const refuse = (/** @type {string} */ problem) => {
      this.#typing = problem;
      this.requestUpdate();
    };
    const open = () => {
      this.#views.use('tables', () => import('./function-tables.js'));
      this.requestUpdate();
    };
    const own = model.name === 'own' ? model.own : undefined;
    const texts = (/** @type {number[]} */ numbers) => model.texts(numbers);
    return html`<details @toggle=${open}><summary>${own ? say`As tables, and values to type` : say`As tables`}</summary>
      ${loaded && isOpen ? loaded.functionTables({ curves, errors, own, problem: this.#typing, texts, take, refuse }) : nothing}
    </details>`;
  }

  /** A button for each neuron, which takes its part away or puts it back. @param {Approximation} model */
  #pieces(model) {
    const { neurons, removed } = model;
    if (neurons > MOST_PIECES)
      return html`<p class="muted">${say`With up to ${MOST_PIECES} neurons each one’s part is drawn, too.`}</p>`;
    return html`<div class="pieces" role="group" aria-label=${say`Each neuron’s part`}>${Array.from(
      { length: neurons },
      (_, i) => html`<button type="button" class=${hueOf(i)} aria-pressed=${removed.has(i) ? 'false' : 'true'}
        aria-label=${removed.has(i) ? say`Neuron ${i + 1}, taken away` : say`Neuron ${i + 1}, there`} @click=${() => model.toggle(i)}><span class="swatch"></span>${i + 1}</button>`,
    )}</div>`;
  }

  /**
   * @param {Approximation} model
   * @param {number} largest
   * @param {number} mean
   */
  #words(model, largest, mean) {
    const [most, average] = model.texts([largest, mean]).map(typeset);
    const { neurons, way, step, removed } = model;
    const made = way === 'train' ? say`trained for ${step} of ${MOST_STEPS} steps` : say`placed`;
    const gone = removed.size > 0 ? `, ${say`${removed.size} taken away`}` : '';
    const count = many(neurons, '{0} neuron', '{0} neurons');
    return say`${count}, ${made}${gone}: largest error ${most}, mean ${average}.`;
  }

  /**
   * @param {Approximation} model
   * @param {ReturnType<Approximation['errors']>} errors
   */
  #table(model, errors) {
    const texts = model.texts(errors.map(({ error }) => error));
    return errors.map(({ n }, i) => `${n}: ${typeset(texts[i])}`).join('; ');
  }

  firstUpdated() {
    this.#gestures.listenOn(this.renderRoot);
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#width.watch(this.renderRoot.querySelector('.plot') ?? this);
  }

  /** @param {import('./approximator-controls.js').Choices} some */
  #set = (some) => {
    const model = this.#model;
    if (!model) return;
    Object.assign(model, some);
    // Without an activation, neurons can't be placed. Training shows what such a network can do.
    if (!model.canBuild) model.way = 'train';
    this.#reached = false;
    model.begin();
  };

  /**
   * @param {Approximation} model
   * @param {number} error
   */
  #notice(model, error) {
    if (this.#reached || error >= 0.05) return;
    this.#reached = true;
    const { name, activation, neurons } = model;
    this.fireGoal({ goal: 'approximation', task: name, right: 1, of: 1, function: name, activation, neurons, error });
  }

  /** @param {Approximation} model */
  #readAttributes(model) {
    const { settings, problems } = approximatorFromAttributes(/** @type {any} */ (this));
    this.#problems = problems;
    Object.assign(model, settings, { seed: seedOfVariant(this.variant) ?? 1 });
    if (!model.canBuild) model.way = 'train';
    this.reported({ problems });
    model.begin();
  }
}
