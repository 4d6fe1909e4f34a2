/**
 * Finds fenced blocks that a page's own renderer has made `<pre><code class="language-neuron-gate">`, and stands their
 * widgets behind them: also ones that arrive late, or that React renders anew and takes away. It neither moves nor removes
 * what it didn't make: a block is hidden.
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

/** A block that is gone takes its widget along. */
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

/** From now on, the page's blocks are widgets. */
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
