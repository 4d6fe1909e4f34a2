/**
 * What each widget can work with, asked of the same readers that the widget has, so that a lesson that builds is a
 * lesson that works. A later element adds its own entry to OWN_CHECKS.
 *
 * @import {NeuronState} from '../kit/neuron/state/neuron-state.js'
 * @import {Problem} from '../kit/words/number-problem.js'
 *
 * @typedef {{ attribute?: string, text: string }} Finding what is wrong, and in which attribute
 *
 * @typedef {object} Known
 * @property {readonly string[]} activations that the core has
 * @property {readonly string[]} gates that the core has
 * @property {Map<string, Model>} models that the lesson's widgets define, by name
 * @property {boolean} complete false where a widget couldn't be read, so that there may be more models
 *
 * @typedef {object} Model
 * @property {NeuronState | undefined} state undefined where it couldn't be read
 * @property {boolean} given false where nobody said more than the model's name
 *
 * @typedef {object} Check
 * @property {(attributes: Record<string, string>, known: Known) => Finding[]} [define]
 *   reads what the widget says about its model, and adds that to `known`
 * @property {(attributes: Record<string, string>, known: Known) => Finding[]} [refer]
 *   runs once all models are known
 */

import { shownActivations, sumFromAttributes } from '../elements/activation/state/shown-activations.js';
import { BOUNDARY_HIDEABLE, boundaryFromAttributes } from '../elements/boundary/state/boundary-attributes.js';
import { FEATURES_HIDEABLE, neuronOf, presetFromJson } from '../elements/features/state/feature-preset.js';
import { FORMS } from '../elements/formula/drawing/formula-forms.js';
import {
  firstNeuron,
  GATE_HIDEABLE,
  gateNeuronFromAttributes,
  gatesFromAttribute,
  predictionFromAttribute,
} from '../elements/gate/state/gate-attributes.js';
import { accepted } from '../embed/attributes.js';
import { describeName } from '../kit/drawing/quantity.js';
import { hiddenParts } from '../kit/neuron/state/hidden-parts.js';
import { limitsFromAttributes } from '../kit/neuron/state/limit-attributes.js';
import { lockedNumbers } from '../kit/neuron/state/locked-numbers.js';
import { neuronFromAttributes } from '../kit/neuron/state/neuron-attributes.js';
import { EXAMPLE, freeze, MOST_INPUTS, sameState, slotOf } from '../kit/neuron/state/neuron-state.js';
import { unknownName } from '../kit/state/attribute-names.js';
import { decimalFromAttribute } from '../kit/state/decimal-attribute.js';
import { themeFromAttribute } from '../kit/state/theme-attribute.js';
import {
  approximatorFromAttributes,
  visionFromAttributes,
  xorFromAttributes,
} from '../kit/training/state/network-attributes.js';
import { lockedSettings, TRAINER_HIDEABLE, trainingFromAttributes } from '../kit/training/state/training-settings.js';
import { problemText } from '../kit/words/problem-text.js';

/** @type {Readonly<Record<string, Check>>} */
const OWN_CHECKS = {
  'neuron-activation': { define: defineSum },
  'neuron-anatomy': { define: joinExample },
  'neuron-boundary': { define: defineBoundary },
  'neuron-features': { define: defineFeatures },
  'neuron-formula': { define: defineFormula },
  'neuron-gate': { define: defineGate },
  'neuron-parts': {
    define: (attributes, known) => [
      ...defineNeuron(attributes, known),
      ...findings(hiddenParts(attributes.hide).problems),
      ...findings(lockedNumbers(attributes.locked).problems),
    ],
  },
  'neuron-approximator': { define: (attributes) => findings(approximatorFromAttributes(attributes).problems) },
  'neuron-trainer': { define: defineTraining },
  'neuron-vision': { define: (attributes) => findings(visionFromAttributes(attributes).problems) },
  'neuron-xor': { define: (attributes) => findings(xorFromAttributes(attributes).problems) },
  'neuron-value': { refer: numberProblems },
};

/** Of every element: its own checks, and what widgets that show a neuron have in common. @type {Readonly<Record<string, Check>>} */
export const CHECKS = Object.fromEntries(
  Object.keys(accepted).map((name) => {
    const { define, refer } = OWN_CHECKS[name] ?? {};
    return [
      name,
      {
        refer,
        define: (attributes, known) => [...(define?.(attributes, known) ?? []), ...commonProblems(attributes)],
      },
    ];
  }),
);

/**
 * @param {Record<string, string>} attributes
 * @returns {Finding[]}
 */
function commonProblems(attributes) {
  return findings([
    ...limitsFromAttributes(attributes).problems,
    ...decimalFromAttribute(attributes.decimal).problems,
    ...themeFromAttribute(attributes.theme).problems,
  ]);
}

/** @type {NonNullable<Check['define']>} */
function defineNeuron(attributes, { activations, models }) {
  const { state, given, problems: wrong } = neuronFromAttributes(attributes, activations);
  const problems = findings(wrong);
  const name = attributes.model ?? '';
  if (name === '') return problems;

  const before = models.get(name);
  if (problems.length > 0) {
    models.set(name, { state: undefined, given: true });
  } else if (!before || (given && !before.given)) {
    models.set(name, { state: freeze(state), given });
  } else if (given && before.state && !sameState(before.state, freeze(state))) {
    problems.push({
      attribute: 'model',
      text: `An earlier widget has set the neuron “${name}” up with other numbers; give the same ones, or another model name`,
    });
  }
  return problems;
}

