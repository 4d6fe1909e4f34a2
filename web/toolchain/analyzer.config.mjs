/** How the analyzer reads our elements. It must not write into package.json where its last output went. */
export default {
  globs: ['elements/*/neuron-*.js', 'kit/element/*-element.js'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
