/**
 * Puts the code that several widgets share into two files. Many small files compress worse, but with a single one the
 * widgets that train would also download what only the others need: the neuron, its editor and its core.
 */
import { basename } from 'node:path';
import { elements } from '../embed/elements.js';

/** The number of elements that must need a module for it to join a group. */
const FEWEST = { shared: 6, neuron: 3 };
/** The core's glue code. Every widget of the group `neuron` loads it, although none imports it statically. */
const GLUE = 'neuron-core.js';

/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph */

/**
 * The elements that can't start without a module.
 * @param {string} id
 * @param {Graph} graph
 */
function usersOf(id, graph) {
  const importers = new Set([id]);
  // A set may grow while it is iterated, so this reaches the importers of importers, too.
  for (const each of importers) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) importers.add(importer);
  }
  return [...importers].map((importer) => basename(importer, '.js')).filter((name) => name in elements);
}

/**
 * The two groups for the bundler. An element that needs a module also needs the module's imports, so these are in the
 * same group or, if enough elements share them, in the first one.
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
