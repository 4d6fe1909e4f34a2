import { missingScriptWords } from '../kit/words/missing-script.js';
import { markLanguage, speakAsPage } from '../kit/words/page-language.js';

/**
 * Puts what is said of a missing script into the page's language. Not part of the entry, which has it in English, because
 * it is seldom wanted.
 * @param {DocumentFragment} shown a notice: its text, and a button after it
 */
export async function translateMissing(shown) {
  await speakAsPage();
  const { missing, again } = missingScriptWords();
  const button = /** @type {HTMLElement} */ (shown.querySelector('button'));
  button.before(`${missing} `);
  button.parentNode?.firstChild?.remove();
  button.textContent = again;
  markLanguage(shown);
}
