/**
 * What a learner's hands do, from inside the page, so that it is the same in each browser: events as they come from a
 * mouse and a keyboard, and what a browser does by itself after them.
 */
import { everything, hostOf } from './watch.js';

/** Capture by a pointer that no hardware has: the browsers refuse it, so that it is done here. @type {Element | undefined} */
let captor;
Element.prototype.setPointerCapture = function () {
  captor = this;
};
Element.prototype.hasPointerCapture = function () {
  return captor === this;
};
Element.prototype.releasePointerCapture = function () {
  if (captor === this) release();
};
/** Lets go of what the pointer holds. */
export function release() {
  const from = captor;
  captor = undefined;
  from?.dispatchEvent(new PointerEvent('lostpointercapture', { bubbles: true, composed: true, pointerId: 1 }));
}

// Nothing leaves the page: no downloads, no other page.
HTMLAnchorElement.prototype.click = () => {};
addEventListener(
  'click',
  (event) => event.composedPath().some((each) => each instanceof HTMLAnchorElement) && event.preventDefault(),
);
addEventListener('submit', (event) => event.preventDefault());

const OPERABLE =
  'button, input, select, textarea, summary, label, a[href], [tabindex], [role="slider"], [role="spinbutton"], [contenteditable], canvas, svg *, path, circle, td';

/**
 * Something in a widget that a hand could be at; seldom what nothing can be done with.
 * @param {Element | undefined} host
 * @param {import('./dice.js').Dice} dice
 */
export function someTarget(host, dice) {
  if (!host?.shadowRoot) return undefined;
  const inside = [...everything(host.shadowRoot)];
  const wanted = dice.weighted([
    [6, 'button, summary, [role="button"], input[type="checkbox"], input[type="radio"], select'],
    [4, '[role="slider"], [role="spinbutton"], input, textarea, [tabindex]'],
    [3, OPERABLE],
    [1, '*'],
  ]);
  const found = inside.filter((element) => element.matches(wanted));
  // Only of the chosen one is it asked whether it is seen: asking for all takes a second in Firefox.
  for (let tries = 0; found.length > 0 && tries < 10; tries++) {
    const one = dice.of(found);
    if (one.getClientRects().length > 0) return one;
  }
  return undefined;
}

/** @param {Element | undefined} element */
export function nameOf(element) {
  if (!element) return 'nothing';
  const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? '';
  return `<${element.localName}${element.getAttribute('class') ? ` class="${element.getAttribute('class')}"` : ''}> “${label}” in ${hostOf(element)}`;
}

/** @param {Element} element @param {import('./dice.js').Dice} dice */
function placeIn(element, dice) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width * dice.next(), y: top + height * dice.next() };
}

/** @param {Element} element @param {string} type @param {{ x: number, y: number }} at @param {object} [more] */
function point(element, type, { x, y }, more) {
  const where = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, ...more };
  const isPointer = type.startsWith('pointer');
  const event = isPointer
    ? new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: 0,
        buttons: type === 'pointerup' ? 0 : 1,
        ...where,
      })
    : new MouseEvent(type, where);
  return (isPointer && captor?.isConnected ? captor : element).dispatchEvent(event);
}

/** @param {Element} element */
function focus(element) {
  /** @type {HTMLElement | null} */ (
    element.closest('button, input, select, textarea, summary, a[href], [tabindex], [contenteditable]')
  )?.focus?.({ preventScroll: true });
}

/** @param {Element} element @param {import('./dice.js').Dice} dice */
export function click(element, dice) {
  const at = placeIn(element, dice);
  const more = { shiftKey: dice.chance(0.05), altKey: dice.chance(0.03) };
  point(element, 'pointerdown', at, more);
  if (point(element, 'mousedown', at, more)) focus(element);
  point(element, 'pointerup', at, more);
  release();
  point(element, 'mouseup', at, more);
  if (element.isConnected) point(element, 'click', at, more);
  if (dice.chance(0.1) && element.isConnected) point(element, 'dblclick', at, more);
}

/** @param {Element} element @param {import('./dice.js').Dice} dice @param {() => Promise<void>} pause */
export async function drag(element, dice, pause) {
  let at = placeIn(element, dice);
  point(element, 'pointerdown', at);
  if (point(element, 'mousedown', at)) focus(element);
  const moves = 1 + dice.below(8);
  for (let i = 0; i < moves; i++) {
    at = { x: at.x + dice.between(-120, 120), y: at.y + dice.between(-120, 120) };
    point(element, 'pointermove', at);
    if (dice.chance(0.4)) await pause();
  }
  point(element, dice.chance(0.1) ? 'pointercancel' : 'pointerup', at);
  release();
}

