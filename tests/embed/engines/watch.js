/**
 * Runs before everything else: records what goes wrong on the page. ?old stands for a browser without WebAssembly,
 * ?nosimd for one without WebAssembly's SIMD, and ?ar for a page in Arabic.
 */
globalThis.seen = { uncaught: [], told: [], violations: [], blocked: false };
addEventListener('error', (event) => seen.uncaught.push(event.message));
// Listens in the capturing phase for scripts that can't be loaded, because their events don't bubble.
addEventListener('error', ({ target }) => (seen.blocked ||= target instanceof HTMLScriptElement), true);
addEventListener('unhandledrejection', (event) => seen.uncaught.push(String(event.reason)));
addEventListener('neuron-error', (event) => seen.told.push(event.detail.code));
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));
if (location.search === '?old') Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
if (location.search === '?nosimd') {
  WebAssembly.validate = () => false;
  WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('invalid value type'));
  WebAssembly.compileStreaming = WebAssembly.compile;
}
if (location.search === '?ar') document.documentElement.lang = 'ar';
