/** The effect of a learning rate that is too large, for learners who ask. */
export { overshootView, styles } from './drawing/overshoot-view.js';
export { Errand } from './state/errand.js';
export { overshootOf } from './state/overshoot.js';