/** @param {Element} element @param {import('./dice.js').Dice} dice */
export function hover(element, dice) {
  const at = placeIn(element, dice);
  for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mousemove'])
    point(element, type, at, { buttons: 0 });
  if (dice.chance(0.3))
    element.dispatchEvent(
      new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: dice.between(-300, 300) }),
    );
  for (const type of ['pointerout', 'pointerleave']) if (dice.chance(0.6)) point(element, type, at, { buttons: 0 });
}

/** The element with the focus, in whichever shadow tree. */
export function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? document.body;
}

export const KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  ' ',
  'Escape',
  'Backspace',
  'Delete',
  'Tab',
  '0',
  '1',
  '9',
  '.',
  ',',
  '-',
  '+',
  'e',
  'x',
  'r',
  's',
  'ctrl+z',
  'ctrl+y',
  'ctrl+a',
];

/** @param {string} name of the key, with ctrl+ before it or not */
export function press(name) {
  const key = name.replace('ctrl+', '');
  const event = { key, bubbles: true, cancelable: true, composed: true, ctrlKey: name !== key };
  const element = focused();
  if (element.dispatchEvent(new KeyboardEvent('keydown', event)) && !event.ctrlKey) after(key, element);
  focused().dispatchEvent(new KeyboardEvent('keyup', event));
}

/** What browsers do by themselves. @param {string} key @param {Element} element */
function after(key, element) {
  const isText =
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && ['text', 'number', 'search'].includes(element.type));
  if (isText && key.length === 1) type(element, element.value + key);
  else if (isText && key === 'Backspace') type(element, element.value.slice(0, -1));
  else if (element instanceof HTMLInputElement && element.type === 'range' && key.startsWith('Arrow')) {
    if (/Up|Right/.test(key)) element.stepUp();
    else element.stepDown();
    told(element, 'input', 'change');
  } else if (element instanceof HTMLInputElement && key === 'Enter') told(element, 'change');
  else if (element instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) element.click();
  else if (key === 'Tab') someNext(element)?.focus();
}

/** @param {Element} element */
function someNext(element) {
  const all = [...everything(document.body)].filter((each) => each instanceof HTMLElement && each.tabIndex >= 0);
  return /** @type {HTMLElement | undefined} */ (all[(all.indexOf(element) + 1) % (all.length || 1)]);
}

/** @param {Element} element @param {...string} types */
const told = (element, ...types) => {
  for (const name of types)
    element.dispatchEvent(
      name === 'input'
        ? new InputEvent('input', { bubbles: true, composed: true })
        : new Event(name, { bubbles: true }),
    );
};

/** @param {HTMLInputElement | HTMLTextAreaElement} field @param {string} text */
function type(field, text) {
  if (field.readOnly || field.disabled) return;
  field.value = text;
  told(field, 'input');
}

export const TEXTS = [
  '0',
  '1',
  '-2.5',
  '1e3',
  '0,5',
  '1e39',
  '-1e-45',
  'abc',
  '',
  '  ',
  '½',
  '١٢',
  '0 0 1; 1 1 0',
  '1 2 3\n4 5 6',
  '−7',
  '0x10',
  '🧠'.repeat(50),
  '9'.repeat(400),
];

/** Fills in a field, chooses, or moves a slider to anywhere. @param {Element} element @param {import('./dice.js').Dice} dice */
export function fill(element, dice) {
  focus(element);
  if (element instanceof HTMLSelectElement) element.selectedIndex = dice.below(element.options.length);
  else if (element instanceof HTMLTextAreaElement) element.value = dice.of(TEXTS);
  else if (!(element instanceof HTMLInputElement) || element.disabled) {
    for (const letter of dice.of(TEXTS).slice(0, 8)) press(letter);
    return press(dice.of(['Enter', 'Escape', 'Tab']));
  } else if (element.type === 'range')
    element.value = String(dice.between(Number(element.min), Number(element.max || 1)));
  else if (element.type === 'checkbox' || element.type === 'radio') return element.click();
  else if (element.type !== 'file') element.value = dice.of(TEXTS);
  told(element, 'input', 'change');
  if (dice.chance(0.3)) press('Enter');
}

/** @param {Element} element @param {string} text */
export function paste(element, text) {
  focus(element);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData }),
  );
}
