import { fenceProblemNote } from '../kit/words/fence-problem.js';
import { markLanguage, speakAsPage } from '../kit/words/page-language.js';

/** What is wrong with a block's lines, as paragraphs in the page's language; only loaded when something is. */

/** A note is told from the page's text in any page's font and colours. No page has a style sheet for it. */
const LOOKS = {
  margin: '0.5em 0',
  padding: '0.5em 0.8em',
  border: '1px solid light-dark(#b3245e, #ff86ae)',
  borderInlineStartWidth: '4px',
  borderRadius: '8px',
  fontSize: '0.9em',
  overflowWrap: 'anywhere',
};

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
    Object.assign(note.style, LOOKS);
    notes.append(note);
  }
  markLanguage(notes);
  return [.../** @type {Iterable<HTMLElement>} */ (notes.children)];
}
