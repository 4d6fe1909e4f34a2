/**
 * For a page with our iframes: they become as high as what is in them, as dark or light as the page, and
 * in its language.
 *
 *     <iframe src="…/embed.html#neuron-gate?gate=and" title="…" sandbox="allow-scripts"></iframe>
 *     <script src="…/neuron-frames.js" async></script>
 *
 * It is no module, because those come from another origin only where that says so in a header.
 *
 * What a widget tells its page comes out of its iframe as the same event.
 */
import { schemeOf } from '../kit/drawing/page-colours.js';

const CHANNEL = 'neuron-lesson';
const HOST = 'neuron-lesson-host';
const EVENTS = new Set(['neuron-goal', 'neuron-change', 'neuron-step', 'neuron-error']);
/** Nothing of ours is higher. */
const HIGHEST = 20_000;
const SELECTOR = 'iframe[src*="embed.html#neuron-"]';

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
  if (data?.channel !== CHANNEL) return;
  // In a sandbox a frame has no origin: which window speaks is what can be checked.
  const frame = [...document.querySelectorAll(SELECTOR)].find(
    (each) => /** @type {HTMLIFrameElement} */ (each).contentWindow === source,
  );
  if (!(frame instanceof HTMLIFrameElement)) return;
  if (data.ready) dress(frame);
  if (Number.isFinite(data.height)) frame.style.height = `${Math.min(HIGHEST, Math.max(0, data.height))}px`;
  if (EVENTS.has(data.event)) {
    frame.dispatchEvent(new CustomEvent(data.event, { bubbles: true, composed: true, detail: data.detail }));
  }
});

for (const place of [document.documentElement, document.body]) {
  if (place) new MutationObserver(dressAll).observe(place, { attributes: true });
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dressAll);
document.addEventListener('transitionend', dressAll);
// Frames that were there before this script have said that they are ready to nobody.
dressAll();
for (const frame of document.querySelectorAll(SELECTOR)) {
  /** @type {HTMLIFrameElement} */ (frame).contentWindow?.postMessage({ channel: HOST, ask: true }, '*');
}
