import { NUMBER_SENTENCES } from './problem.js';
import { many, say } from './say.js';

/** @import { Problem, Told } from './problem.js' */

/** @typedef {keyof typeof STAND_INS} StandIn */
const STAND_INS = {
  'example neuron': () => say`Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].`,
  example: () => say`Showing the example.`,
  'example points': () => say`Showing the example’s points.`,
  'cat detector': () => say`Showing the cat detector.`,
  'gate’s numbers': () => say`Using the gate’s own.`,
  'page’s numbers': () => say`Showing the page’s own numbers.`,
  'page’s run': () => say`Showing the page’s own.`,
  'points before': () => say`The points are as they were.`,
};

/** @typedef {keyof typeof SENTENCES} Code */
/** All sentences. Those that aren't about typed numbers are only loaded when something is wrong. */
const SENTENCES = {
  ...NUMBER_SENTENCES,
  'out-of-range': (/** @type {Told} */ { accepted }) =>
    say`numbers from ${accepted[0]} to ${accepted[1]} are accepted.`,
  'no-whole-number': (/** @type {Told} */ { accepted }) =>
    say`whole numbers from ${accepted[0]} to ${accepted[1]} are accepted.`,
  'no-range': (/** @type {Told} */ { example = '' }) =>
    say`two numbers are accepted, the smaller one first, as in ${example}.`,
  'no-step-size': () => say`a step must be above 0.`,

  // Properties.
  'wrong-type': () => say`only text, numbers, true, false and lists of these are accepted.`,
  'too-many-values': (/** @type {Told} */ { accepted }) => say`up to ${accepted[0]} values are accepted.`,

  // Names.
  'unknown-name': (/** @type {Told} */ { part, accepted }) =>
    say`there is no “${part}”; accepted are ${accepted.join(', ')}.`,
  'unknown-number': (/** @type {Told} */ { part, accepted }) =>
    say`there is no “${part}”; accepted are ${accepted.join(', ')}, or single ones such as w2.`,
  'missing-model': () => say`A neuron-value needs model="…", the name of the neuron that its number belongs to.`,
  'too-few-inputs': (/** @type {Told} */ { part, counts }) =>
    many(counts[0], 'the neuron “{1}” has only {0} input.', 'the neuron “{1}” has only {0} inputs.', part),
  'already-set': (/** @type {Told} */ { given }) =>
    say`Another element has already set the neuron “${given}” up with other numbers; those are shown here too. Give this one another model name, or leave its numbers out.`,
  'more-problems': (/** @type {Told} */ { counts }) => say`… and ${counts[0]} more.`,

  // How many.
  'wrong-count': (/** @type {Told} */ { counts, accepted, example = '' }) =>
    many(
      counts[0],
      '{0} number instead of {1}, as in {2}.',
      '{0} numbers instead of {1}, as in {2}.',
      accepted[0],
      example,
    ),
  'too-many-or-few': (/** @type {Told} */ { counts, accepted, example = '' }) =>
    many(
      counts[0],
      '{0} number; {1} to {2} are accepted, as in {3}.',
      '{0} numbers; {1} to {2} are accepted, as in {3}.',
      accepted[0],
      accepted[1],
      example,
    ),
  'unequal-counts': (/** @type {Told} */ { counts }) =>
    say`There are ${counts[0]} inputs and ${counts[1]} weights; a neuron has one weight for each input.`,

  // A network.
  'bad-layers': (/** @type {Told} */ { accepted }) =>
    say`up to ${accepted[0]} hidden layers of 1 to ${accepted[1]} neurons are accepted, as in layers="4, 2", or none.`,
  'bad-activations': (/** @type {Told} */ { accepted }) =>
    say`accepted are ${accepted.join(', ')}, one for all hidden layers or one for each, as in activation="tanh, relu".`,
  'activation-count': (/** @type {Told} */ { counts }) =>
    many(
      counts[1],
      'there are {1} for {0} hidden layer; one for all or one for each is accepted.',
      'there are {1} for {0} hidden layers; one for all or one for each is accepted.',
      counts[0],
    ),

  // Points.
  'wrong-columns': (/** @type {Told} */ { counts, accepted }) =>
    many(
      counts[0],
      '{0} value; a point has {1}: {2} and its class, 0 or 1.',
      '{0} values; a point has {1}: {2} and its class, 0 or 1.',
      accepted.length + 1,
      accepted.join(', '),
    ),
  'unknown-class': (/** @type {Told} */ { part }) => say`the class is ${part}; it must be 0 or 1.`,
  'too-many-points': (/** @type {Told} */ { counts, accepted }) =>
    say`There are ${counts[0]} points; up to ${accepted[0]} are accepted.`,

  // A detector's preset.
  'not-json': (/** @type {Told} */ { part }) => say`This is not JSON (${part}).`,
  'no-object': () => say`It must be a JSON object.`,
  'bad-features': (/** @type {Told} */ { accepted }) =>
    say`“features” must be 1 to ${accepted[0]} names of up to ${accepted[1]} characters.`,
  'bad-answers': () => say`“yes” and “no” must be short texts.`,
  'bad-weights': (/** @type {Told} */ { accepted }) =>
    say`“weights” must be ${accepted[0]} numbers, one for each feature, and “bias” a number.`,
  'bad-examples': (/** @type {Told} */ { accepted }) => say`“examples” must be a list of 1 to ${accepted[0]}.`,
  'bad-example': (/** @type {Told} */ { part, accepted }) =>
    say`Example ${part} must have a “name”, ${accepted[0]} “values” and a “label”, 0 or 1.`,

  // A quiz.
  'no-questions': () => say`There is no list of questions between the tags of this quiz.`,
  'no-answer-or-goal': (/** @type {Told} */ { part }) =>
    say`Question ${part} has neither answers, a list with boxes, nor a goal, such as \`= 0.9 ± 0.01\` or \`example.y = 0\`.`,
  'no-right-answer': (/** @type {Told} */ { part }) =>
    say`Question ${part} has no right answer; one is marked with [x], or with data-right.`,

  // A learner's work from a file.
  'no-work': () => say`There is no saved work in this file. Choose one that was saved on a page like this.`,
  'other-work': (/** @type {Told} */ { part, accepted }) =>
    say`This file is of version “${part}”, and this page reads version ${accepted[0]}.`,
  'other-variant': (/** @type {Told} */ { part, accepted: [ours] }) =>
    part === ''
      ? say`This file is of no variant, and this page is of variant “${ours}”.`
      : ours === ''
        ? say`This file is of variant “${part}”, and this page is of none.`
        : say`This file is of variant “${part}”, and this page is of variant “${ours}”.`,
  'too-much-work': (/** @type {Told} */ { accepted }) =>
    say`This file is larger than ${accepted[0]} kB, more than any that was saved here.`,

  // A link.
  'too-long': (/** @type {Told} */ { counts }) => say`it has ${counts[0]} characters, more than any link made here.`,
  'unknown-version': (/** @type {Told} */ { part, accepted }) =>
    say`it is of version “${part}”, and this page reads version ${accepted[0]}.`,
  incomplete: () => say`a part of it is missing.`,
  'no-numbers': () => say`it has something else where numbers belong.`,
  'unequal-inputs': (/** @type {Told} */ { counts, accepted }) =>
    say`it has ${counts[0]} inputs and ${counts[1]} weights; 1 to ${accepted[0]} of each go together.`,
  'no-step': (/** @type {Told} */ { part, accepted }) => say`“${part}” is no step; 0 to ${accepted[0]} are.`,
};

