/** The pages that are measured, as an author writes them or as the site has them. */

/**
 * @typedef {object} Measured
 * @property {string} name as in web/site/size-budgets.mjs
 * @property {string} path on the server
 * @property {string} [html] of the page, if the site doesn't have it
 * @property {string} element the one whose first number is waited for
 * @property {(script: string) => Ideal} [ideal] the same with one script, whose tag is given, in place of all others; none where there
 * is only one file to wait for
 *
 * @typedef {Record<string, string>} Ideal HTML by path, the page's own first
 */

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,">';

/** @param {string} element @returns {Measured} */
const alone = (element) => ({
  name: `${element} alone`,
  path: `${element}.html`,
  html: `${head}<script type="module" async src="neuron-lesson.js"></script><${element}></${element}>`,
  element,
  ideal: (script) => ({ [`ideal-${element}.html`]: `${head}${script}<${element}></${element}>` }),
});

/**
 * In a course that has another origin than the site, as most have.
 * @param {string} name
 * @param {string} site its address
 * @param {string} [sandbox] the attribute
 * @returns {Measured}
 */
function framed(name, site, sandbox = '') {
  const path = `${name.replaceAll(' ', '-')}.html`;
  const frame = (/** @type {string} */ page) =>
    `<iframe src="${site}${page}" title="A neuron" width="100%" height="700" ${sandbox}></iframe>`;
  return {
    name,
    path,
    html: `${head}${frame('embed.html#neuron-parts')}<script src="${site}neuron-frames.js" async></script>`,
    element: 'neuron-parts',
    ideal: (script) => ({
      [`ideal-${path}`]: `${head}${frame(`ideal-in-${path}`)}`,
      [`ideal-in-${path}`]: `${head}${script}<neuron-parts></neuron-parts>`,
    }),
  };
}

/**
 * @param {string} lesson its HTML
 * @param {string} site the address of another origin with the site's files
 * @returns {Measured[]}
 */
export const pagesOf = (lesson, site) => [
  alone('neuron-parts'),
  alone('neuron-gate'),
  alone('neuron-trainer'),
  {
    name: 'the lesson',
    path: 'index.html',
    element: 'neuron-anatomy',
    ideal: (script) => ({
      'ideal-lesson.html': lesson
        .replaceAll(/<link rel="(modulepreload|preload)"[^>]*>\n?/g, '')
        .replaceAll(/<script type="module"[^>]*><\/script>\n?/g, '')
        .replace('</head>', () => `${script}</head>`),
    }),
  },
  framed('neuron-parts in a frame', site),
  framed('neuron-parts in a sandbox', site, 'sandbox="allow-scripts"'),
  { name: 'the lesson as one file', path: 'what-is-a-neuron.html', element: 'neuron-anatomy' },
];
