/** The site checks a quiz's questions, which are Markdown. @type {import('../../kit/neuron/checks.js').Check} */
export const check = {};
