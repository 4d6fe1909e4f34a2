/**
 * The script of embed.html, the page inside an iframe: `embed.html#neuron-gate?gate=and`. It shows the widget that the
 * address names, tells the embedding page the widget's height, and follows that page's colour scheme and language. It
 * is a classic script, because sandboxed frames can't load modules.
 */
import { accepted } from './attributes.js';
import { EVENTS } from './events.js';

const CHANNEL = 'neuron-lesson';
/** The channel of messages from the embedding page. */
const HOST = 'neuron-lesson-host';

const root = document.documentElement;
const main = document.body;
let ownLanguage = '';
Object.assign(main.style, { margin: '0', overflow: 'hidden', fontFamily: 'system-ui, sans-serif' });

/** @param {object} message */
const tell = (message) => parent.postMessage({ channel: CHANNEL, ...message }, '*');

function show() {
  const [name = '', query = ''] = decodeURI(location.hash.slice(1)).split(/\?(.*)/s);
  const attributes = new URLSearchParams(query);
  // A language in the frame's address takes precedence over the embedding page's.
  ownLanguage = attributes.get('lang') ?? '';
  if (ownLanguage) root.lang = ownLanguage;
  attributes.delete('lang');
  main.replaceChildren();
  if (!Object.hasOwn(accepted, name)) {
    say(`There is no widget “${name.slice(0, 40)}”; this address needs one: ${Object.keys(accepted).join(', ')}.`);
    return;
  }
  const widget = document.createElement(name);
  for (const [attribute, value] of attributes) {
    if (accepted[name].attributes.includes(attribute)) widget.setAttribute(attribute, value);
    else
      say(`${name} has no attribute “${attribute.slice(0, 40)}”; it accepts ${accepted[name].attributes.join(', ')}.`);
  }
  main.append(widget);
}

/** @param {string} text */
function say(text) {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  main.append(paragraph);
}

addEventListener('hashchange', show);
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.channel !== HOST) return;
  if (data.ask) tellHeight();
  if (data.scheme === 'dark' || data.scheme === 'light') root.style.colorScheme = data.scheme;
  if (typeof data.lang === 'string' && data.lang && !ownLanguage) root.lang = data.lang;
});
for (const name of EVENTS) {
  addEventListener(name, (event) => tell({ event: name, detail: /** @type {CustomEvent} */ (event).detail }));
}
const tellHeight = () => tell({ height: Math.ceil(main.getBoundingClientRect().height) });
new ResizeObserver(tellHeight).observe(main);
show();
tell({ ready: true });

/** @param {string} src */
function loadScript(src) {
  const script = document.createElement('script');
  script.src = src;
  script.addEventListener('error', () => say('The widget could not be loaded. Is the network there?'));
  document.head.append(script);
}

// A sandboxed frame has an opaque origin, for which modules and wasm are refused: there, one script holds everything.
const beside = './neuron-lesson.js';
if (self.origin === 'null') loadScript('neuron-whole.js');
else import(/* @vite-ignore */ beside).catch(() => loadScript('neuron-whole.js'));
