/**
 * The text of a fenced block, where no Markdown is parsed: paragraphs, lists in lists with `[x]` for what is right,
 * `> remarks` and `code`. That is all that a quiz is written in.
 *
 * @typedef {{ tag: string, attributes?: Record<string, string>, children: (TextNode | string)[] }} TextNode
 */

const ITEM = /^( *)([-*+]|\d{1,9}[.)])( +|$)(.*)$/;
const BOX = /^\[([ xX])\] +/;
const QUOTE = /^ {0,3}> ?/;

/** Lists that are nested deeper are text: nobody writes them, and a page must not wait for them. */
const DEEPEST = 6;

/**
 * @param {string} text
 * @returns {TextNode[]}
 */
export function nodesOf(text) {
  return blocksOf(text.replaceAll('\t', '    ').split(/\r?\n/), 0);
}

/**
 * @param {string[]} lines
 * @param {number} depth
 * @returns {TextNode[]}
 */
function blocksOf(lines, depth) {
  /** @type {TextNode[]} */
  const blocks = [];
  for (let i = 0; i < lines.length; ) {
    const start = i;
    const kind = kindOf(lines[i], depth);
    i += 1;
    if (kind === 'blank') continue;
    if (kind === 'item') {
      const [, indent, marker] = /** @type {RegExpExecArray} */ (ITEM.exec(lines[start]));
      while (i < lines.length && (lines[i].trim() === '' || indentOf(lines[i]) > indent.length)) i += 1;
      const tag = marker.length > 1 ? 'ol' : 'ul';
      const list = blocks.at(-1)?.tag === tag ? /** @type {TextNode} */ (blocks.at(-1)) : { tag, children: [] };
      if (list !== blocks.at(-1)) blocks.push(list);
      list.children.push(itemOf(lines.slice(start, i), depth + 1));
      continue;
    }
    while (i < lines.length && kindOf(lines[i], depth) === kind) i += 1;
    const own = lines.slice(start, i);
    if (kind === 'quote') {
      const quoted = blocksOf(
        own.map((line) => line.replace(QUOTE, '')),
        depth + 1,
      );
      blocks.push({ tag: 'blockquote', children: tight(quoted) });
    } else blocks.push({ tag: 'p', children: inline(own.map((line) => line.trim()).join('\n')) });
  }
  return blocks;
}

/**
 * @param {string[]} lines of an item, the first with its marker
 * @param {number} depth
 * @returns {TextNode}
 */
function itemOf([first, ...rest], depth) {
  const [, indent, marker, space, text] = /** @type {RegExpExecArray} */ (ITEM.exec(first));
  const inset = indent.length + marker.length + space.length;
  const box = BOX.exec(text);
  const lines = rest.map((line) => line.slice(Math.min(indentOf(line), inset)));
  const children = tight(blocksOf([box ? text.slice(box[0].length) : text, ...lines], depth));
  return { tag: 'li', ...(box && box[1] !== ' ' ? { attributes: { 'data-right': '' } } : {}), children };
}

/**
 * @param {string} line
 * @param {number} depth
 */
function kindOf(line, depth) {
  if (line.trim() === '') return 'blank';
  if (depth >= DEEPEST) return 'text';
  if (ITEM.test(line)) return 'item';
  return QUOTE.test(line) ? 'quote' : 'text';
}

/** Without a paragraph around the first text, as in a list without blank lines. @param {TextNode[]} blocks */
function tight([first, ...rest]) {
  return first?.tag === 'p' ? [...first.children, ...rest] : first ? [first, ...rest] : [];
}

/** @param {string} text @returns {TextNode['children']} */
function inline(text) {
  return text
    .split(/`([^`]*)`/)
    .map((part, i) => (i % 2 === 0 ? part : { tag: 'code', children: [part] }))
    .filter((part) => part !== '');
}

/** @param {string} line */
function indentOf(line) {
  return line.length - line.trimStart().length;
}
