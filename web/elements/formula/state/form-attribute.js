import { unknownName } from '../../../kit/state/attribute-names.js';

/** @import { Problem } from '../../../kit/words/problem.js' */

/** The ways in which a neuron's formula can be written, the first one by default. */
export const FORMS = Object.freeze(['symbols', 'numbers', 'vectors']);

/**
 * Reads the attribute `form`.
 * @param {string | null | undefined} text
 * @returns {{ form: string, problems: Problem[] }}
 */
export function formFromAttribute(text) {
  const form = (text ?? FORMS[0]).trim().toLowerCase();
  if (FORMS.includes(form)) return { form, problems: [] };
  return { form: FORMS[0], problems: [unknownName('form', form, form, FORMS, { instead: FORMS[0] })] };
}
