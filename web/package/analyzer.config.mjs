/** How the analyzer reads our elements. It must not write into package.json where its last output went. */
export default {
  globs: ['widgets/neuron-*.js', 'widgets/lesson-element.js', 'widgets/training-element.js'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
