/**
 * An object in the wasm heap, as cpp/bindings/object.hpp gives it: its address, and the functions that are named after
 * its type as its methods.
 *
 * @template {RawObject} Raw
 * @param {import('./core.js').RawCore} core
 * @param {string} type
 * @returns {Raw}
 */
export function rawObject(core, type) {
  const functions = /** @type {Record<string, Function>} */ (/** @type {unknown} */ (core));
  const address = functions[`${type}_create`]();
  /** @type {Record<string, unknown>} */
  const object = { address };
  for (const name of Object.keys(functions)) {
    if (name.startsWith(`${type}_`)) object[name.slice(type.length + 1)] = functions[name].bind(null, address);
  }
  return /** @type {Raw} */ (object);
}

/**
 * @typedef {object} RawObject
 * @property {number} address
 * @property {() => void} delete
 */
