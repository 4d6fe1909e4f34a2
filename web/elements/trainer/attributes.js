import { EVERY } from '../../kit/element/attributes.js';
import { SETTING_NAMES } from '../../kit/training/state/setting-names.js';

/** What an author may write into neuron-trainer. */
export const attributes = [...EVERY, ...SETTING_NAMES, 'hide', 'locked'];
