/**
 * The page's script: rounds of random actions on every element, each by a seed. A round mounts the elements, plays, and
 * removes them. What the driver gets is data.
 */
import { cores } from './cores.js';
import { Dice } from './dice.js';
import { click, drag, fill, hover, KEYS, nameOf, paste, press, release, someTarget, TEXTS } from './hands.js';
import { beginAnew, define, exportWork, importWork } from './neuron-lesson.js';
import { trapCalls } from './trap-calls.mjs';
import { everything, faults } from './watch.js';
import { attributesOf, make, NAMES, PROPERTIES } from './widgets.js';

trapCalls();
const { traps } = /** @type {any} */ (globalThis);
traps.startsToo = false;

let seedOfRound = 0;
const main = /** @type {HTMLElement} */ (document.querySelector('main'));

/** What has been mounted, by name and round. @type {[string, WeakRef<Element>][]} */
const mounted = [];
/** How long the longest actions took, in ms. @type {[number, string][]} */
const slowest = [];

/** @returns {Promise<void>} */
const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
const soon = () => new Promise((done) => setTimeout(done));

/** Where the dice of blocks begin, above all those of actions. */
const BLOCKS = 1_000_000;

/** The widget that has the attention for now: faults come of several actions on one. @type {Element | undefined} */
let favourite;

/** @param {Dice} dice */
const someWidget = (dice) => {
  if (favourite?.isConnected && dice.chance(0.6)) return /** @type {HTMLElement} */ (favourite);
  const all = [...everything(main)].filter(({ localName }) => NAMES.includes(localName));
  return all.length > 0 ? /** @type {HTMLElement} */ (dice.of(all)) : undefined;
};

/** Chooses it, the same one if some of the actions before are left out. @param {number} seed @param {number} block of actions */
function attend(seed, block) {
  favourite = new Dice(seed, BLOCKS + block).of(main.children).children[0];
}

/** @param {Element} element */
function remember(element) {
  mounted.push([`${element.localName} ${seedOfRound}`, new WeakRef(element)]);
  return element;
}

/** A box somewhere on the page. @param {Dice} dice */
const someBox = (dice) => /** @type {HTMLElement} */ (dice.of(main.children));

/** @type {readonly (readonly [number, (dice: Dice) => string | Promise<string>])[]} */
const ACTIONS = [
  [30, onTarget('click', click)],
  [14, onTarget('drag', (element, dice) => drag(element, dice, frame))],
  [12, onTarget('fill', fill)],
  [5, onTarget('hover', hover)],
  [2, onTarget('paste', (element, dice) => paste(element, dice.of(TEXTS)))],
  [16, keys],
  [5, attribute],
  [2, property],
  [3, move],
  [2, replace],
  [3, resize],
  [2, theme],
  [2, language],
  [2, scroll],
  [2, work],
  [6, trap],
];

/** @param {string} verb @param {(element: Element, dice: Dice) => unknown} act */
function onTarget(verb, act) {
  return async (/** @type {Dice} */ dice) => {
    const target = someTarget(someWidget(dice), dice);
    if (!target) return `${verb} nothing`;
    const told = `${verb} ${nameOf(target)}`;
    await act(target, dice);
    return told;
  };
}

/** @param {Dice} dice */
function keys(dice) {
  const target = dice.chance(0.5) ? someTarget(someWidget(dice), dice) : undefined;
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
  const pressed = Array.from({ length: 1 + dice.below(5) }, () => dice.of(KEYS));
  for (const key of pressed) press(key);
  return `keys ${pressed.join(' ')} ${target ? `at ${nameOf(target)}` : ''}`;
}

/** @param {Dice} dice */
function attribute(dice) {
  const widget = someWidget(dice);
  if (!widget) return 'no attribute';
  const [name, values] = dice.of(attributesOf(widget.localName));
  if (dice.chance(0.3)) {
    widget.removeAttribute(name);
    return `removeAttribute ${name} of ${widget.localName}`;
  }
  const value = dice.of(values);
  widget.setAttribute(name, value);
  return `setAttribute ${name}="${value}" of ${widget.localName}`;
}

/** @param {Dice} dice */
function property(dice) {
  const widget = someWidget(dice);
  if (!widget) return 'no property';
  const [name] = dice.of(attributesOf(widget.localName));
  const value = dice.of(PROPERTIES);
  /** @type {any} */ (widget)[name] = value;
  return `${widget.localName}.${name} = ${typeof value} ${String(value)}`;
}

/** @param {Dice} dice */
async function move(dice) {
  const widget = someWidget(dice);
  if (!widget) return 'no move';
  widget.remove();
  if (dice.chance(0.5)) await soon();
  someBox(dice).append(widget);
  return `move ${widget.localName}`;
}

/** @param {Dice} dice */
function replace(dice) {
  const widget = someWidget(dice);
  if (!widget) return 'no replacement';
  const next = remember(make(dice.of(NAMES), dice));
  widget.replaceWith(next);
  return `replace ${widget.localName} by ${next.cloneNode(false).outerHTML}`;
}

