import { html, noChange, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import inspectorStyles from '../../kit/controls/inspector.css?inline';
import { LazyViews } from '../../kit/controls/lazy-views.js';
import palette from '../../kit/drawing/palette.css?inline';
import planeStyles from '../../kit/drawing/plane.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import { TrainingElement } from '../../kit/element/training-element.js';
import styles from '../../kit/element/widget.css?inline';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { inNextFrame } from '../../kit/state/frame.js';
import { withVariant } from '../../kit/state/variant-attribute.js';
import trainerStyles from '../../kit/training/drawing/training.css?inline';
import { divergenceWords, trainingWords } from '../../kit/training/drawing/training-words.js';
import { SETTING_NAMES } from '../../kit/training/state/setting-names.js';
import { MOST_STEPS } from '../../kit/training/state/training.js';
import {
  lockedSettings,
  TRAINER_HIDEABLE,
  trainingFromAttributes,
} from '../../kit/training/state/training-settings.js';
import { say } from '../../kit/words/say.js';
import { more } from './more.js';
import parameterRow from './parameter-row.css?inline';
import { TrainerCurve } from './trainer-curve.js';
import { TrainerNetwork } from './trainer-network.js';
import { TrainerPanels } from './trainer-panels.js';
import { TrainerRun } from './trainer-run.js';
import { furtherControls, trainingControls } from './training-controls.js';

/** @typedef {import('../../kit/training/state/training.js').Training} Training */
/** @typedef {import('../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */

/**
 * A neuron or a small network that learns, step by step or in a run. It shows every number of a step and can go back in
 * time.
 *
 * @element neuron-trainer
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-attempt told before the goal, with the same detail
 * @fires neuron-goal a run first classifies all samples correctly
 */
export class NeuronTrainer extends TrainingElement {
  static styles = [palette, quantities, styles, inspectorStyles, planeStyles, trainerStyles, parameterRow].map((text) =>
    unsafeCSS(text),
  );

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The data set: and, or, nand, nor, xor, gaussians, circle, moons, spiral or quadrants. */
    data: { type: String },
    /** Your own points instead of a data set, each with two coordinates and its class: "0 0 0; 1 1 1". */
    points: { type: 'maybe-empty' },
    /** The number of samples, 1 to 1,000, for data sets that don't fix it. */
    samples: { type: String },
    /** The noise of the data, 0 to 1, for data sets that have any. */
    noise: { type: String },
    /** Neurons of up to 3 hidden layers, 1 to 8 each: "4, 2"; empty for a single neuron. */
    layers: { type: 'maybe-empty' },
    /** The hidden layers' activation, one for all or one for each. */
    activation: { type: String },
    /** The loss: bce (binary cross-entropy) or mse (mean squared error). */
    loss: { type: String },
    /** The optimiser: sgd, momentum, adam or rmsprop. */
    optimizer: { type: String },
    /** The learning rate, 0 to 1,000. */
    rate: { type: String },
    /** The number of samples in a step, up to 1,000; 0 is all. */
    batch: { type: String },
    /** How the weights are initialised: pytorch, xavier_uniform, he_uniform, uniform or zeros. */
    initialization: { type: String },
    /** The largest initial weight, 0 to 100, if the initialization is uniform. */
    scale: { type: String },
    /** The penalty on the weights' absolute values, 0 to 10. */
    l1: { type: String },
    /** The penalty on the weights' squares, 0 to 10. */
    l2: { type: String },
    /** The seed of the data and of the initial weights, a whole number from 0 to 1,000,000. */
    seed: { type: String },
    /** A student's number or name: their own seed, unless the author gives one. */
    variant: { type: String },
    /** Parts that aren't shown: any of controls, curve, keep, landscape, link, network, numbers, parameter, plane, points, save, settings, undo. */
    hide: { type: String },
    /** Settings that the learner can't change: any of the attributes' names; without a value, all of them. */
    locked: { type: 'switch' },
    /** Shows only the essentials, as for a slide: pictures, buttons, loss and result. The rest stands behind a button. */
    compact: { type: Boolean },
    sample: { state: true },
    selected: { state: true },
  };

  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('');
  #lock = lockedSettings('');
  /** @type {TrainerRun} */
  #run = new TrainerRun(this, {
    change: (training) => {
      if (!this.isSeen) return;
      this.#part = this.isUpdatePending ? 'all' : training.part;
      this.requestUpdate();
    },
    maps: () => this.#paint(),
    refusal: (error) => this.#panels.refuse(error),
  });
  #announcer = new Announcer(this);
  #views = new LazyViews(this);
  #panels = new TrainerPanels(this, this.#views);
  /** The part of the widget that is drawn next; the rest stays unchanged. @type {Training['part']} */
  #part = 'all';
  #network = new TrainerNetwork(this, this.#panels);
  #curve = new TrainerCurve(this, this.#panels);

  constructor() {
    super();
    /** @type {string | undefined} */
    this.variant = undefined;
    this.hide = '';
    this.locked = '';
    this.compact = false;
    /** The sample whose numbers are shown; −1 for the one that comes next in training. */
    this.sample = -1;
    /** Index of the selected parameter. */
    this.selected = 0;
  }

  /** @param {import('../../core/core.js').Core} core */
  coreLoaded(core) {
    return this.#run.start(core, () => this.#fromAttributes());
  }

  letGo() {
    super.letGo();
    this.#run.dispose();
  }

  get training() {
    return this.#run.training;
  }

  /** Those of a run that the learner has changed nothing of. */
  get firstSettings() {
    return trainingFromAttributes(withVariant(this, SETTING_NAMES)).settings;
  }

  loadWork() {
    return import('./trainer-work.js');
  }

  /** Shows a run of an earlier visit. @param {{ settings: TrainingSettings, step: number }} run */
  show(run) {
    this.#run.show(run);
  }

  beginAnew() {
    super.beginAnew();
    if (this.training) this.#run.begin(this.firstSettings);
  }

  forgetPast() {
    this.training?.forgetPast();
  }

  /** All parameters as they are now, in PyTorch's order; undefined before there are any. */
  get parameters() {
    return this.training?.now.parameters;
  }

  seenChanged() {
    if (this.isSeen) this.training?.wake();
    else this.training?.rest();
  }

  coloursChanged() {
    if (this.training) this.#network.paint(this.training);
  }

  #paint = () => this.attempt(() => this.coloursChanged());

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.size > 0) this.#part = 'all';
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, TRAINER_HIDEABLE));
    if (changed.has('locked')) this.#lock = this.reported(lockedSettings(this.locked));
    if (this.training && [...SETTING_NAMES, 'variant'].some((name) => changed.has(name)))
      this.#run.begin(this.#fromAttributes());
  }

  #fromAttributes() {
    const { settings, problems } = trainingFromAttributes(withVariant(this, SETTING_NAMES));
    this.#problems = this.reported({ problems }, this.#problems).problems;
    return settings;
  }

  render() {
    const training = this.training;
    if (!training) {
      return this.insteadOfRun();
    }
    const { hidden } = this.#hide;
    const { compact: isCompact } = this;
    const { state, parameters } = training.now;
    const words = trainingWords(training.summary);
    // On the way to a step, nothing is news: neither the numbers nor that all samples are right.
    if (training.replaysTo === undefined) {
      this.#announcer.say(training, words);
      this.#run.notice(training);
    }
    this.selected = Math.min(this.selected, parameters.length - 1);
    const redraw = () => this.requestUpdate();
    const hasUndo = !hidden.has('undo');
    const further = html`${hidden.has('parameter') ? nothing : this.#network.parameter(training)}
      ${this.#panels.all(training, {
        hidden,
        isLocked: (name) => this.#lock.locked.has(name),
        sample: this.#sample(),
        begin: (next, gesture) => this.#run.begin(next, gesture),
      })}`;
    const problems = [...this.#problems, ...this.#hide.problems, ...this.#lock.problems, ...this.#run.linkProblems];
    return html`
      ${this.notices(problems)}
      <div part="widget" class="widget trainer ${isCompact ? 'compact' : ''}" @input=${containEvent} @change=${containEvent} @keydown=${this.#undoKey}>
        <div class="rooms">
          ${hidden.has('network') ? nothing : this.#part !== 'all' ? noChange : this.#network.graph(training)}
          ${hidden.has('plane') ? nothing : this.#network.plane(training, this.#sample(), words)}
        </div>
        ${training.isLongReplay ? this.replayProgress(training) : nothing}
        ${hidden.has('controls') ? nothing : trainingControls({ training, restart: () => this.#run.begin(training.settings), redraw, isCompact, hasUndo })}
        <p class="facts">${words}</p>
        ${state.step >= MOST_STEPS ? html`<p class="notice" role="status">${say`A run ends at step ${MOST_STEPS}.`}</p>` : nothing}
        ${state.divergence ? html`<p class="notice" role="alert">${this.#divergence(training, state.divergence)}</p>${this.#panels.overshoot(training)}` : nothing}
        ${hidden.has('curve') ? nothing : this.#part === 'numbers' ? noChange : this.#curve.view(training, isCompact)}
        ${isCompact ? more(html`${hidden.has('controls') ? nothing : furtherControls(training, redraw, hasUndo)}${hidden.has('curve') ? nothing : this.#curve.below(training)}${further}`) : further}
        ${this.keeper?.hasWork ? this.anewButton() : nothing}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * @param {Training} training
   * @param {import('../../core/run-state.js').Divergence} divergence
   */
  #divergence(training, divergence) {
    const name = divergence.parameter === null ? '' : training.parameterName(divergence.parameter);
    return divergenceWords(divergence, name, training.texts([training.now.state.learningRate])[0]);
  }

  /** The sample whose numbers are shown. */
  #sample() {
    const training = this.training;
    if (!training) return -1;
    return this.sample >= 0 && this.sample < training.data.sampleCount ? this.sample : training.nextSample;
  }

  /** Ctrl or Cmd with Z undoes, with Shift+Z or Y redoes; a text field keeps its own. @param {KeyboardEvent} event */
  #undoKey = (event) => {
    const key = event.key.toLowerCase();
    if (this.#hide.hidden.has('undo')) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if (/** @type {Element} */ (event.target).matches('input[type="text"], textarea')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.training?.redo();
    else this.training?.undo();
  };

  firstUpdated() {
    this.#network.listen();
    this.#curve.listen();
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#part = 'all';
    this.#network.watch();
    this.#curve.watch();
    // At rest the maps are finer and take longer to paint, so paint them in a separate frame.
    if (this.isSeen && !this.training?.isRunning) inNextFrame(this.#paint);
  }
}
