/** Loads the elements into the page inside an iframe, and says if that failed. */
import { fetchParts } from './fetch-parts.js';

/** The name of our Trusted Types policy, which a host with a list of policies must allow: see docs/iframe.md. */
const POLICY = 'neuron-lesson';

const MODULE = './neuron-lesson.js';
/** For a frame that can't load modules, one classic script has everything in it, and defines all elements. */
const WHOLE = 'neuron-whole.js';

/** @type {Promise<void> | undefined} */
let whole;

/**
 * Defines an element at once, wherever it is: the only widget of a frame waits for nothing, and least of all for being
 * near the screen, since a frame that has no height yet never is.
 * @param {string} name
 */
export async function defineInFrame(name) {
  if (await defineByModule(name)) return;
  whole ??= loadWhole();
  await whole;
  // All in that script is ready as soon as it has run, so what isn't defined by now never will be.
  if (!customElements.get(name)) throw new Error(`${WHOLE} did not define ${name}`);
}

/** @param {string} name @returns {Promise<boolean>} whether the module could be loaded */
async function defineByModule(name) {
  // A sandboxed frame has an opaque origin, for which browsers refuse modules and wasm from the network.
  if (self.origin === 'null') return false;
  // Not only once the module is there, which would ask for them.
  fetchParts([name], document.baseURI);
  try {
    const { define } = await import(/* @vite-ignore */ MODULE);
    define([name]);
    return true;
  } catch {
    return false;
  }
}

function loadWhole() {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${WHOLE} could not be loaded`)));
      script.src = trusted(WHOLE);
      document.head.append(script);
    })
  );
}

/**
 * The address of a script as hosts with Trusted Types accept it. Throws if they don't allow our policy.
 * @param {string} address
 * @returns {string}
 */
function trusted(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL(address);
}
