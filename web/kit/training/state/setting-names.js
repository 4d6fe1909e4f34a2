/** What an author may say of how a network is trained: the settings of a run. */
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
