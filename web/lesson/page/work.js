/** The reader's work on the page: kept while the tab is open, saved as a file, opened from one, or begun anew. */
import { configure } from '../../core/configure.js';
import { beginAnew, exportWork, importWork } from '../../embed/define.js';
import { saveFile } from '../../kit/controls/save-file.js';
import { words } from './words.js';

/** No file that was saved here is larger. */
const MOST_BYTES = 1_000_000;

/** What takes longer, in milliseconds, shows how far it has come. */
const PATIENCE = 1000;

/** @param {HTMLElement} place */
export function setUpWork(place) {
  configure({ keep: 'session' });
  place.hidden = false;
  const told = /** @type {HTMLElement} */ (place.querySelector('[role="status"]'));
  const file = /** @type {HTMLInputElement} */ (place.querySelector('input'));
  const bar = /** @type {HTMLProgressElement} */ (place.querySelector('progress'));
  const act = (/** @type {string} */ name, /** @type {(button: HTMLElement) => unknown} */ does) => {
    const button = /** @type {HTMLElement} */ (place.querySelector(`[data-work="${name}"]`));
    button.addEventListener('click', async () => {
      told.textContent = '';
      try {
        await does(button);
      } catch {
        told.textContent = words.unreachable;
      }
    });
    return button;
  };
  act('save', async () => saveFile('neuron-lesson-work.json', 'application/json', await showing(bar, exportWork)));
  act('open', () => file.click());
  file.addEventListener('change', async () => {
    const [given] = file.files ?? [];
    file.value = '';
    if (given) told.textContent = await opened(given, bar).catch(() => words.unreachable);
  });
  const anew = act('anew', async (button) => {
    // All work is lost with it, so it takes two presses.
    if (button.dataset.sure === undefined) {
      button.dataset.sure = '';
      button.textContent = words.sure;
      return;
    }
    settle(button);
    await showing(bar, beginAnew);
    told.textContent = words.begun;
  });
  anew.addEventListener('blur', () => settle(anew));
}

/** @param {HTMLElement} button */
function settle(button) {
  delete button.dataset.sure;
  button.textContent = words.anew;
}

/**
 * Does something to all elements, and shows how far that has come if it takes long.
 * @template T
 * @param {HTMLProgressElement} bar
 * @param {(options: import('../../embed/work.js').SlicedOptions) => Promise<T>} act
 */
async function showing(bar, act) {
  const begun = performance.now();
  try {
    return await act({
      progress: (value, max) => {
        Object.assign(bar, { max, value, hidden: performance.now() - begun < PATIENCE });
      },
    });
  } finally {
    bar.hidden = true;
  }
}

/**
 * @param {File} file
 * @param {HTMLProgressElement} bar
 * @returns {Promise<string>} what became of it
 */
async function opened(file, bar) {
  // A larger file isn't read; what stands for it is too large as well, and is refused with its reason.
  const text = file.size > MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : await file.text();
  const { restored, missed, message } = await showing(bar, (options) => importWork(text, options));
  if (message) return message;
  const of = restored + missed.length;
  const what = words.restored.replace('{0}', String(restored)).replace('{1}', String(of));
  return missed.length === 0 ? what : `${what} ${words.missed}`;
}
