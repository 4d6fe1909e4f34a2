/**
 * Compares how long a lesson takes with what its tag promises.
 *
 * @import {Node, Root} from 'mdast'
 * @import {VFile} from 'vfile'
 * @import {Hero} from './front-matter.mjs'
 *
 * @typedef {object} ReadingTime
 * @property {number} words of the prose
 * @property {number} lines of code
 * @property {number} widgets
 * @property {number} minutes that all of it takes
 */
import { SKIP, visit } from 'unist-util-visit';
import { warn } from '../toolchain/report.mjs';

/** Silent reading of English non-fiction: Brysbaert (2019), How many words do we read per minute?, doi:10.1016/j.jml.2019.104047 */
export const WORDS_PER_MINUTE = 238;
/** Our own guesses, for a reader who follows the code and tries each widget once. */
export const LINES_PER_MINUTE = 20;
export const WIDGETS_PER_MINUTE = 4;

/** Since these are guesses, a promise is wrong only from twice the time on, or below half of it. */
const FAR = 2;
/** Rounding and short lessons make a larger ratio out of less than these minutes. */
const NEAR_MINUTES = 2;

const NOT_PROSE = new Set(['code', 'math', 'inlineMath', 'html', 'yaml', 'widget']);
const TAG = /(\d+)\s*min(?:ute)?s?\s+read/i;

/** A remark plugin that leaves the ReadingTime in `file.data.readingTime`. */
export default function readingTime() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    const time = timeOf(tree);
    file.data.readingTime = time;

    const { tags, tagPlaces } = /** @type {Hero} */ (file.data.hero);
    tags.forEach((tag, index) => {
      const promised = TAG.exec(tag)?.[1];
      if (promised === undefined || !isFar(Number(promised), time.minutes)) return;
      const { words, lines, widgets, minutes } = time;
      warn(
        file,
        `The tag says ${promised} min read, but this takes about ${minutes} min: ${words} words at ` +
          `${WORDS_PER_MINUTE} a minute, ${lines} lines of code at ${LINES_PER_MINUTE}, ${widgets} widgets at ${WIDGETS_PER_MINUTE}`,
        tagPlaces[index],
      );
    });
  };
}

/**
 * @param {number} promised
 * @param {number} minutes
 */
function isFar(promised, minutes) {
  const [less, more] = [Math.min(promised, minutes), Math.max(promised, minutes)];
  return more > FAR * less && more - less > NEAR_MINUTES;
}

/**
 * @param {Node} tree
 * @returns {ReadingTime}
 */
function timeOf(tree) {
  const words = countWords(tree);
  let [lines, widgets] = [0, 0];
  visit(tree, (node) => {
    if (node.type === 'widget') {
      widgets++;
      return SKIP; // its fallback may hold code
    }
    if (node.type === 'code')
      lines += /** @type {any} */ (node).value.split('\n').filter((/** @type {string} */ line) => line.trim()).length;
  });
  const minutes = words / WORDS_PER_MINUTE + lines / LINES_PER_MINUTE + widgets / WIDGETS_PER_MINUTE;
  return { words, lines, widgets, minutes: Math.max(1, Math.round(minutes)) };
}

/** @param {Node} tree */
export function countWords(tree) {
  let words = 0;
  visit(tree, (node) => {
    if (NOT_PROSE.has(node.type)) return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode') {
      const { value } = /** @type {{ value: string } & Node} */ (node);
      words += value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
  });
  return words;
}
