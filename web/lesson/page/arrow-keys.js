/** The arrow keys, which lead from section to section while nothing on the page has the focus, until they are switched off. */

const KEY = 'neuron-lesson-arrow-keys';

/**
 * @param {(step: number) => void} go to a section before or after
 * @param {readonly Element[]} places headings, which get the focus only by going to them
 */
export function arrowKeys(go, places) {
  const setting = document.querySelector('[data-arrow-keys]');
  let isOn = !isOff();
  if (setting instanceof HTMLInputElement) {
    setting.checked = isOn;
    setting.addEventListener('change', () => {
      isOn = setting.checked;
      remember(isOn);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!isOn || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const onwards = getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1;
    const step = { ArrowLeft: -onwards, ArrowRight: onwards }[event.key];
    if (!step || !isFree(event.target, places)) return;
    event.preventDefault();
    go(step);
  });
}

/**
 * Whether the keys are for the page: nothing has the focus, or a heading that was gone to.
 * @param {EventTarget | null} target
 * @param {readonly Element[]} places
 */
function isFree(target, places) {
  if (!(target instanceof HTMLElement) || target.isContentEditable) return false;
  return target === document.body || target === document.documentElement || places.includes(target);
}

function isOff() {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** @param {boolean} isOn */
function remember(isOn) {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}
