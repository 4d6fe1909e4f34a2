import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { QUIZ_HIDEABLE } from './quiz-reader.js';

/** The site checks a quiz's questions, which are Markdown. @type {import('../../kit/neuron/checks.js').Check} */
export const check = { define: ({ hide }) => hiddenParts(hide, QUIZ_HIDEABLE).problems };
