/**
 * What several widgets share, in two files: many small ones compress worse, but in a single one the widgets that train
 * would pay for the neuron of all others, its editor and its core.
 */
import { basename } from 'node:path';
import { elements } from '../embed/elements.js';

/** A module that fewer need stays with them. */
const FEWEST = { shared: 6, neuron: 3 };
/** The glue of the core that every widget of the group `neuron` loads, although none imports it before it starts. */
const GLUE = 'neuron-core.js';

/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph */

/**
 * The elements that can't start without a module.
 * @param {string} id
 * @param {Graph} graph
 */
function usersOf(id, graph) {
  const importers = new Set([id]);
  // A set grows while it is walked: this reaches the importers of importers too.
  for (const each of importers) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) importers.add(importer);
  }
  return [...importers].map((importer) => basename(importer, '.js')).filter((name) => name in elements);
}

/**
 * The two groups for the bundler. Whoever needs a module needs what it imports, so that is in the same group or in the
 * first one.
 */
export function sharedChunks() {
  const isHeavy = (/** @type {string} */ name) => elements[name].isHeavy;

  /** @param {string} id @param {Graph} graph */
  function groupOf(id, graph) {
    if (basename(id) === GLUE) return 'neuron';
    const users = usersOf(id, graph);
    if (users.every(isHeavy)) return undefined;
    const group = users.some(isHeavy) ? 'shared' : 'neuron';
    return users.length < FEWEST[group] ? undefined : group;
  }

  return ['shared', 'neuron'].map((group, i) => ({
    priority: 2 - i,
    name: (/** @type {string} */ id, /** @type {Graph} */ graph) => (groupOf(id, graph) === group ? group : undefined),
  }));
}
