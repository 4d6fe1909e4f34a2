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
  const parts = (text ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    hidden: new Set(parts.filter((part) => accepted.includes(part))),
    problems: parts
      .filter((part) => !accepted.includes(part))
      .map(
        (part) =>
          say`hide="${shorten(text ?? '')}": there is no part “${shorten(part)}”; accepted are ${accepted.join(', ')}.`,
      ),
  };
}
