import { namesIn } from '../../state/attribute-names.js';
import { shorten } from '../../state/parse-number.js';
import { say } from '../../words/say.js';

/** The parts of `neuron-parts` that an author can leave out. */
export const HIDEABLE = Object.freeze(['activations', 'code', 'controls', 'inputs', 'steps']);

/**
 * Reads the attribute `hide`: names with spaces or commas between them.
 * @param {string | null | undefined} text
 * @param {readonly string[]} [accepted]
 * @returns {{ hidden: ReadonlySet<string>, problems: string[] }}
 */
export function hiddenParts(text, accepted = HIDEABLE) {
  const { known, unknown } = namesIn(text ?? '', accepted);
  return {
    hidden: new Set(known),
    problems: unknown.map(
      (part) =>
        say`hide="${shorten(text ?? '')}": there is no part “${shorten(part)}”; accepted are ${accepted.join(', ')}.`,
    ),
  };
}
