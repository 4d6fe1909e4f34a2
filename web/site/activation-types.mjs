/** Prints the types that name the compiled core's activations, so that no list of them is kept by hand. */
import { readFile } from 'node:fs/promises';
import { loadCore } from '../core/load-core.js';

const wasm = new URL('../core/generated/neuron-core.wasm', import.meta.url);
const core = await loadCore({ training: false, wasmBinary: await readFile(wasm) });
const union = (/** @type {readonly string[]} */ names) => names.map((name) => `'${name}'`).join(' | ');

process.stdout.write(`export type ActivationName = ${union(core.activations)};
/** Those of networks that \`approximate\` can place. */
export type PlacedActivationName = ${union(core.activations.filter((name) => core.activationTraits(name).canPlace))};
`);
