/** Its questions are Markdown, which the site looks at. @type {import('../../kit/neuron/checks.js').Check} */
export const check = {};
