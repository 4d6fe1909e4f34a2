/**
 * The page in an iframe: `embed.html#neuron-gate?gate=and`. It shows the one widget that its address names, tells the page
 * around it how high that is, and is as dark or light and in the language as that says. It is no module, because in a sandbox there are none.
 */
import { accepted } from './attributes.js';

const CHANNEL = 'neuron-lesson';
/** What the page around says of itself. */
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
  // What the frame's own address says goes before what the page around says.
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
for (const name of ['neuron-goal', 'neuron-change', 'neuron-step', 'neuron-error']) {
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

// In a sandbox the origin is nobody's, and modules and wasm are refused: there, everything is one script.
const beside = './neuron-lesson.js';
if (self.origin === 'null') loadScript('neuron-whole.js');
else import(/* @vite-ignore */ beside).catch(() => loadScript('neuron-whole.js'));
