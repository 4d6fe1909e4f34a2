import { namesIn, unknownName } from '../../state/attribute-names.js';

/** @import { Problem } from '../../words/problem.js' */

/** The parts of `neuron-parts` that an author can leave out. */
export const HIDEABLE = Object.freeze(['activations', 'code', 'controls', 'inputs', 'steps']);

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
