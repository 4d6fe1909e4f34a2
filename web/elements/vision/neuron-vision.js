import { html, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import palette from '../../kit/drawing/palette.css?inline';
import { typeset } from '../../kit/drawing/quantity.js';
import { TrainingElement } from '../../kit/element/training-element.js';
import styles from '../../kit/element/widget.css?inline';
import { hiddenParts, MENU_HIDEABLE } from '../../kit/neuron/state/hidden-parts.js';
import { withVariant } from '../../kit/state/variant-attribute.js';
import { isDark } from '../../kit/training/drawing/map-painter.js';
import { visionFromAttributes } from '../../kit/training/state/network-attributes.js';
import { say } from '../../kit/words/say.js';
import { confusionTable, hiddenNeuron } from './drawing/hidden-neuron.js';
import { ImagePad } from './image-pad.js';
import visionStyles from './neuron-vision.css?inline';
import { CLASSES, MOST_STEPS, Vision } from './state/vision.js';

/** A neuron is named after a class only if its measured selectivity is at least this. */
const NAMED_FROM = 0.5;

/**
 * A network with one hidden layer that learns to tell edges, curves and textures apart. The widget shows what each
 * hidden neuron has become, and which neurons fire for an image that the learner draws.
 *
 * @element neuron-vision
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-attempt told before the goal, with the same detail
 * @fires neuron-goal nine of ten unseen images are classified correctly
 */
export class NeuronVision extends TrainingElement {
  static styles = [palette, styles, visionStyles].map((text) => unsafeCSS(text));

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The number of hidden neurons, 2 to 24. */
    neurons: { type: String },
    /** The seed of the data and of the initial weights: a whole number from 1. */
    seed: { type: String },
    /** A student's number or name: their own seed, unless the author gives one. */
    variant: { type: String },
    /** Parts that aren't shown: save. */
    hide: { type: String },
  };

  /** @type {Vision | undefined} */
  #vision;
  /** @type {import('../../core/core.js').Core | undefined} */
  #core;
  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('', MENU_HIDEABLE);
  #announcer = new Announcer(this);
  #pad = new ImagePad(() => this.requestUpdate());
  #reached = false;
  #example = 0;

  constructor() {
    super();
    this.hide = '';
    /** @type {string | undefined} */
    this.variant = undefined;
    /** @type {string | undefined} */
    this.neurons = undefined;
    /** @type {string | undefined} */
    this.seed = undefined;
  }

  /** @param {import('../../core/core.js').Core} core */
  coreLoaded(core) {
    this.#core = core;
    this.#begin();
  }

  letGo() {
    super.letGo();
    this.#vision?.dispose();
    this.#vision = undefined;
    this.#core = undefined;
  }

  loadWork() {
    return import('./vision-work.js');
  }

  get vision() {
    return this.#vision;
  }

  /** What is shown first. */
  get first() {
    return visionFromAttributes(withVariant(this, ['neurons'])).settings;
  }

  /** Shows a network of an earlier visit. @param {{ neurons: number, seed: number, step: number }} network */
  show({ neurons, seed, step }) {
    this.#begin({ neurons, seed });
    this.#vision?.replay(step);
    if (!this.isSeen) this.#vision?.rest();
    // Its goal was told then.
    this.#reached = step > 0 && this.attempts.hasSucceeded('vision');
  }

  beginAnew() {
    super.beginAnew();
    this.#begin();
  }

  seenChanged() {
    if (this.isSeen) this.#vision?.wake();
    else this.#vision?.rest();
  }

  coloursChanged() {
    this.requestUpdate();
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, MENU_HIDEABLE));
    if (this.#core && ['neurons', 'seed', 'variant'].some((name) => changed.has(name))) this.#begin();
  }

  render() {
    const vision = this.#vision;
    if (!vision) return this.insteadOfRun();
    const dark = isDark(this);
    const { confusion, right, unseen, step } = vision.now;
    const seen = this.#pad.isEmpty ? undefined : vision.see(this.#pad.image);
    const words = say`Step ${step} of ${MOST_STEPS}: ${right} of ${unseen} images that it never saw are told rightly.`;
    const isReplayed = vision.replaysTo !== undefined;
    if (!isReplayed) this.#announcer.say(vision, words);
    if (!isReplayed) this.#notice(step, right, unseen);
    return html`
      ${this.notices([...this.#problems, ...this.#hide.problems])}
      <div part="widget" class="widget vision" @input=${containEvent} @change=${containEvent}>
        ${this.replayProgress(vision)}
        ${this.#controls(vision)}
        <p class="facts">${words}</p>
        <div class="pair">
          ${this.#own(vision, seen?.shares, dark)}
          <div class="scroll" tabindex="0" role="group" aria-label=${say`Confusion table`}>${confusionTable(CLASSES.map(classLabel), confusion)}</div>
        </div>
        <h3>${say`The hidden neurons: weights, what excites each most, and its mean answers`}</h3>
        <div class="cards">${this.#cards(vision, seen?.hidden, dark)}</div>
        <p class="muted">${say`A neuron is named after a class only where its selectivity, as measured on images that it never saw, is at least ${NAMED_FROM}.`}</p>
        ${this.foot(this.#hide.hidden)}
        ${this.#announcer.region()}
      </div>`;
  }

  /** @param {Vision} vision */
  #controls(vision) {
    const { canTrain, isRunning } = vision;
    return html`<div class="controls" role="group" aria-label=${say`Training`}>
      <button type="button" class="main" aria-disabled=${canTrain ? 'false' : 'true'} @click=${() => canTrain && (isRunning ? vision.pause() : vision.run())}>${isRunning ? say`Pause` : say`Train`}</button>
      <button type="button" @click=${() => this.#begin()}>${say`Start again`}</button>
      <button type="button" @click=${() => this.#begin({ neurons: vision.neurons, seed: vision.seed + 1 })}>${say`Another seed`}</button>
      <span>${say`Seed ${vision.seed}, ${vision.neurons} hidden neurons`}</span>
    </div>`;
  }

  /**
   * @param {Vision} vision
   * @param {Float32Array | undefined} shares of the classes, if there is an image
   * @param {boolean} dark
   */
  #own(vision, shares, dark) {
    const pad = this.#pad;
    const texts = shares ? vision.texts(shares) : [];
    const takeExample = () => {
      this.#example = (this.#example + 1) % vision.unseenCount;
      pad.take(vision.image(this.#example));
    };
    return html`<section aria-label=${say`Your own image`}>
      ${pad.view((image) => vision.paint(image, [-1, 1], dark))}
      <div class="controls"><button type="button" @click=${takeExample}>${say`An image it never saw`}</button>
        <button type="button" @click=${() => pad.take(new Float32Array(pad.image.length))}>${say`Clear`}</button></div>
      ${
        shares
          ? html`<dl>${CLASSES.map((name, i) => html`<div><dt>${classLabel(name)}</dt><dd><meter min="0" max="1" .value=${shares[i]}></meter><span>${typeset(texts[i])}</span></dd></div>`)}</dl>`
          : html`<p class="muted">${say`Draw a line, an arc or stripes, and see which neurons fire.`}</p>`
      }
    </section>`;
  }

  /**
   * @param {Vision} vision
   * @param {Float32Array | undefined} hidden each neuron's answer, if there is an image
   * @param {boolean} dark
   */
  #cards(vision, hidden, dark) {
    const { weights, means, indices, best, exciting } = vision.now;
    const largest = Math.max(1e-9, ...means);
    const loudest = Math.max(1e-9, ...(hidden ?? []));
    const texts = vision.texts([...means, ...indices, ...(hidden ?? [])]);
    const count = CLASSES.length;
    return weights.map((own, i) => {
      const largestWeight = Math.max(1e-9, ...own.map(Math.abs));
      return hiddenNeuron({
        index: i,
        weights: vision.paint(own, [-largestWeight, largestWeight], dark),
        exciting: exciting[i].map((image) => vision.paint(vision.image(image), [-1, 1], dark)),
        means: CLASSES.map((name, k) => ({
          name: classLabel(name),
          text: texts[i * count + k],
          share: means[i * count + k] / largest,
        })),
        selectivity: texts[means.length + i],
        name: indices[i] >= NAMED_FROM ? classLabel(CLASSES[best[i]]) : '',
        answer: hidden && { text: texts[means.length + indices.length + i], share: hidden[i] / loudest },
      });
    });
  }

  firstUpdated() {
    this.#pad.listenOn(this.renderRoot);
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#pad.placeCursor(this.renderRoot);
  }

  /**
   * @param {number} step
   * @param {number} right
   * @param {number} of
   */
  #notice(step, right, of) {
    if (this.#reached || step === 0 || right < 0.9 * of) return;
    this.#reached = true;
    this.fireGoal({ goal: 'vision', right, of, success: true, step });
  }

  /** @param {{ neurons: number, seed: number }} [settings] those of the attributes, if none are given */
  #begin(settings = this.#fromAttributes()) {
    const core = this.#core;
    if (!core) return;
    const before = this.#vision;
    this.#vision = new Vision(core, settings, () => {
      if (this.isSeen) this.requestUpdate();
    });
    this.#vision.stopped = (error) => this.caught(error);
    before?.dispose();
    this.#reached = false;
    this.requestUpdate();
  }

  #fromAttributes() {
    const { settings, problems } = this.reported(visionFromAttributes(withVariant(this, ['neurons'])));
    this.#problems = problems;
    return settings;
  }
}

/** @param {string} name of a class */
function classLabel(name) {
  return name === 'edges' ? say`edges` : name === 'curves' ? say`curves` : say`textures`;
}
