/**
 * The package's types: of its entries, and of the tags in HTML, JSX and React. All come from the elements' descriptions
 * of their attributes.
 *
 * @typedef {{ name: string, description: string, default?: string, type?: { text: string } }} Described an attribute in the manifest of the elements
 * @typedef {ReturnType<typeof import('../embed/widget-checks.mjs').choicesOf>} Choices
 */
import { accepted } from '../embed/attributes.js';
import { componentName } from '../embed/component-name.js';
import { EVENTS } from '../embed/events.js';

const names = Object.keys(accepted);

const DETAILS = `
/** Which element an event comes from; also behind an iframe, whose events have the iframe as their target. */
export interface NeuronSource {
  /** The element's id, or ''. */
  id: string;
  /** Its tag, such as neuron-gate. */
  element: string;
  /** What tells it apart on its page, with each visit: #id, or its tag, model and place, such as neuron-gate:and.2. */
  key: string;
  /** '' for a neuron of the element's own, or without one. */
  model: string;
}
/** The learner has changed a neuron: its numbers now. */
export interface NeuronChangeDetail extends NeuronSource {
  inputs: number[];
  weights: number[];
  bias: number;
  activation: string;
  output: number;
}
/** What a learner has tried: \`goal\` says what it is, and what belongs to it alone stands beside. */
export type NeuronAttemptDetail = NeuronAttempt & NeuronGoal;
/** The learner has reached something: the detail of the attempt that reached it. */
export type NeuronGoalDetail = NeuronAttemptDetail;
export interface NeuronAttempt extends NeuronSource {
  /** Which of the element's tasks it is: a gate, a question's number, a function; '' where there is only one. */
  task: string;
  /** Which try at this task it is, counted from 1. */
  attempt: number;
  /** How much is right: rows, points, samples, or of a single answer 0 or 1. In a quiz's goal, questions. */
  right: number;
  /** How much there is to be right. */
  of: number;
  /** Whether that is enough. */
  success: boolean;
  /** What the learner answered, or '' where nothing was asked. */
  answered: string;
  /** What would be right, or ''. */
  correct: string;
}
export type NeuronGoal =
  /** The numbers of a challenge are checked, so many times by now; the outputs are what is right or wrong. */
  | { goal: 'gate'; gate: string; tries: number; weights: number[]; bias: number }
  /** A prediction is compared, row by row. */
  | { goal: 'predict'; gate: string }
  /** All points are on their side. */
  | { goal: 'boundary'; points: number }
  /** The detector is right about all examples, of which it has seen so many. */
  | { goal: 'features'; rule: 'perceptron' | 'gradient'; seen: number }
  /** A question, counted from 1, is answered. */
  | { goal: 'quiz'; question: number; tries: number }
  /** The network is right about all data, at this step. */
  | { goal: 'training'; step: number; seed: number }
  | { goal: 'xor'; step: number; seed: number; weights: 'small' | 'large' }
  /** The largest error is below 0.05. */
  | { goal: 'approximation'; function: string; activation: string; neurons: number; error: number }
  /** Nine of ten images that the network never saw are told rightly. */
  | { goal: 'vision'; step: number };
/** Something can't be shown: \`message\` says it in the page's language. */
export interface NeuronErrorDetail extends Partial<NeuronSource> {
  code: string;
  message: string;
  /** As data, where something that was given can't be used. */
  problem?: NeuronProblem;
}
export interface NeuronProblem {
  /** What is wrong, such as unknown-name, not-a-number or out-of-range. */
  code: string;
  attribute?: string;
  /** All that was given, at most 40 characters of it. */
  given: string;
  /** What of it is wrong, where it isn't all. */
  part?: string;
  /** The accepted names; of numbers the smallest and the largest, or how many. */
  accepted?: readonly (string | number)[];
  /** The value that is used instead. */
  instead?: string;
  /** What is shown instead, where that isn't a value. */
  standIn?: string;
  /** How many were given, where that is wrong. */
  counts?: readonly number[];
  /** Where it is, of several rows. */
  row?: { text: string; line?: number; point?: number };
  /** The kind of link that can't be read. */
  link?: 'neuron' | 'run';
}
/** The learner steps through multiply, sum, activate. */
export interface NeuronStepDetail extends NeuronSource {
  /** What is computed so far. */
  step: 'inputs' | 'multiply' | 'sum' | 'activate';
}
`;

/**
 * The types of the main entry.
 * @param {(element: string) => readonly Described[]} describedOf
 * @param {(element: string) => Choices} choicesOf
 */
