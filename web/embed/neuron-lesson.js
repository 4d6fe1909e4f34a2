/**
 * The script that an author embeds. In a browser, importing it has a side effect: from then on, elements are defined as
 * they appear on the page.
 */
import { defineWhereFound } from './define.js';
import { reserveHeights } from './reserve-heights.js';

export { configure, define, version } from './define.js';
export { beginAnew, exportWork, importWork } from './work.js';

reserveHeights();
defineWhereFound();
