import { namesIn, unknownName } from '../../state/attribute-names.js';

/** @import { Problem } from '../../words/problem.js' */

/** The parts of `neuron-parts` that an author can leave out. */
export const HIDEABLE = Object.freeze(['activations', 'code', 'controls', 'inputs', 'link', 'save', 'steps', 'undo']);

/** Of an element that has no other parts to leave out than the buttons in its bar. */
export const BAR_HIDEABLE = Object.freeze(['link', 'save', 'undo']);

/** Of an element without such a bar: its menu of pictures and of code to embed it. */
export const MENU_HIDEABLE = Object.freeze(['save']);

/**
 * Reads the attribute `hide`: names separated by spaces or commas.
 * @param {string | null | undefined} text
 * @param {readonly string[]} [accepted]
 * @returns {{ hidden: ReadonlySet<string>, problems: Problem[] }}
 */
export function hiddenParts(text, accepted = HIDEABLE) {
  const { known, unknown } = namesIn(text ?? '', accepted);
  return {
    hidden: new Set(known),
    problems: unknown.map((part) => unknownName('hide', text ?? '', part, accepted)),
  };
}
