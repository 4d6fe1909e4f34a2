import { EVERY } from '../../kit/element/attributes.js';
import { SETTING_NAMES } from '../../kit/training/state/setting-names.js';

/** The attributes that an author may set on neuron-trainer. */
export const attributes = [...EVERY, ...SETTING_NAMES, 'hide', 'locked', 'variant', 'compact'];
