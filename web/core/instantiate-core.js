import { refusal } from './compile-wasm.js';

/**
 * Starts a fresh instance, with a heap of its own.
 *
 * @param {(options: object) => Promise<any>} createRaw the module's glue
 * @param {WebAssembly.Module} module
 * @returns {Promise<import('./core.js').Instance>}
 */
export async function instantiateCore(createRaw, module) {
  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  const raw = await new Promise((resolve, reject) => {
    createRaw({
      // The hook keeps fetching and error messages ours, and lets the same glue run in Node.js.
      instantiateWasm(
        /** @type {WebAssembly.Imports} */ imports,
        /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
      ) {
        WebAssembly.instantiate(module, imports).then(
          (instance) => {
            // Export names are minified; the type isn't.
            memory = /** @type {WebAssembly.Memory} */ (
              Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory)
            );
            done(instance, module);
            // The glue's own promise would stay pending for ever.
          },
          (cause) => reject(refusal(cause)),
        );
        return {};
      },
    }).then(resolve, reject);
  });
  return { raw, memory: /** @type {WebAssembly.Memory} */ (memory) };
}
