/**
 * A beat is a stretch of prose with the figure that it belongs to. On wide screens, the figure stands beside the prose
 * and stays in view while the prose is read. Every figure has its own beat, so figures never overlap.
 *
 * @import {Element, ElementContent} from 'hast'
 *
 * @typedef {{ before: Element[], beside: Element[], after: Element[] }} Beat
 */

/**
 * Splits a section into beats. The first figure gets all the prose before it. A later figure gets its subsection so
 * far, or else just the block right before it. Each figure also gets the prose up to the next figure's share.
 *
 * @param {Element[]} blocks
 * @returns {Beat[]}
 */
export function splitBeats(blocks) {
  /** @type {Beat[]} */
  const beats = [emptyBeat()];
  for (const block of blocks) {
    let beat = beats[beats.length - 1];
    if (block.tagName !== 'figure') {
      (beat.beside.length > 0 ? beat.after : beat.before).push(block);
      continue;
    }
    if (beat.after.length > 0) {
      const heading = beat.after.findLastIndex(isHeading);
      const share = beat.after.splice(heading === -1 ? beat.after.length - 1 : heading);
      beat = { ...emptyBeat(), before: share };
      beats.push(beat);
    }
    beat.beside.push(block);
  }
  return beats;
}

/**
 * @param {Beat} beat
 * @returns {Element}
 */
export function renderBeat({ before, beside, after }) {
  const children = [box('prose', before), box('beside', beside), box('prose', after)];
  return box(
    'beat',
    children.filter((child) => child.children.length > 0),
  );
}

/** @param {Element} element */
export const isHeading = (element) => /^h[1-6]$/.test(element.tagName);

/** @returns {Beat} */
const emptyBeat = () => ({ before: [], beside: [], after: [] });

/**
 * @param {string} name
 * @param {ElementContent[]} children
 * @returns {Element}
 */
function box(name, children) {
  return { type: 'element', tagName: 'div', properties: { className: [name] }, children };
}
