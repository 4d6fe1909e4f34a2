/**
 * Inserts a widget after each fenced block of a page. Blocks may arrive late, and React may render them again or remove
 * them. Elements of the page are neither moved nor removed: the block is only hidden, with what its renderer has put
 * around it.
 */
import { isAround, isNamedAround } from './fence-around.js';
import { ATTRIBUTES, widgetNamedBy } from './fence-code.js';
import { isOurs, widgetOf } from './fence-figure.js';
import { fill } from './fence-fill.js';
import { fencesOf, view } from './fence-find.js';

/** @typedef {{ figure: HTMLElement, written: string, around: HTMLElement, display: [string, string] }} Block */

/** @type {Map<HTMLElement, Block>} by the block's `pre` */
const blocks = new Map();

/** What a renderer has put around a block, or the block itself. @param {HTMLElement} pre */
function aroundOf(pre) {
  let around = pre;
  for (let parent = pre.parentElement; parent && isAround(parent, view); parent = parent.parentElement) {
    if (isNamedAround(parent, view)) around = parent;
  }
  return around;
}

/**
 * @param {HTMLElement} pre
 * @param {{ name: string, text: string }} found
 */
function upgrade(pre, { name, text }) {
  const written = `${name}\n${text}`;
  const around = aroundOf(pre);
  const known = blocks.get(pre);
  if (known && known.around !== around) show(known);
  const figure = known?.figure ?? widgetOf(document);
  if (known?.written !== written) fill(figure, name, text);
  if (figure.previousElementSibling !== around) around.after(figure);
  const { style } = around;
  /** @type {[string, string]} */
  const before = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  blocks.set(pre, { figure, written, around, display: known?.around === around ? known.display : before });
  // A renderer's style sheet may be stronger than a plain declaration.
  style.setProperty('display', 'none', 'important');
}

/** Shows again what was hidden. @param {Block} block */
function show({ around, display: [value, priority] }) {
  around.style.setProperty('display', value, priority);
}

function upgradeAll() {
  const found = fencesOf(document);
  // In an editor, the block is what is being written.
  for (const pre of found.keys()) if (pre.isContentEditable || isOurs(pre)) found.delete(pre);
  for (const [pre, block] of blocks) {
    if (found.has(pre)) continue;
    block.figure.remove();
    show(block);
    blocks.delete(pre);
  }
  for (const [pre, block] of found) upgrade(pre, block);
}

/** @param {MutationRecord} record */
function isForeign({ type, target, addedNodes, removedNodes }) {
  if (isOurs(target)) return false;
  if (type === 'attributes') {
    return target.nodeName === 'CODE' || widgetNamedBy(target, view) !== undefined || isAroundBlock(target);
  }
  return (
    [...addedNodes, ...removedNodes].some((node) => !isOurs(node)) || addedNodes.length + removedNodes.length === 0
  );
}

/** @param {Node} node */
function isAroundBlock(node) {
  return [...blocks.keys()].some((pre) => node.contains(pre));
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
    attributeFilter: ['class', ...ATTRIBUTES],
  });
  upgradeAll();
}
