/**
 * Keeps the keys that a widget uses from the page around it. A page spares fields from its shortcuts, but it can't see
 * one in a shadow tree: a deck would leave the slide while a number changes.
 */

const MOVES = 'Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown';

/** Text fields, and the keys that edit in them together with Ctrl, Cmd or Alt. */
const FIELDS = 'textarea, input:not([type="button"], [type="checkbox"], [type="radio"], [type="range"])';
const EDITING_KEYS = new RegExp(`^(?:[acvxyz]|${MOVES}|Backspace|Delete|Insert)$`, 'i');

/** What takes characters: fields, lists that choose by letters, and numbers, of which a field opens with the first digit. */
const TYPED_IN = `${FIELDS}, select, [role="spinbutton"]`;
const TYPED_KEYS = new RegExp(`^(?:.|${MOVES}|Enter|Backspace|Delete|Insert|Dead|Process|Unidentified)$`, 'u');

/** Other controls, with the keys that browsers give them. What a widget does with a key itself is default-prevented. */
const OTHERS = /** @type {const} */ ([
  ['button, summary, input[type="button"], input[type="checkbox"], [role="button"]', /^(?: |Enter)$/],
  ['a[href]', /^Enter$/],
  ['input[type="radio"]', /^(?: |Arrow\w+)$/],
  ['input[type="range"], [role="slider"]', new RegExp(`^(?:${MOVES})$`)],
  // What scrolls.
  ['pre[tabindex="0"], [role="group"][tabindex="0"]', new RegExp(`^(?: |${MOVES})$`)],
]);

/** The keys that were pressed in a widget and kept there, until they are released. @type {Set<string>} */
const held = new Set();

/**
 * A listener for the key events of an element, behind its own: those that the page has no part in end here.
 * @param {KeyboardEvent} event
 */
export function containKey(event) {
  const widget = /** @type {Element} */ (event.currentTarget);
  // What an author put between the tags belongs to the page.
  if (event.target !== widget) return;
  // The path tells where the control was: by now it may have been redrawn.
  const path = event.composedPath();
  const [control] = path;
  // A widget in this one has decided already.
  if (!(control instanceof Element) || path.find((each) => each instanceof ShadowRoot) !== widget.shadowRoot) return;
  // A key may move the focus within the widget, so where it is released doesn't count.
  if (event.type === 'keydown') {
    if (event.defaultPrevented || isUsed(event, control)) keepKey(event);
    else held.delete(nameOf(event));
  } else if (held.has(nameOf(event))) {
    event.stopPropagation();
    if (event.type === 'keyup') held.delete(nameOf(event));
  }
}

/**
 * Keeps a pressed key, and its release, from the page.
 * @param {KeyboardEvent} event
 */
export function keepKey(event) {
  held.add(nameOf(event));
  event.stopPropagation();
}

/** The key's place on the keyboard; on-screen keyboards tell none. @param {KeyboardEvent} event */
function nameOf({ code, key }) {
  return code || key;
}

/**
 * @param {KeyboardEvent} event
 * @param {Element} control that has the focus
 */
function isUsed(event, control) {
  const { key, ctrlKey, metaKey, altKey } = event;
  // Escape too, which closes an input method's list of words.
  if (event.isComposing) return true;
  // Option on a Mac writes characters that have no key of their own, such as @ or [.
  const isCommand = ctrlKey || metaKey || (altKey && /^\w+$/.test(key));
  if (isCommand) return control.matches(FIELDS) && EDITING_KEYS.test(key);
  if (control.matches(TYPED_IN)) return TYPED_KEYS.test(key);
  return OTHERS.some(([controls, keys]) => control.matches(controls) && keys.test(key));
}
