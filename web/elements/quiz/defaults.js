import { EVERY_DEFAULT } from '../../kit/element/defaults.js';

export const defaults = EVERY_DEFAULT;
