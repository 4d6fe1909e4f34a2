import { html, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import palette from '../../kit/drawing/palette.css?inline';
import planeStyles from '../../kit/drawing/plane.css?inline';
import { TrainingElement } from '../../kit/element/training-element.js';
import styles from '../../kit/element/widget.css?inline';
import { hiddenParts, MENU_HIDEABLE } from '../../kit/neuron/state/hidden-parts.js';
import { withVariant } from '../../kit/state/variant-attribute.js';
import { isDark, paintWhole } from '../../kit/training/drawing/map-painter.js';
import trainerStyles from '../../kit/training/drawing/training.css?inline';
import { trainingPlane } from '../../kit/training/drawing/training-plane.js';
import { trainingWords } from '../../kit/training/drawing/training-words.js';
import { xorFromAttributes } from '../../kit/training/state/network-attributes.js';
import { SPEEDS, Training } from '../../kit/training/state/training.js';
import { DEFAULTS, rangeOf } from '../../kit/training/state/training-settings.js';
import { say } from '../../kit/words/say.js';
import { galleryWords, startGallery } from './drawing/run-gallery.js';
import { hiddenLayer } from './hidden-layer.js';
import xorStyles from './neuron-xor.css?inline';
import { StartGallery } from './state/starts.js';

/** Training steps of each random start, here and in the gallery. */
const MOST_STEPS = 4000;

/** How many starts are drawn as small maps, and how many more a press of the button adds, which are only counted. */
const DRAWN = 24;
const MORE = 100;

/** Initial weights, uniform up to these sizes. */
const WEIGHTS = /** @type {const} */ ([
  ['small', 0.5],
  ['large', 2],
]);

const CELLS = 40;

/**
 * XOR learned by one neuron and by a network with two hidden neurons, side by side from the same seed. The widget also
 * shows what the hidden neurons make of the plane, and a gallery of random starts, including those that get stuck.
 *
 * @element neuron-xor
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-goal the two hidden neurons have solved it
 */
export class NeuronXor extends TrainingElement {
  static styles = [palette, styles, planeStyles, trainerStyles, xorStyles].map((text) => unsafeCSS(text));

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The seed of the random start that is shown first: a whole number from 1. */
    seed: { type: String },
    /** The initial weights: small or large. */
    weights: { type: String },
    /** A student's number or name: their own seed, unless the author gives one. */
    variant: { type: String },
    /** Parts that aren't shown: save. */
    hide: { type: String },
    chosen: { state: true },
    size: { state: true },
  };

  /** @type {import('../../core/core.js').Core | undefined} */
  #core;
  /** The run of one neuron, and that of two hidden neurons with an output. @type {Training[]} */
  #pair = [];
  /** @type {Map<string, StartGallery>} by the size of the initial weights */
  #galleries = new Map();
  #announcer = new Announcer(this);
  #isSolved = false;
  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('', MENU_HIDEABLE);

  constructor() {
    super();
    this.hide = '';
    /** @type {string | undefined} */
    this.variant = undefined;
    /** @type {string | undefined} */
    this.seed = undefined;
    /** @type {string | undefined} */
    this.weights = undefined;
    /** The seed that is shown. */
    this.chosen = 1;
    /** @type {'small' | 'large'} */
    this.size = 'small';
  }

  /** @param {import('../../core/core.js').Core} core */
  coreLoaded(core) {
    this.#core = core;
    this.#readAttributes();
    this.#begin();
    this.#gallery.more(DRAWN);
  }

  letGo() {
    for (const run of [...this.#pair, ...this.#galleries.values()]) run.dispose();
    this.#pair = [];
    this.#galleries.clear();
    this.#core = undefined;
  }

  loadWork() {
    return import('./xor-work.js');
  }

  /** What is shown first. */
  get first() {
    return xorFromAttributes(withVariant(this, ['weights']));
  }

  /** The steps of the run of two hidden neurons, or to which it is being brought; undefined if there is none. */
  get step() {
    const [, two] = this.#pair;
    return two?.replaysTo ?? two?.now.state.step;
  }

  /** Shows a pair of an earlier visit. @param {{ seed: number, weights: 'small' | 'large', step: number }} pair */
  show({ seed, weights, step }) {
    this.size = weights;
    this.chosen = seed;
    this.#begin();
    this.#replay(step);
    // Its goal was told then.
    this.#isSolved = step > 0 && this.attempts.hasSucceeded('xor');
    if (this.#gallery.wanted === 0) this.#gallery.more(DRAWN);
  }

  beginAnew() {
    super.beginAnew();
    if (!this.#core) return;
    this.#gallery.pause();
    this.#readAttributes();
    this.#begin();
  }

  seenChanged() {
    if (!this.isSeen) {
      for (const run of this.#pair) run.rest();
      for (const gallery of this.#galleries.values()) gallery.pause();
    } else {
      for (const run of this.#pair) run.wake();
      this.#galleries.get(this.size)?.resume();
    }
  }

  coloursChanged() {
    this.requestUpdate();
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, MENU_HIDEABLE));
    if (this.#core && (changed.has('seed') || changed.has('weights') || changed.has('variant'))) {
      this.#readAttributes();
      this.#begin();
    }
  }

  render() {
    const [one, two] = this.#pair;
    if (!one || !two || !this.#core) return this.insteadOfRun();
    const gallery = this.#gallery;
    const share = galleryWords(gallery, this.size);
    const replayed = this.#pair.find(({ replaysTo }) => replaysTo !== undefined);
    if (!replayed)
      this.#announcer.say(
        this,
        say`Two hidden neurons: ${trainingWords(two.summary)} ${gallery.isRunning ? '' : share}`,
      );
    this.#notice(two);
    return html`
      ${this.notices([...this.#problems, ...this.#hide.problems])}
      <div part="widget" class="widget trainer xor">
        ${this.replayProgress(replayed, () => this.#pause())}
        ${this.#controls()}
        <div class="pair">${this.#panel(one, say`One neuron`, 'one')}${this.#panel(two, say`Two hidden neurons`, 'two')}</div>
        ${hiddenLayer(this.#core, two)}
        <div class="gallery">
          <p class="share">${share}${gallery.isRunning ? html` <span class="muted">${say`${gallery.wanted - gallery.starts.length} to come.`}</span>` : nothing}</p>
          ${startGallery({ gallery, shown: DRAWN, chosen: this.chosen, isDark: isDark(this), choose: (seed) => this.#show(seed) })}
          <button type="button" aria-disabled=${gallery.isRunning ? 'true' : 'false'} @click=${() => gallery.isRunning || gallery.more(MORE)}>${say`Try ${MORE} more starts`}</button>
        </div>
        ${this.foot(this.#hide.hidden)}
        ${this.#announcer.region()}
      </div>`;
  }

  #controls() {
    const choice = WEIGHTS.map(
      ([size]) =>
        html`<button type="button" aria-pressed=${size === this.size ? 'true' : 'false'} @click=${() => this.#choose(size)}>${size === 'small' ? say`small weights` : say`large weights`}</button>`,
    );
    const canRun = this.#pair.some((run) => run.canTrain && run.now.state.step < MOST_STEPS);
    return html`<div class="controls" role="group" aria-label=${say`Training`}>
      <button type="button" class="main" aria-disabled=${canRun ? 'false' : 'true'} @click=${() => canRun && (this.#isRunning ? this.#pause() : this.#run())}>${this.#isRunning ? say`Pause` : say`Run`}</button>
      <button type="button" @click=${() => this.#begin()}>${say`Start again`}</button>
      <span class="steps" role="group" aria-label=${say`Seed`}>
        <button type="button" aria-label=${say`The seed before`} aria-disabled=${this.chosen > 1 ? 'false' : 'true'} @click=${() => this.chosen > 1 && this.#show(this.chosen - 1)}>‹</button>
        <span>${say`Seed ${html`<b>${this.chosen}</b>`}`}</span>
        <button type="button" aria-label=${say`The next seed`} @click=${() => this.#show(this.chosen + 1)}>›</button>
      </span>
      <span class="steps" role="group" aria-label=${say`Initial weights`}>${choice}</span>
    </div>`;
  }

  /**
   * @param {Training} run
   * @param {string} title
   * @param {string} name
   */
  #panel(run, title, name) {
    const { outputs } = run.now;
    const words = trainingWords(run.summary);
    return html`<section aria-label=${title}>
      <h3>${title}</h3>
      <div class="stage space ${name}"><canvas aria-hidden="true"></canvas>${trainingPlane({
        range: rangeOf(run.settings),
        data: run.data,
        outputs,
        chosen: -1,
        choose: () => {},
        label: say`The four corners on the plane of the inputs. ${words}`,
      })}</div>
      <p class="facts">${words}</p>
    </section>`;
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    if (!this.isSeen) return;
    ['one', 'two'].forEach((name, i) => {
      const canvas = this.renderRoot.querySelector(`.${name} canvas`);
      const maps = this.#pair[i]?.maps(CELLS, isDark(this));
      if (canvas instanceof HTMLCanvasElement && maps) paintWhole(canvas, maps[maps.length - 1]);
    });
  }

  /** The gallery for the chosen size of weights. The other gallery is paused. */
  get #gallery() {
    let gallery = this.#galleries.get(this.size);
    if (!gallery) {
      const core = /** @type {import('../../core/core.js').Core} */ (this.#core);
      gallery = new StartGallery(core, this.#settings([2]), MOST_STEPS, () => {
        if (this.isSeen) this.requestUpdate();
      });
      const made = gallery;
      made.stopped = (error) => {
        made.giveUp();
        this.caught(error);
      };
      this.#galleries.set(this.size, gallery);
    }
    return gallery;
  }

  /** @param {readonly number[]} hiddenLayers */
  #settings(hiddenLayers) {
    const scale = WEIGHTS.find(([size]) => size === this.size)?.[1] ?? 0.5;
    return { ...DEFAULTS, hiddenLayers, initialization: 'uniform', scale, seed: this.chosen };
  }

  /** Starts both runs again, from the chosen seed. */
  #begin() {
    const core = this.#core;
    if (!core) return;
    const before = this.#pair;
    this.#isSolved = false;
    this.#pair = [[], [2]].map((hiddenLayers) => {
      const run = new Training(core, this.#settings(hiddenLayers), MOST_STEPS);
      run.speed = SPEEDS.indexOf(10);
      run.stopped = (error) => this.caught(error);
      run.addEventListener('change', () => {
        if (this.isSeen) this.requestUpdate();
      });
      return run;
    });
    for (const run of before) run.dispose();
    this.requestUpdate();
  }

  get #isRunning() {
    return this.#pair.some((run) => run.isRunning);
  }

  #run() {
    for (const run of this.#pair) run.run();
  }

  #pause() {
    for (const run of this.#pair) run.pause();
  }

  /** Shows how a random start ended. @param {number} seed */
  #show(seed) {
    this.chosen = seed;
    this.#begin();
    this.#replay(MOST_STEPS);
  }

  /** @param {number} step */
  #replay(step) {
    for (const run of this.#pair) {
      run.replay(step);
      if (!this.isSeen) run.rest();
    }
  }

  /** @param {'small' | 'large'} size */
  #choose(size) {
    if (size === this.size) return;
    this.#gallery.pause();
    this.size = size;
    this.#begin();
    const gallery = this.#gallery;
    if (gallery.wanted === 0) gallery.more(DRAWN);
    else gallery.resume();
  }

  /** @param {Training} two */
  #notice(two) {
    const { evaluation, state } = two.now;
    if (two.replaysTo !== undefined) return;
    if (this.#isSolved || evaluation?.accuracy !== 1 || state.step === 0) return;
    this.#isSolved = true;
    const { sampleCount: of } = two.data;
    this.fireGoal({ goal: 'xor', right: of, of, step: state.step, seed: this.chosen, weights: this.size });
  }

  #readAttributes() {
    const { settings, problems } = this.first;
    this.#problems = problems;
    this.chosen = settings.seed;
    this.size = settings.weights;
    this.reported({ problems });
  }
}
