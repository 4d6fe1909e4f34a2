/**
 * The script that an author embeds. In a browser, importing it has a side effect: from then on, elements are defined as
 * they appear on the page.
 */
import { defineWhereFound } from './define.js';
import { reserveHeights } from './reserve-heights.js';

export { beginAnew, configure, define, exportWork, importWork, version } from './define.js';

if (defineWhereFound()) reserveHeights();
