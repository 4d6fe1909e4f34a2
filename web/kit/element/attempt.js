/**
 * What an element tells its page about a learner's try at something, right or wrong. Every element tells it alike, so
 * that a course can score them without knowing them.
 *
 * @typedef {object} Attempt
 * @property {string} goal what is tried, such as gate, predict or quiz
 * @property {string} [task] which of the element's tasks it is: a gate, a question's number, …
 * @property {number} right how much of it is right: rows, points, samples, or for a single answer 0 or 1
 * @property {number} of how much there is to be right
 * @property {boolean} [success] whether that is enough; by default, everything has to be right
 * @property {string} [answered] the learner's answer
 * @property {string} [correct] the right answer
 */

/**
 * The name by which a page tells its elements apart, the same with each visit: the id, or the tag with its model, and
 * if there are several of these, with its place among them.
 * @param {Element & { model?: string | null }} element
 */
export function keyOf(element) {
  if (element.id) return `#${element.id}`;
  const kind = kindOf(element);
  const root = /** @type {ParentNode} */ (element.getRootNode());
  const alike = [...root.querySelectorAll(element.localName)].filter((other) => !other.id && kindOf(other) === kind);
  const place = alike.indexOf(element);
  return place > 0 ? `${kind}.${place + 1}` : kind;
}

/** @param {Element & { model?: string | null }} element */
function kindOf(element) {
  const model = element.model ?? element.getAttribute('model');
  return model ? `${element.localName}:${model}` : element.localName;
}

/** What all events of an element say about it. @param {Element & { model?: string | null }} element */
export function identityOf(element) {
  return { id: element.id, element: element.localName, key: keyOf(element), model: element.model ?? '' };
}

/** Counts an element's attempts, for each of its tasks. */
export class AttemptCount {
  /** @type {Map<string, number>} */
  #counts = new Map();

  /**
   * @param {Attempt} attempt
   * @returns {Required<Attempt> & { attempt: number }} with its number, counted from 1
   */
  next(attempt) {
    const { goal, task = '', right, of } = attempt;
    const name = `${goal} ${task}`;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return { task, success: right === of, answered: '', correct: '', ...attempt, attempt: count };
  }
}
