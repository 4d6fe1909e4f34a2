/** Before anything else: what goes wrong on the page, and in the case ?old a browser without WebAssembly. */
globalThis.seen = { uncaught: [], told: [], violations: [] };
addEventListener('error', (event) => seen.uncaught.push(event.message));
addEventListener('unhandledrejection', (event) => seen.uncaught.push(String(event.reason)));
addEventListener('neuron-error', (event) => seen.told.push(event.detail.code));
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));
if (location.search === '?old') Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
