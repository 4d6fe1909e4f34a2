/**
 * Checks whether a widget can work with its attributes: every element's own checks, and those that all elements share.
 *
 * @import {Check, Finding} from '../kit/neuron/checks.js'
 */

import { existsSync } from 'node:fs';
import { limitsFromAttributes } from '../kit/neuron/state/limit-attributes.js';
import { decimalFromAttribute } from '../kit/state/decimal-attribute.js';
import { keepFromAttribute } from '../kit/state/keep-attribute.js';
import { themeFromAttribute } from '../kit/state/theme-attribute.js';
import { ACTIVATION_NAMES } from '../kit/words/activations.js';
import { problemText } from '../kit/words/problem-text.js';
import { accepted } from './attributes.js';
import { folderOf } from './component-name.js';
import { elements } from './elements.js';

/** Each element's checks, by its tag name. @type {Readonly<Record<string, Required<Check>>>} */
export const CHECKS = Object.fromEntries(
  await Promise.all(
    Object.keys(elements).map(async (name) => {
      const file = new URL(`../${folderOf(name)}/checks.js`, import.meta.url);
      // A test names an element that has none; the others' checks go on.
      /** @type {{ check: Check }} */
      const { check } = existsSync(file) ? await import(file.href) : { check: {} };
      /** @type {Required<Check>} */
      const all = {
        define: (attributes, known) => [...(check.define?.(attributes, known) ?? []), ...commonProblems(attributes)],
        refer: (attributes, known) => check.refer?.(attributes, known) ?? [],
      };
      return /** @type {const} */ ([name, all]);
    }),
  ),
);

/**
 * The accepted words of each attribute that takes one word from a list. They come from the problem that the element
 * reports for an unknown word, so no list is kept by hand.
 * @param {string} name
 * @param {Pick<import('../kit/neuron/checks.js').Known, 'activations' | 'gates'>} core
 * @returns {Record<string, { accepted: readonly string[], usual: string | undefined }>}
 */
export function choicesOf(name, core) {
  // Two words: an attribute that takes several words refuses each one by itself, so it doesn't count as taking one.
  const none = '? ?';
  return Object.fromEntries(
    accepted[name].attributes.flatMap((attribute) => {
      const findings = CHECKS[name].define({ [attribute]: none }, { ...core, models: new Map(), complete: true });
      const refusal = findings.find((finding) => 'code' in finding && finding.attribute === attribute);
      if (!refusal || !('code' in refusal) || refusal.code !== 'unknown-name' || refusal.part !== none) return [];
      return [[attribute, { accepted: /** @type {string[]} */ (refusal.accepted), usual: refusal.instead }]];
    }),
  );
}

/**
 * The activations that an element's attribute of that name takes, one word or several, from the same problem.
 * @param {string} name
 */
export function activationsOf(name) {
  const known = { activations: ACTIVATION_NAMES, gates: [], models: new Map(), complete: true };
  const findings = CHECKS[name].define({ activation: '?' }, known);
  const refusal = findings.find(({ attribute }) => attribute === 'activation');
  return refusal && 'accepted' in refusal ? /** @type {string[]} */ (refusal.accepted) : [];
}

/** @param {Record<string, string>} attributes */
function commonProblems(attributes) {
  return [
    ...limitsFromAttributes(attributes).problems,
    ...decimalFromAttribute(attributes.decimal).problems,
    ...themeFromAttribute(attributes.theme).problems,
    ...keepFromAttribute(attributes.keep).problems,
  ];
}

/**
 * A finding as text, without a full stop, as in other reports. The text doesn't name the value that a page would use
 * instead, because a build stops.
 * @param {Finding} finding
 */
export function findingText(finding) {
  return 'text' in finding ? finding.text : problemText(finding, { standIn: false }).replace(/\.$/, '');
}
