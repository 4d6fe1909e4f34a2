import { refusal } from './compile-wasm.js';

/** @typedef {import('./bindings.d.ts').BoundTrainingModule} BoundTrainingModule */

/**
 * Starts a fresh instance, with a heap of its own.
 *
 * @param {(options: object) => Promise<any>} createModule Emscripten's glue
 * @param {WebAssembly.Module} module
 * @returns {BoundTrainingModule | Promise<BoundTrainingModule>} at once, if the glue starts at once
 */
export function instantiateCore(createModule, module) {
  /** @type {unknown} why the engine doesn't start the module, for which the glue has no place */
  let cause;
  const options = {
    // With this hook we control fetching and error messages, and the same glue runs in Node.js.
    instantiateWasm(
      /** @type {WebAssembly.Imports} */ imports,
      /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
    ) {
      try {
        done(new WebAssembly.Instance(module, imports), module);
      } catch (error) {
        cause = error;
      }
      return {};
    },
  };
  const ready = createModule(options);
  // The glue's own promise would stay pending for ever.
  if (cause) return refusal(cause).then((error) => Promise.reject(error));
  const started = /** @type {Partial<BoundTrainingModule>} */ (options);
  // The glue of later versions of Emscripten fills its options in a later task.
  return started.activationNames ? /** @type {BoundTrainingModule} */ (started) : ready;
}
