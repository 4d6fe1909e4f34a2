/**
 * What happens in our own fields is told by neuron-change; a host's listener for its own fields shouldn't hear it.
 * @param {Event} event
 */
export function containEvent(event) {
  event.stopPropagation();
}
