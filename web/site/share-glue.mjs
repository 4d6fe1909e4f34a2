/**
 * What a page that has both cores loads of Emscripten's glue: one file for the two. `node share-glue.mjs FOLDER` prints
 * training-core.js for FOLDER's neuron-core.js and training-core.js.
 *
 * The two differ in nothing but the letters that stand for what they import, which are given by how often each is used.
 * Where they differ in more, as another version of Emscripten's may, each module keeps its own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `{"a":_abort,"b":…}`, what a module imports, by its letters; newer Emscriptens leave the quotes out. */
const IMPORTS = /\{(?:"?\w+"?:\w+,?){5,}\}/;

/**
 * @param {string} glue
 * @param {string} name of the module
 */
function parse(glue, name) {
  const [imports] = IMPORTS.exec(glue) ?? [];
  if (!imports) return undefined;
  const letters = new Map([...imports.matchAll(/(\w+)"?:(\w+)/g)].map(([, letter, used]) => [used, letter]));
  return { letters, rest: glue.replace(imports, '').replaceAll(name, '') };
}

/**
 * The training core's glue, by way of the other one's where that will do.
 * @param {string} neuronGlue neuron-core.js
 * @param {string} trainingGlue training-core.js
 */
export function sharedGlue(neuronGlue, trainingGlue) {
  const neuron = parse(neuronGlue, 'neuron-core');
  const training = parse(trainingGlue, 'training-core');
  if (!neuron || !training || neuron.rest !== training.rest || neuron.letters.size !== training.letters.size) {
    return trainingGlue;
  }
  const pairs = [...training.letters].map(([used, letter]) => [letter, neuron.letters.get(used)]);
  if (pairs.some(([, letter]) => letter === undefined)) return trainingGlue;
  const names = pairs.filter(([letter, other]) => letter !== other).map(([letter, other]) => `${letter}: '${other}'`);
  return `import createRaw from './neuron-core.js';

// What this module imports, by another letter than the glue gives it.
const letters = { ${names.join(', ')} };

export default (options) =>
  createRaw({
    instantiateWasm({ a: given }, done) {
      const imports = { ...given };
      for (const [letter, other] of Object.entries(letters)) imports[letter] = given[other];
      return options.instantiateWasm({ a: imports }, done);
    },
  });
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (/** @type {string} */ file) => readFile(join(process.argv[2], file), 'utf8');
  process.stdout.write(sharedGlue(await read('neuron-core.js'), await read('training-core.js')));
}
