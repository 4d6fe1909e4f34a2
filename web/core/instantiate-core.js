import { refusal } from './compile-wasm.js';

/**
 * Starts a fresh instance, with a heap of its own.
 *
 * @param {(options: object) => Promise<any>} createModule Emscripten's glue
 * @param {WebAssembly.Module} module
 * @returns {Promise<import('./bindings.d.ts').BoundTrainingModule>}
 */
export function instantiateCore(createModule, module) {
  return new Promise((resolve, reject) => {
    createModule({
      // With this hook we control fetching and error messages, and the same glue runs in Node.js.
      instantiateWasm(
        /** @type {WebAssembly.Imports} */ imports,
        /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
      ) {
        WebAssembly.instantiate(module, imports).then(
          (instance) => done(instance, module),
          // The glue's own promise would stay pending for ever.
          async (cause) => reject(await refusal(cause)),
        );
        return {};
      },
    }).then(resolve, reject);
  });
}
