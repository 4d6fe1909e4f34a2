import { fewOf } from '../kit/words/few.js';

/**
 * The first of many notes for authors, in English, and how many more there are.
 * @template One
 * @param {readonly One[]} all
 * @param {(one: One) => string} sentence
 */
export function fewNotes(all, sentence) {
  return fewOf(all, sentence, (count) => `… and ${count} more.`);
}
