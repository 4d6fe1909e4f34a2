/**
 * Makes calls into WebAssembly trap, in Node.js and, as an init script, in a page. Instances that are made from then on
 * count each call in `calls`, also those that Embind makes through the table, and throw in call number `from` and in
 * the `often − 1` calls after it; but not in those that a start makes, too, unless `startsToo`.
 *
 * It refers to nothing outside, since Playwright sends its text to the page.
 */
export function trapCalls() {
  const traps = { calls: 0, from: 0, often: 1, trapped: 0, startsToo: true };
  globalThis.traps = traps;
  const { Instance } = WebAssembly;
  const wrapped = new WeakMap();
  const wrap = (call, isOfStart = false) => {
    if (typeof call !== 'function') return call;
    if (!wrapped.has(call)) {
      wrapped.set(call, (...args) => {
        traps.calls += 1;
        if (isOfStart && !traps.startsToo) return call(...args);
        if (traps.from > 0 && traps.calls >= traps.from && traps.calls < traps.from + traps.often) {
          traps.trapped += 1;
          throw new WebAssembly.RuntimeError('unreachable');
        }
        return call(...args);
      });
    }
    return wrapped.get(call);
  };
  const entries = ({ exports }) =>
    Object.entries(exports).map(([name, value]) =>
      value instanceof WebAssembly.Table
        ? [
            name,
            {
              get: (i) => wrap(value.get(i)),
              grow: (n) => value.grow(n),
              set: (i, f) => value.set(i, f),
            },
          ]
        : [name, wrap(value, true)],
    );
  const wrapInstance = (instance) => ({ exports: Object.fromEntries(entries(instance)) });
  WebAssembly.Instance = new Proxy(Instance, { construct: (_, args) => wrapInstance(new Instance(...args)) });
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate(...args);
    return made instanceof Instance ? wrapInstance(made) : { ...made, instance: wrapInstance(made.instance) };
  };
}
