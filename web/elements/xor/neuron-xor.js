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
import { trainingWords } from '../../kit/training/drawing/training-words.js';
import { xorFromAttributes } from '../../kit/training/state/network-attributes.js';
import { say } from '../../kit/words/say.js';
import { pairControls } from './drawing/pair-controls.js';
import { galleryWords, startGallery } from './drawing/run-gallery.js';
import { hiddenLayer } from './hidden-layer.js';
import xorStyles from './neuron-xor.css?inline';
import { runPanel } from './run-panel.js';
import { pairSettings, RunPair } from './state/run-pair.js';
import { StartGallery } from './state/starts.js';

/** @typedef {import('../../kit/training/state/training.js').Training} Training */

/** Training steps of each random start, here and in the gallery. */
const MOST_STEPS = 4000;

/** How many starts are drawn as small maps, and how many more a press of the button adds, which are only counted. */
const DRAWN = 24;
const MORE = 100;

const CELLS = 40;

/**
 * XOR learned by one neuron and by a network with two hidden neurons, side by side from the same seed. The widget also
 * shows what the hidden neurons make of the plane, and a gallery of random starts, including those that get stuck.
 *
 * @element neuron-xor
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-attempt told before the goal, with the same detail
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
  /** @type {RunPair | undefined} */
  #pair;
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
    super.letGo();
    this.#pair?.dispose();
    for (const gallery of this.#galleries.values()) gallery.dispose();
    this.#pair = undefined;
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
    const two = this.#pair?.two;
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
      this.#pair?.rest();
      for (const gallery of this.#galleries.values()) gallery.pause();
    } else {
      this.#pair?.wake();
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
    const pair = this.#pair;
    if (!pair || !this.#core) return this.insteadOfRun();
    const { one, two, replayed } = pair;
    const gallery = this.#gallery;
    const share = galleryWords(gallery, this.size);
    if (!replayed)
      this.#announcer.say(
        this,
        say`Two hidden neurons: ${trainingWords(two.summary)} ${gallery.isRunning ? '' : share}`,
      );
    this.#notice(two);
    return html`
      ${this.notices([...this.#problems, ...this.#hide.problems])}
      <div part="widget" class="widget trainer xor">
        ${this.replayProgress(replayed, () => pair.pause())}
        ${this.#controls(pair)}
        <div class="pair">${runPanel(one, say`One neuron`, 'one')}${runPanel(two, say`Two hidden neurons`, 'two')}</div>
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

  /** @param {RunPair} pair */
  #controls(pair) {
    return pairControls({
      canTrain: pair.canTrain,
      isRunning: pair.isRunning,
      seed: this.chosen,
      size: this.size,
      toggle: () => (pair.isRunning ? pair.pause() : pair.run()),
      startAgain: () => this.#begin(),
      show: (seed) => this.#show(seed),
      choose: (size) => this.#choose(size),
    });
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    if (!this.isSeen) return;
    ['one', 'two'].forEach((name, i) => {
      const canvas = this.renderRoot.querySelector(`.${name} canvas`);
      const maps = this.#pair?.both[i].maps(CELLS, isDark(this));
      if (canvas instanceof HTMLCanvasElement && maps) paintWhole(canvas, maps[maps.length - 1]);
    });
  }

  /** The gallery for the chosen size of weights. The other gallery is paused. */
  get #gallery() {
    let gallery = this.#galleries.get(this.size);
    if (!gallery) {
      const core = /** @type {import('../../core/core.js').Core} */ (this.#core);
      gallery = new StartGallery(core, pairSettings(this.size, this.chosen), MOST_STEPS, () => {
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

  /** Starts both runs again, from the chosen seed. */
  #begin() {
    const core = this.#core;
    if (!core) return;
    const before = this.#pair;
    this.#isSolved = false;
    this.#pair = new RunPair(core, pairSettings(this.size, this.chosen), MOST_STEPS, {
      changed: () => {
        if (this.isSeen) this.requestUpdate();
      },
      stopped: (error) => this.caught(error),
    });
    before?.dispose();
    this.requestUpdate();
  }

  /** Shows how a random start ended. @param {number} seed */
  #show(seed) {
    this.chosen = seed;
    this.#begin();
    this.#replay(MOST_STEPS);
  }

  /** @param {number} step */
  #replay(step) {
    this.#pair?.replay(step);
    if (!this.isSeen) this.#pair?.rest();
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
