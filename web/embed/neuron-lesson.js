/**
 * The script that an author embeds. Importing it has an effect, and only in a browser: from then on the page's elements
 * are defined as it gets them.
 */
import { defineWhereFound } from './define.js';

export { configure } from '../core/configure.js';
export { define } from './define.js';

defineWhereFound();
