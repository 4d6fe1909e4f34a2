/** What must never be seen on the page. It is watched from before the first element on. */

/** What went wrong since it was last asked. @type {string[]} */
const wrong = [];

addEventListener('error', ({ message, error }) => wrong.push(`uncaught: ${message}\n${error?.stack ?? ''}`));
addEventListener('unhandledrejection', ({ reason }) => wrong.push(`unhandled: ${reason}\n${reason?.stack ?? ''}`));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  wrong.push(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`),
);
for (const name of /** @type {const} */ (['error', 'warn'])) {
  const write = console[name];
  console[name] = (...given) => {
    wrong.push(`console.${name}: ${given.map((each) => each?.stack ?? String(each)).join(' ')}`);
    write.apply(console, given);
  };
}

/** What a computation that went wrong looks like. The monkey itself never gives these. */
const LEAKED = /NaN|undefined|\[object|Infinity|∞|\[native code|=> /;

/** Every element below a root, in shadow trees too. @param {ParentNode} root @returns {Generator<Element>} */
export function* everything(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** @param {Element} element @returns {string} */
export const hostOf = (element) => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host.localName : element.localName;
};

/** @param {ParentNode} root */
function lookAt(root) {
  for (const element of everything(root)) {
    const place = `<${element.localName}> in ${hostOf(element)}`;
    for (const { name, value } of element.attributes) {
      if (LEAKED.test(value)) wrong.push(`${name}="${value.slice(0, 200)}" of ${place}`);
    }
    if (element instanceof HTMLInputElement && LEAKED.test(element.value)) wrong.push(`"${element.value}" in ${place}`);
    if (element.localName === 'style' || element.localName === 'script') continue;
    for (const node of element.childNodes) {
      if (node instanceof Text && LEAKED.test(node.data))
        wrong.push(`text "${node.data.trim().slice(0, 200)}" of ${place}`);
    }
  }
}

/** What is wrong by now. @param {ParentNode} [root] whose texts and attributes are looked at, too */
export function faults(root) {
  if (root) lookAt(root);
  return wrong.splice(0);
}