/** @param {Dice} dice */
function resize(dice) {
  const box = someBox(dice);
  const width = dice.of(['222px', '320px', '640px', '100%', 'fit-content', '0']);
  const display = dice.of(['block', 'block', 'block', 'none', 'flex', 'inline-block']);
  box.style.setProperty('width', width);
  box.style.setProperty('display', display);
  return `resize a box to ${width}, ${display}`;
}

/** @param {Dice} dice */
function theme(dice) {
  const scheme = dice.of(['light', 'dark', 'light dark']);
  document.documentElement.style.setProperty('color-scheme', scheme);
  return `color-scheme ${scheme}`;
}

/** @param {Dice} dice */
function language(dice) {
  const root = document.documentElement;
  root.lang = dice.of(['en', 'de', 'ar', 'fr']);
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  return `language ${root.lang}`;
}

/** @param {Dice} dice */
function scroll(dice) {
  scrollTo(0, dice.next() * document.documentElement.scrollHeight);
  return 'scroll';
}

/** @param {Dice} dice */
async function work(dice) {
  const json = await exportWork();
  const isAnew = dice.chance(0.5);
  if (isAnew) await beginAnew();
  const isRestored = dice.chance(0.7);
  if (isRestored) await importWork(json);
  return `export work${isAnew ? ', begin anew' : ''}${isRestored ? ', import it' : ''}`;
}

/** Makes one of the next calls into the core trap, once or until it isn't repeated; in every third round. @param {Dice} dice */
function trap(dice) {
  if (seedOfRound % 3 !== 0) return 'no trap';
  traps.often = 1 + dice.below(3);
  traps.from = traps.calls + 1 + dice.below(20);
  return `trap ${traps.often} of the next calls`;
}

/** @param {number} seed */
async function mount(seed) {
  seedOfRound = seed;
  const dice = new Dice(seed, -1);
  sessionStorage.clear();
  localStorage.clear();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  for (const name of NAMES) {
    const box = document.createElement('section');
    box.append(remember(make(name, dice)));
    main.append(box);
  }
  define();
  await Promise.all(NAMES.map((name) => customElements.whenDefined(name)));
  // Actions find the same each time only if every element is there, or says why it isn't.
  const latest = performance.now() + 10_000;
  const isThere = (/** @type {Element} */ widget) =>
    widget.shadowRoot?.querySelector('[part="widget"], .notice, [role]');
  while (performance.now() < latest && ![...main.children].every((box) => isThere(box.children[0]))) await soon();
  await frame();
}

const handles = () => [...cores].reduce((sum, core) => sum + core.liveHandles(), 0);

/** Removes everything, and waits until the core has nothing left of it. */
async function unmount() {
  traps.from = 0;
  favourite = undefined;
  main.replaceChildren();
  release();
  const latest = performance.now() + 10_000;
  while (handles() > 0 && performance.now() < latest) await soon();
  const left = handles();
  return left > 0 ? [`${left} handles of the core are left after all elements were removed`] : [];
}

/**
 * Plays one round.
 * @param {number} seed
 * @param {readonly number[]} indices of its actions; any can be left out
 */
export async function play(seed, indices) {
  faults();
  await mount(seed);
  /** @type {string[]} */
  const done = [];
  const found = faults(main);
  for (const [count, index] of indices.entries()) {
    if (found.length > 0) break;
    const dice = new Dice(seed, index);
    attend(seed, Math.floor(index / 12));
    const start = performance.now();
    const action = dice.weighted(ACTIONS);
    try {
      done.push(`${index}: ${await action(dice)}`);
    } catch (error) {
      found.push(`the action itself threw: ${/** @type {Error} */ (error)?.stack}`);
    }
    slowest.push([Math.round(performance.now() - start), done.at(-1) ?? '']);
    if (dice.chance(0.3)) await frame();
    found.push(...faults(count % 8 === 7 ? main : undefined));
  }
  if (found.length === 0) {
    await frame();
    found.push(...faults(main));
  }
  found.push(...(await unmount()), ...faults());
  slowest.sort(([a], [b]) => b - a).splice(5);
  return { seed, found: found.slice(0, 5), last: done.slice(-20), played: done.length };
}

/**
 * Which elements of earlier rounds are still in memory, once garbage has been collected. What was removed just now may be:
 * a browser remembers where its last events were.
 */
const alive = () =>
  mounted.filter(([name, element]) => !name.endsWith(` ${seedOfRound}`) && element.deref()).map(([name]) => name);

Object.assign(globalThis, {
  monkey: {
    play,
    alive,
    figures: () => ({
      slowest,
      handles: handles(),
      heaps: [...cores].map((core) => core.heapSize()),
      trapped: traps.trapped,
    }),
  },
});
document.documentElement.dataset.state = 'done';
