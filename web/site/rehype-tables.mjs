/**
 * Marks row headers for screen readers: if a table's corner cell is empty, its first column names the rows. Markdown
 * has no syntax for row headers.
 *
 * @import {Element, Root} from 'hast'
 */
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

export default function rehypeTables() {
  return (/** @type {Root} */ tree) => {
    visit(tree, { type: 'element', tagName: 'table' }, (table) => {
      const rows = descendants(table, 'tr').map(cells);
      const corner = rows[0]?.[0];
      const namesRows = corner !== undefined && isEmpty(corner);
      for (const [index, row] of rows.entries()) {
        for (const cell of row) {
          if (cell.tagName === 'th' && isEmpty(cell)) cell.tagName = 'td';
        }
        if (namesRows && index > 0 && !isEmpty(row[0])) {
          row[0].tagName = 'th';
          row[0].properties.scope = 'row';
        }
      }
    });
  };
}

/**
 * @param {Element} parent
 * @param {string} tagName
 */
function descendants(parent, tagName) {
  /** @type {Element[]} */
  const found = [];
  visit(parent, { type: 'element', tagName }, (node) => {
    found.push(node);
  });
  return found;
}

/** @param {Element} row */
const cells = (row) => row.children.filter((child) => child.type === 'element');

/** @param {Element} cell */
const isEmpty = (cell) => !cell.children.some(({ type }) => type === 'element') && textOf(cell).trim() === '';
