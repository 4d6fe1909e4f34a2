/**
 * Every core of the page, for what it has left; import it before the elements. A core is the only EventTarget that counts
 * handles, and elements keep theirs to themselves.
 */

/** @type {Set<any>} */
export const cores = new Set();

globalThis.EventTarget = new Proxy(EventTarget, {
  construct(target, given, made) {
    const instance = Reflect.construct(target, given, made);
    if ('liveHandles' in instance) cores.add(instance);
    return instance;
  },
});