/**
 * A page goes on with something else, and says so; a build stops.
 * @param {readonly Problem[]} problems
 * @returns {Finding[]} without a full stop, as reports have them
 */
function findings(problems) {
  return problems.map((problem) => ({
    attribute: problem.attribute,
    text: problemText(problem, { standIn: false }).replace(/\.$/, ''),
  }));
}

/** @type {NonNullable<Check['define']>} */
function defineTraining(attributes) {
  return findings([
    ...trainingFromAttributes(attributes).problems,
    ...lockedSettings(attributes.locked).problems,
    ...hiddenParts(attributes.hide, TRAINER_HIDEABLE).problems,
  ]);
}

/** @type {NonNullable<Check['define']>} */
function defineSum(attributes, { activations, models }) {
  const { state, problems } = sumFromAttributes(attributes, activations);
  const name = attributes.model ?? '';
  if (name !== '' && !models.has(name)) models.set(name, { state, given: true });
  return findings([...problems, ...shownActivations(attributes.show, activations).problems]);
}

/** @type {NonNullable<Check['define']>} */
function joinExample({ model = '' }, { models }) {
  if (model !== '' && !models.has(model)) models.set(model, { state: EXAMPLE, given: false });
  return [];
}

/** @type {NonNullable<Check['define']>} */
function defineFormula({ form = FORMS[0], ...attributes }, known) {
  joinExample(attributes, known);
  return FORMS.includes(form) ? [] : findings([unknownName('form', form, form, FORMS)]);
}

/** @type {NonNullable<Check['define']>} */
function defineBoundary(attributes, { activations, models }) {
  const { state, given, problems } = boundaryFromAttributes(attributes, activations);
  const name = attributes.model ?? '';
  if (name !== '' && !models.has(name)) models.set(name, { state, given });
  return findings([
    ...problems,
    ...hiddenParts(attributes.hide, BOUNDARY_HIDEABLE).problems,
    ...lockedNumbers(attributes.locked).problems,
  ]);
}

/** @type {NonNullable<Check['define']>} */
function defineFeatures({ model = '', preset: text, hide, locked }, { models }) {
  const { preset, problems } = presetFromJson(text);
  if (model !== '' && !models.has(model)) models.set(model, { state: neuronOf(preset), given: true });
  return findings([...problems, ...hiddenParts(hide, FEATURES_HIDEABLE).problems, ...lockedNumbers(locked).problems]);
}

/** @type {NonNullable<Check['define']>} */
function defineGate(attributes, { activations, gates: known, models }) {
  const { gates, problems: unknown } = gatesFromAttribute(attributes.gate, known);
  const first = firstNeuron(gates[0], 'challenge' in attributes);
  const { state, problems } = gateNeuronFromAttributes(attributes, first, activations);
  const name = attributes.model ?? '';
  if (name !== '' && !models.has(name)) models.set(name, { state: state ?? first, given: true });
  return findings([
    ...unknown,
    ...problems,
    ...predictionFromAttribute(attributes.predict).problems,
    ...hiddenParts(attributes.hide, GATE_HIDEABLE).problems,
    ...lockedNumbers(attributes.locked).problems,
  ]);
}

/** @type {NonNullable<Check['refer']>} */
function numberProblems({ model = '', name = '' }, { models, complete }) {
  if (model === '') return [{ text: 'A live number needs to know whose it is: add a line “model: NAME”' }];
  const found = models.get(model);
  if (!found) {
    if (!complete) return [];
    const others = [...models.keys()].map((other) => `“${other}”`).join(', ') || 'none';
    return [
      {
        attribute: 'model',
        text: `No widget of this lesson has the neuron “${model}”; write “model: ${model}” into one, or name another (there are: ${others})`,
      },
    ];
  }
  const { state } = found;
  if (!state || isNumber(name, state)) return [];
  const n = state.inputs.length;
  const text =
    n < MOST_INPUTS && isNumber(name, mostInputs)
      ? `The neuron “${model}” has no “${name}”, for it has only ${n} ${n === 1 ? 'input' : 'inputs'}`
      : `A neuron has no number “${name}”; it has x1 to x${n}, w1 to w${n}, p1 to p${n}, ${SINGLE.join(', ')}`;
  return [{ attribute: 'name', text }];
}

const mostInputs = { ...EXAMPLE, inputs: Array(MOST_INPUTS).fill(1), weights: Array(MOST_INPUTS).fill(1) };

/** The numbers that a neuron has once, as far as the views can show them. */
const SINGLE = ['b', 'sum', 'z', 'y', 'slope'].filter(describeName);

/**
 * Whether it can be set on this neuron (x1, w1, b) or is computed by it (p1, sum, z, y).
 *
 * @param {string} name
 * @param {NeuronState} state
 */
export function isNumber(name, state) {
  return SINGLE.includes(name) || slotOf(name.replace(/^p(?=\d)/, 'x'), state) !== undefined;
}
