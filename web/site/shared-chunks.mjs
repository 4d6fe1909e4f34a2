/**
 * Puts the code that several elements share into a few files. Many small files compress worse, but with a single one the
 * elements that train would also download what only the others need, and the others what trains.
 */
import { basename } from 'node:path';
import { elements } from '../embed/elements.js';

/** The glue code of the two cores. Every element loads one of them, although none imports it statically. */
const CORES = new Map([
  ['neuron-core.js', 'neuron'],
  ['training-core.js', 'training'],
]);

/** So many elements that all others can as well have what they need later. */
const MANY = 4;

/**
 * @typedef {{ importers: readonly string[], dynamicImporters: readonly string[] }} Importers
 * @typedef {{ getModuleInfo: (id: string) => Importers | null }} Graph
 */

/**
 * The elements that need a module.
 * @param {string} id
 * @param {(id: string) => readonly string[]} importersOf
 */
function usersOf(id, importersOf) {
  const importers = new Set([id]);
  // A set may grow while it is iterated, so this reaches the importers of importers, too.
  for (const each of importers) for (const importer of importersOf(each)) importers.add(importer);
  return [...importers].map((importer) => basename(importer, '.js')).filter((name) => name in elements);
}

/**
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | undefined} the file of a module that several elements need
 */
function groupOf(id, graph) {
  const core = CORES.get(basename(id));
  if (core) return core;
  const users = usersOf(id, (each) => graph.getModuleInfo(each)?.importers ?? []);
  if (users.length === 0) return undefined;
  const heavy = users.filter((name) => elements[name].isHeavy);
  if (users.length > 1) return heavy.length === 0 ? 'neuron' : heavy.length === users.length ? 'training' : 'shared';
  // An element's own, unless others load it later.
  const ever = usersOf(id, (each) => {
    const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(each) ?? {};
    return basename(each, '.js') in elements ? [] : [...importers, ...dynamicImporters];
  });
  if (ever.length < 2) return undefined;
  return ever.length < MANY ? 'space' : heavy.length === 0 ? 'neuron' : 'training';
}

/**
 * The groups for the bundler. An element that needs a module also needs the module's imports, so these are in the same
 * group or in the one that all elements need.
 */
export function sharedChunks() {
  return ['shared', 'neuron', 'training', 'space'].map((group, i) => ({
    priority: 4 - i,
    name: (/** @type {string} */ id, /** @type {Graph} */ graph) => (groupOf(id, graph) === group ? group : undefined),
  }));
}
