/**
 * What an element is called as a class or a component: NeuronGate.
 * @param {string} tag "neuron-gate"
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
