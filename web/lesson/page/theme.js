/** The theme button: auto → light → dark. Only light and dark are stored. */
import { words } from './words.js';

const KEY = 'neuron-lesson-theme';
const THEMES = ['auto', 'light', 'dark'];
const PAPER = { light: '#ffffff', dark: '#14181f' };

/** @param {HTMLButtonElement} button */
export function setUpTheme(button) {
  const root = document.documentElement;
  const show = (/** @type {string} */ theme) => {
    button.dataset.theme = theme;
    button.ariaLabel = button.title = words[/** @type {'auto' | 'light' | 'dark'} */ (theme)];
    colourBrowser(theme);
  };
  show(root.dataset.theme ?? 'auto');

  button.addEventListener('click', () => {
    const theme = THEMES[(THEMES.indexOf(button.dataset.theme ?? 'auto') + 1) % THEMES.length];
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    remember(theme);
    show(theme);
  });
}

/** @param {string} theme */
function colourBrowser(theme) {
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    const system = meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light';
    meta.setAttribute('content', PAPER[/** @type {'light' | 'dark'} */ (theme === 'auto' ? system : theme)]);
  }
}

/** @param {string} theme */
function remember(theme) {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}
