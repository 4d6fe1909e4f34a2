/**
 * Compares how long the prose takes to read with what the lesson's tag promises.
 *
 * @import {Node, Root} from 'mdast'
 * @import {VFile} from 'vfile'
 * @import {Hero} from './front-matter.mjs'
 */
import { SKIP, visit } from 'unist-util-visit';
import { warn } from '../toolchain/report.mjs';

/** Silent reading of English non-fiction: Brysbaert (2019), How many words do we read per minute?, doi:10.1016/j.jml.2019.104047 */
export const WORDS_PER_MINUTE = 238;

const NOT_PROSE = new Set(['code', 'math', 'inlineMath', 'html', 'yaml', 'widget']);
const TAG = /(\d+)\s*min(?:ute)?s?\s+read/i;

/** A remark plugin that leaves `{ words, minutes }` in `file.data.readingTime`. */
export default function readingTime() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    const words = countWords(tree);
    const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
    file.data.readingTime = { words, minutes };

    const { tags, tagPlaces } = /** @type {Hero} */ (file.data.hero);
    tags.forEach((tag, index) => {
      const promised = TAG.exec(tag)?.[1];
      if (promised !== undefined && Number(promised) !== minutes) {
        warn(
          file,
          `The tag says ${promised} min read, but ${words} words at ${WORDS_PER_MINUTE} a minute take ${minutes} min`,
          tagPlaces[index],
        );
      }
    });
  };
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
