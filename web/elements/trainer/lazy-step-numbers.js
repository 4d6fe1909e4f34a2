/** One training step by numbers, for learners who ask. */
export * from './drawing/step-tables.js';
export { stepNumbers } from './state/step-numbers.js';
