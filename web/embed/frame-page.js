/**
 * The script of embed.html, the page inside an iframe: `embed.html#neuron-gate?gate=and`. It shows the widget that the
 * address names, tells the embedding page the widget's height, and follows that page's colour scheme and language. It
 * is a classic script, because sandboxed frames can't load modules.
 */
import { EVENTS } from './events.js';
import { readFrameAddress } from './frame-address.js';
import { FrameNotes } from './frame-notes.js';
import { defineInFrame } from './frame-script.js';

const CHANNEL = 'neuron-lesson';
/** The channel of messages from the embedding page. */
const HOST = 'neuron-lesson-host';

/** A number that belongs to a sentence shows nothing alone: it stands with the formula of its neuron. */
const WITH_FORMULA = 'neuron-value';

const root = document.documentElement;
const main = document.body;
const notes = new FrameNotes(main);
let ownLanguage = '';
/** @type {HTMLElement | undefined} undefined if the address names none */
let widget;
// The margins of what is in it count as its height.
Object.assign(main.style, { margin: '0', display: 'flow-root', fontFamily: 'system-ui, sans-serif' });

/** @param {object} message */
const tell = (message) => parent.postMessage({ channel: CHANNEL, ...message }, '*');

function show() {
  const { name, attributes, lang, problems } = readFrameAddress(location);
  // A language in the frame's address takes precedence over the embedding page's.
  ownLanguage = lang;
  if (lang) root.lang = lang;
  drawn.disconnect();
  main.replaceChildren();
  widget = name ? document.createElement(name) : undefined;
  notes.ofAddress(problems);
  if (!widget) {
    tellHeight();
    return;
  }
  for (const [attribute, value] of attributes) widget.setAttribute(attribute, value);
  notes.loading();
  main.append(widget);
  if (name === WITH_FORMULA) addFormula(widget);
  defineAll(widget);
}

/** @param {HTMLElement} value */
function addFormula(value) {
  const model = value.getAttribute('model') || 'example';
  value.setAttribute('model', model);
  const formula = document.createElement('neuron-formula');
  for (const [name, given] of Object.entries({ model, form: 'numbers' })) formula.setAttribute(name, given);
  main.append(formula);
}

/** @param {HTMLElement} shown */
async function defineAll(shown) {
  const names = [...main.children].map(({ localName }) => localName).filter((name) => name.includes('-'));
  try {
    await Promise.all(names.map(defineInFrame));
    await Promise.all(names.map((name) => customElements.whenDefined(name)));
  } catch {
    if (shown === widget) fail();
    return;
  }
  for (const { shadowRoot } of main.children) {
    if (shadowRoot) drawn.observe(shadowRoot, { childList: true, subtree: true, characterData: true });
  }
  tellHeight();
}

function fail() {
  notes.failed();
  tellHeight();
}

/** Whether there is something to see; until then, the frame keeps the height that its page gave it. */
function isThere() {
  return [...main.children].some(({ shadowRoot }) => shadowRoot?.textContent?.trim());
}

/** Never tells a height of 0, as of a frame that is hidden: browsers would stop drawing what is in it. */
function tellHeight() {
  if (notes.isLoading && !isThere()) return;
  notes.loaded();
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (height > 0) tell({ height });
}

const sized = new ResizeObserver(tellHeight);
// As long as a frame isn't on the screen, browsers report no sizes in it, but what is drawn can be measured there, too.
const drawn = new MutationObserver(tellHeight);

addEventListener('hashchange', show);
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.channel !== HOST) return;
  // From now on the frame grows with its widget. In a page that doesn't see to that, what is higher can be scrolled to.
  main.style.overflow = 'hidden';
  if (data.ask) tellHeight();
  if (data.scheme === 'dark' || data.scheme === 'light') root.style.colorScheme = data.scheme;
  if (typeof data.lang === 'string' && data.lang && !ownLanguage) {
    root.lang = data.lang;
    notes.inLanguage();
  }
});
for (const name of EVENTS) {
  addEventListener(name, (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    tell({ event: name, detail });
    if (name !== 'neuron-error' || detail?.code !== 'script-unreachable') return;
    event.preventDefault();
    fail();
  });
}
sized.observe(main);
show();
tell({ ready: true });
