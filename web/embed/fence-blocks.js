/**
 * Finds fenced blocks that a page's own renderer has turned into `<pre><code class="language-neuron-gate">`, and
 * inserts a widget after each. Blocks may arrive late, and React may render them again or remove them. Elements of the
 * page are neither moved nor removed: the block is only hidden.
 */
import { names } from './fence.js';
import { fill, isOurs, widgetOf } from './fence-figure.js';

const LANGUAGE = /(?:^|\s)lang(?:uage)?-(neuron-[a-z]+)(?:\s|$)/;
const SELECTOR = 'code[class*="lang-neuron-"], code[class*="language-neuron-"]';

/** @type {Map<Element, { figure: HTMLElement, written: string, display: string }>} by the block */
const blocks = new Map();

/** @param {Element} code */
function upgrade(code) {
  const name = LANGUAGE.exec(code.className)?.[1] ?? '';
  const pre = code.closest('pre');
  if (!(pre instanceof HTMLElement) || !names.includes(name)) return;
  const text = code.textContent ?? '';
  const written = `${name}\n${text}`;
  const known = blocks.get(pre);
  if (known?.written === written && known.figure.previousElementSibling === pre) return;
  const figure = known?.figure ?? widgetOf(document);
  if (known?.written !== written) fill(figure, name, text);
  if (figure.previousElementSibling !== pre) pre.after(figure);
  blocks.set(pre, { figure, written, display: known?.display ?? pre.style.display });
  pre.style.display = 'none';
}

/** Removes the widgets of blocks that are gone. */
function tidy() {
  for (const [pre, { figure, display }] of blocks) {
    const isCode = pre.querySelector(SELECTOR) !== null;
    if (pre.isConnected && isCode) continue;
    figure.remove();
    if (pre instanceof HTMLElement) pre.style.display = display;
    blocks.delete(pre);
  }
}

function upgradeAll() {
  tidy();
  for (const code of document.querySelectorAll(SELECTOR)) upgrade(code);
}

/** @param {MutationRecord} record */
function isForeign({ type, target, addedNodes, removedNodes }) {
  if (isOurs(target)) return false;
  if (type === 'attributes') return target.nodeName === 'CODE';
  return (
    [...addedNodes, ...removedNodes].some((node) => !isOurs(node)) || addedNodes.length + removedNodes.length === 0
  );
}

/** Turns the page's blocks into widgets, now and whenever the page changes. */
export function upgradeFences() {
  new MutationObserver((records) => {
    if (records.some(isForeign)) upgradeAll();
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class'],
  });
  upgradeAll();
}
