/** The numbers of one training step, for learners who ask. */
export * from './drawing/step-tables.js';
export { stepNumbers } from './state/step-numbers.js';
