/** How the analyzer reads our elements. By default, it would also write the path of its output into package.json. */
export default {
  globs: ['elements/*/neuron-*.js', 'kit/element/*-element.js'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
