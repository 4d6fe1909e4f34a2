import { EVERY_DEFAULT } from '../../kit/element/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...EVERY_DEFAULT,
  function: 'sine',
  activation: 'relu',
  neurons: '8',
  way: 'build',
};