export function indexTypes(describedOf, choicesOf) {
  return `${DETAILS}
/** By the English text, with {0}, {1}, … in place of its values; what is counted has a text for each plural form. */
export type Words = Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>;
/** What a page says once for all of its widgets, before its first one. */
export interface Settings {
  /** The folder in which the .wasm files are, if not beside the scripts. */
  wasmUrl?: string | URL;
  /** The bytes of training-core.wasm, where nothing can be fetched. */
  wasmBinary?: BufferSource;
  /** How numbers are written where an element doesn't say it. */
  decimal?: 'point' | 'comma';
  /** The widgets' language, as a BCP 47 tag, if it isn't the page's: en, de or ar. */
  locale?: string;
  /** Texts of the page's own by ours in English, which words.json lists; or by language first. */
  words?: Words | Record<string, Words>;
  /** A student's number or name: numbers and an order of their own, where the author gives none. */
  variant?: string;
  /** How long a learner's work is kept where an element doesn't say it: while the tab is open, in this browser, or not. */
  keep?: 'session' | 'local' | 'never';
}
export interface WorkOptions {
  /** Called between two slices of what takes longer than one: how many of the page's elements are done. */
  progress?: (done: number, of: number) => void;
}
/** All that the learner has done on this page, as the text of a JSON file. */
export function exportWork(options?: WorkOptions): Promise<string>;
/** Restores what exportWork() gave, here or on the same page elsewhere. */
export function importWork(
  json: string,
  options?: WorkOptions,
): Promise<{
  /** How many elements have their work again. */
  restored: number;
  /** The keys of those that aren't here, or have another task here. */
  missed: string[];
  /** What is wrong with the file, as data and in the page's language, or ''. */
  problem?: NeuronProblem;
  message: string;
}>;
/** Brings every element back to its beginning, and forgets what was kept. */
export function beginAnew(options?: WorkOptions): Promise<void>;
export function configure(settings: Settings): void;
/** The package's version. */
export const version: string;
/** Defines elements now, for those inside another component's shadow tree; all, if none are named. */
export function define(names?: readonly (keyof NeuronAttributes)[]): void;

export interface NeuronLessonElement extends HTMLElement {
  /** Brings it back to its beginning, and forgets what was kept of it. */
  beginAnew(): void;
}

/** What a property takes besides its text: what the text stands for. null, undefined and false are as if not given. */
export type NeuronValue =
  | number
  | boolean
  | ArrayLike<number>
  | ArrayLike<ArrayLike<number>>
  | readonly (string | number)[]
  | null
  | undefined;

/** Properties that take objects. */
export interface NeuronObjects {
  ranges: Record<string, readonly [low: number, high: number]>;
  steps: Record<string, number>;
  preset: NeuronPreset;
}

/** A detector of neuron-features. */
export interface NeuronPreset {
  features: readonly string[];
  examples: readonly { name: string; values: readonly number[]; label: 0 | 1 }[];
  weights?: readonly number[];
  bias?: number;
  yes?: string;
  no?: string;
}

/** What each element takes as properties. */
export type NeuronProperties<Element extends keyof NeuronAttributes> = {
  [Name in keyof NeuronAttributes[Element]]?:
    | NeuronAttributes[Element][Name]
    | NeuronValue
    | (Name extends keyof NeuronObjects ? NeuronObjects[Name] : never);
};

/** The attributes of each element. */
export interface NeuronAttributes {
${names.map((name) => `  '${name}': {\n${attributeTypes(describedOf(name), choicesOf(name))}\n  };`).join('\n')}
}

${names.map((name) => elementType(name, describedOf(name))).join('\n')}

declare global {
  interface HTMLElementTagNameMap {
${names.map((name) => `    '${name}': ${componentName(name)}Element;`).join('\n')}
  }
  interface NeuronEventMap {
${EVENTS.map((name) => `    '${name}': CustomEvent<${componentName(name)}Detail>;`).join('\n')}
  }
  interface HTMLElementEventMap extends NeuronEventMap {}
  interface DocumentEventMap extends NeuronEventMap {}
  interface WindowEventMap extends NeuronEventMap {}
}
`;
}

/**
 * @param {readonly Described[]} attributes
 * @param {Choices} choices
 */
function attributeTypes(attributes, choices) {
  return attributes
    .map(({ name, description, default: value }) => {
      const choice = choices[name];
      const usual = choice?.usual ? ` Anything else counts as ${choice.usual}.` : '';
      const type = choice ? choice.accepted.map((word) => `'${word}'`).join(' | ') : 'string';
      const without = value === undefined ? '' : ` @default '${value}'`;
      return `    /** ${description.replace(/\s+/g, ' ')}${usual}${without} */\n    ${name}?: ${type};`;
    })
    .join('\n');
}

/**
 * An element, whose properties give the text of what they were given.
 * @param {string} tag
 * @param {readonly Described[]} attributes
 */
function elementType(tag, attributes) {
  const accessors = attributes.flatMap(({ name, type }) => [
    `  get ${name}(): ${type?.text === 'boolean' ? 'boolean' : 'string | undefined'};`,
    `  set ${name}(value: NeuronProperties<'${tag}'>['${name}']);`,
  ]);
  return `export interface ${componentName(tag)}Element extends NeuronLessonElement {\n${accessors.join('\n')}\n}`;
}

/** The types of the tags in React 19's JSX: \`import 'neuron-lesson/jsx'\` in a declaration file. */
export function jsxTypes() {
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { NeuronAttributes, NeuronProperties } from './index.js';

type Tag<Name extends keyof NeuronAttributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
  NeuronProperties<Name> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${names.map((name) => `      '${name}': Tag<'${name}'>;`).join('\n')}
    }
  }
}
`;
}

export function reactTypes() {
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { NeuronAttemptDetail, NeuronAttributes, NeuronChangeDetail, NeuronErrorDetail, NeuronGoalDetail, NeuronProperties, NeuronStepDetail } from './index.js';

export interface NeuronEvents {
${EVENTS.map((name) => `  on${componentName(name)}?: (event: CustomEvent<${componentName(name)}Detail>) => void;`).join('\n')}
}

type Component<Name extends keyof NeuronAttributes> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<HTMLElement>, keyof NeuronAttributes[Name]> & NeuronProperties<Name> & NeuronEvents & RefAttributes<HTMLElement>
>;

${names.map((name) => `export const ${componentName(name)}: Component<'${name}'>;`).join('\n')}
export const tags: readonly (keyof NeuronAttributes)[];
`;
}

export function rehypeTypes() {
  return `/** Fenced blocks named after a widget become the widget. */
export default function rehypeNeuronLesson(): (tree: any, file?: any) => void;
`;
}
