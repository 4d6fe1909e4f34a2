/** The settings of a training run that an author can give. */
export const SETTING_NAMES = /** @type {const} */ ([
  'data',
  'points',
  'samples',
  'noise',
  'layers',
  'activation',
  'loss',
  'optimizer',
  'rate',
  'batch',
  'initialization',
  'scale',
  'l1',
  'l2',
  'seed',
]);