/**
 * A problem as a sentence, in the page's language.
 * @param {Problem} problem
 * @param {{ standIn?: boolean }} [options] standIn: whether to say what is shown instead; not for builds, which stop
 */
export function problemText(problem, { standIn = true } = {}) {
  const { code, attribute, given, part = given, accepted = [], counts = [] } = problem;
  const sentence =
    code === 'unknown-name' && attribute && part.toLowerCase() === given.toLowerCase()
      ? say`${attribute}="${given}" is not known; accepted are ${accepted.join(', ')}.`
      : `${placeOf(problem)}${SENTENCES[code]({ ...problem, part, accepted, counts })}`;
  const inLink =
    problem.link === 'neuron'
      ? say`The link to this neuron can’t be read: ${sentence}`
      : problem.link === 'run'
        ? say`The link to this run can’t be read: ${sentence}`
        : sentence;
  return standIn ? [inLink, insteadOf(problem)].filter(Boolean).join(' ') : inLink;
}

/** @param {Problem} problem */
function placeOf({ code, attribute, given, row }) {
  const isSaid = code === 'missing-model' || code === 'already-set';
  const where = attribute && !isSaid ? `${attribute}="${given}": ` : '';
  if (!row) return where;
  if ('line' in row) return `${where}${say`Line ${row.line}, “${row.text}”`}: `;
  if ('point' in row) return `${where}${say`Point ${row.point}, “${row.text}”`}: `;
  return `${where}${say`“${row.text}”`}: `;
}

/** @param {Problem} problem */
function insteadOf({ instead, standIn }) {
  if (standIn) return STAND_INS[standIn]();
  return instead === undefined ? '' : say`Using ${instead}.`;
}
