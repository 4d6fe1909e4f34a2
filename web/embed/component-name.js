/**
 * An element's name as a class or component, such as NeuronGate.
 * @param {string} tag such as "neuron-gate"
 */
export function componentName(tag) {
  return tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * An element's own folder, below web/.
 * @param {string} tag
 */
export function folderOf(tag) {
  return `elements/${tag.replace(/^neuron-/, '')}`;
}
