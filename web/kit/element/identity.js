/** How an element is told from others, also before its script is loaded. */

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
  const model = modelOf(element);
  return model ? `${element.localName}:${model}` : element.localName;
}

/** What all events of an element say about it. @param {Element & { model?: string | null }} element */
export function identityOf(element) {
  return { id: element.id, element: element.localName, key: keyOf(element), model: modelOf(element) ?? '' };
}

/** Elements whose script isn't there have no properties yet. @param {Element & { model?: string | null }} element */
function modelOf(element) {
  return element.model ?? element.getAttribute('model');
}
