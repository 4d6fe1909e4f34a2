/** @typedef {import('./lesson-element.js').LessonElement} LessonElement */

/** The elements that are on the page now, also inside other components. @type {Set<LessonElement>} */
export const live = new Set();

/**
 * Work from a file for elements that aren't there yet, by their keys.
 * @type {Map<string, import('../keep/work-file.js').Entry>}
 */
export const brought = new Map();
