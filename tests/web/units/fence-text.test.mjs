/** The text of a fenced block, where no Markdown is parsed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodesOf } from '../../../web/embed/fence-text.js';

const html = (node) =>
  typeof node === 'string'
    ? node
    : `<${node.tag}${Object.keys(node.attributes ?? {}).map((name) => ` ${name}`)}>${node.children.map(html).join('')}</${node.tag}>`;
const read = (text) => nodesOf(text).map(html).join('');

for (const [what, text, expected] of [
  [
    'paragraphs, with code in them',
    'One `x = 1`\nand more\r\n\r\nTwo',
    '<p>One <code>x = 1</code>\nand more</p><p>Two</p>',
  ],
  [
    'questions with answers and remarks',
    '1. Which?\n   - [ ] this\n     > No.\n   - [X] that\n\n     > Yes,\n     > `1`.\n2) How many? `= 2`',
    '<ol><li>Which?<ul><li>this<blockquote>No.</blockquote></li><li data-right>that<blockquote>Yes,\n<code>1</code>.</blockquote></li></ul></li><li>How many? <code>= 2</code></li></ol>',
  ],
  [
    'lists of two kinds, with paragraphs',
    '* a\n\n  b\n+ c\n\n1. d',
    '<ul><li>a<p>b</p></li><li>c</li></ul><ol><li>d</li></ol>',
  ],
  ['an indented list', '  - a\n    - b\n  - c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  [
    'numbers and signs that are none',
    '2 × 0.5 = 1\n-1 is less\n3.5 is more',
    '<p>2 × 0.5 = 1\n-1 is less\n3.5 is more</p>',
  ],
  ['nothing', ' \n\n', ''],
]) {
  test(`${what}`, () => assert.equal(read(text), expected));
}

test('text of any kind is read in a moment, however it is nested', () => {
  for (const piece of ['- ', '> ', '1. ', '`', '- a\n', '   - a\n', ' ', '[x] ', '1']) {
    const start = performance.now();
    assert.ok(read(piece.repeat(60_000 / piece.length)).length < 2_000_000);
    assert.ok(performance.now() - start < 2000, JSON.stringify(piece));
  }
});
