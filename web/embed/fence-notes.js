import { fenceProblemNote } from '../kit/words/fence-problem.js';
import { markLanguage, speakAsPage } from '../kit/words/page-language.js';

/** What is wrong with a block's lines, as paragraphs in the page's language; only loaded when something is. */

/**
 * @param {Document} page
 * @param {readonly import('../kit/words/fence-problem.js').FenceProblem[]} problems
 */
export async function notesOn(page, problems) {
  await speakAsPage();
  const notes = page.createDocumentFragment();
  for (const problem of problems) {
    const note = page.createElement('p');
    note.textContent = fenceProblemNote(problem);
    notes.append(note);
  }
  markLanguage(notes);
  return [.../** @type {Iterable<HTMLElement>} */ (notes.children)];
}
