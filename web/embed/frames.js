/**
 * The script for a page that embeds our iframes. It gives each iframe the height of its content, and tells it the
 * page's colour scheme and language.
 *
 *     <iframe src="…/embed.html#neuron-gate?gate=and" title="…" sandbox="allow-scripts"></iframe>
 *     <script src="…/neuron-frames.js" async></script>
 *
 * It is a classic script, because a module from another origin would need a CORS header there.
 *
 * A widget's events are dispatched again on its iframe.
 */
import { isFirstCopy } from '../core/first-copy.js';
import { schemeOf } from '../kit/drawing/page-colours.js';
import { EVENTS } from './events.js';
import { keyInFrame } from './frame-key.js';

const CHANNEL = 'neuron-lesson';
const HOST = 'neuron-lesson-host';
/** The largest height that is accepted, in px; no widget is higher. */
const HIGHEST = 20_000;
const SELECTOR = 'iframe[src*="embed.html#neuron-"], iframe[src*="embed.html?neuron-"]';
/** With two copies of this script, each of a widget's events would arrive twice. */
const isFirst = isFirstCopy('frames');

/** @param {HTMLIFrameElement} frame */
function dress(frame) {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const named = getComputedStyle(frame.parentElement ?? frame).colorScheme;
  const page = /dark/.test(named) && (dark || !/light/.test(named)) ? 'dark' : 'light';
  const scheme = schemeOf(frame) || page;
  frame.contentWindow?.postMessage({ channel: HOST, scheme, lang: document.documentElement.lang }, '*');
}

const dressAll = () => {
  for (const frame of document.querySelectorAll(SELECTOR)) dress(/** @type {HTMLIFrameElement} */ (frame));
};

addEventListener('message', ({ source, data }) => {
  if (data?.channel !== CHANNEL || !isFirst) return;
  // A sandboxed frame has an opaque origin, so the sender is identified by its window.
  const frames = [...document.querySelectorAll(SELECTOR)];
  const frame = frames.find((each) => /** @type {HTMLIFrameElement} */ (each).contentWindow === source);
  if (!(frame instanceof HTMLIFrameElement)) return;
  if (data.ready) dress(frame);
  // A frame without height is never near the screen, so browsers would draw nothing in it for good.
  if (Number.isFinite(data.height) && data.height > 0) {
    frame.style.height = `${Math.min(HIGHEST, data.height)}px`;
  }
  if (EVENTS.includes(data.event)) {
    const detail = { ...data.detail, key: keyInFrame(frame, frames, String(data.detail?.key ?? '')) };
    frame.dispatchEvent(new CustomEvent(data.event, { bubbles: true, composed: true, detail }));
  }
});

for (const place of [document.documentElement, document.body]) {
  if (place) new MutationObserver(dressAll).observe(place, { attributes: true });
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dressAll);
document.addEventListener('transitionend', dressAll);
// Frames that loaded before this script sent their `ready` message before anyone listened.
dressAll();
for (const frame of document.querySelectorAll(SELECTOR)) {
  /** @type {HTMLIFrameElement} */ (frame).contentWindow?.postMessage({ channel: HOST, ask: true }, '*');
}
