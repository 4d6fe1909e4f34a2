/**
 * Stops events of our own fields from reaching the host page, whose listeners are meant for its own fields. Changes are
 * reported by neuron-change.
 * @param {Event} event
 */
export function containEvent(event) {
  event.stopPropagation();
}
