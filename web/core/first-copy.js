/**
 * Several copies of our scripts may meet on one page, of different versions, too: from a plugin, a template and a lesson.
 * The first to run serves the page, and the others leave it to that one. They find each other by an event, which later
 * versions must go on to understand: it leaves nothing behind in the page's global scope.
 */
const ASK = 'neuron-lesson-copy';

/**
 * The copy that serves the page.
 * @template Copy
 * @param {string} role what it does there, such as "elements"
 * @param {Copy} own what the others shall know of this copy, if it is the first
 * @returns {Copy} this one's own if it is the first
 */
export function firstCopy(role, own) {
  const question = { role, first: /** @type {Copy | undefined} */ (undefined) };
  document.dispatchEvent(new CustomEvent(ASK, { detail: question }));
  if (question.first) return question.first;
  document.addEventListener(ASK, (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (detail?.role === role) detail.first ??= own;
  });
  return own;
}

/**
 * Whether no other copy on the page does this already.
 * @param {string} role
 */
export function isFirstCopy(role) {
  const own = {};
  return firstCopy(role, own) === own;
}

/**
 * An object that all copies of a module on a page have in common; on a server, and in Node.js, the copy's own.
 * @template {object} Shared
 * @param {string} role
 * @param {Shared} own
 * @returns {Shared}
 */
export function sharedByCopies(role, own) {
  return typeof document === 'undefined' ? own : firstCopy(role, own);
}
