/**
 * Makes a section of each top-level heading. Whatever level the author starts at, these become h2, because the hero has
 * the page's only h1. Leaves the table of contents in `file.data.sections`.
 *
 * @import {Element, ElementContent, Root} from 'hast'
 * @import {VFile} from 'vfile'
 *
 * @typedef {{ id: string, title: ElementContent[] }} Section
 */
import Slugger from 'github-slugger';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { error, warn } from '../toolchain/report.mjs';
import { isHeading, renderBeat, splitBeats } from './figure-sections.mjs';

/** Ids that the page around the lesson uses. */
const RESERVED = ['top', 'lesson', 'contents', 'contents-title'];

export default function rehypeSections() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    const blocks = tree.children.filter((node) => node.type === 'element');
    const headings = blocks.filter(isHeading);
    const top = Math.min(...headings.map(level));
    shiftLevels(headings, top, file);
    giveIds(headings);
    checkLinks(tree, file);

    /** @type {Element[]} */
    const sections = [];
    /** @type {Section[]} */
    const contents = [];
    for (const [heading, ...rest] of groups(blocks)) {
      if (heading.tagName === 'section') {
        sections.push({ ...heading, children: [...beats(/** @type {Element[]} */ (elements(heading)))] });
      } else if (heading.tagName === 'h2') {
        const id = String(heading.properties.id);
        contents.push({ id, title: withoutLinks(heading.children) });
        sections.push(section({ ariaLabelledBy: [id] }, [heading, ...rest]));
      } else {
        sections.push(section({ className: ['intro'] }, [heading, ...rest]));
      }
    }
    tree.children = sections;
    file.data.sections = contents;
  };
}

/**
 * @param {Element[]} blocks
 * @returns {Element[][]} runs that each start a section: at a top-level heading, or the footnotes
 */
function groups(blocks) {
  /** @type {Element[][]} */
  const runs = [];
  for (const block of blocks) {
    const starts = block.tagName === 'h2' || block.tagName === 'section' || runs.length === 0;
    if (starts) runs.push([block]);
    else runs[runs.length - 1].push(block);
  }
  return runs;
}

/**
 * @param {Element['properties']} properties
 * @param {Element[]} blocks
 * @returns {Element}
 */
function section(properties, blocks) {
  return { type: 'element', tagName: 'section', properties, children: beats(blocks) };
}

/** @param {Element[]} blocks */
const beats = (blocks) => splitBeats(blocks).map(renderBeat);

/** @param {Element} heading */
const level = (heading) => Number(heading.tagName[1]);

/**
 * @param {Element[]} headings
 * @param {number} top
 * @param {VFile} file
 */
function shiftLevels(headings, top, file) {
  let previous = 1;
  for (const heading of headings) {
    const wanted = level(heading) - top + 2;
    if (wanted > previous + 1) warn(file, 'This heading skips a level; screen readers would miss one', heading);
    previous = Math.min(wanted, previous + 1, 6);
    heading.tagName = `h${previous}`;
  }
}

/** @param {Element[]} headings */
function giveIds(headings) {
  const slugger = new Slugger();
  for (const id of RESERVED) slugger.slug(id);
  for (const heading of headings) {
    heading.properties.id = slugger.slug(textOf(heading).trim()) || slugger.slug('section');
  }
}

/**
 * @param {Root} tree
 * @param {VFile} file
 */
function checkLinks(tree, file) {
  const ids = new Set(RESERVED);
  visit(tree, 'element', (node) => {
    if (node.properties.id) ids.add(String(node.properties.id));
  });
  visit(tree, { type: 'element', tagName: 'a' }, (node) => {
    const target = String(node.properties.href ?? '');
    if (target.startsWith('#') && target.length > 1 && !ids.has(decodeURIComponent(target.slice(1)))) {
      error(file, `There is no heading for the link “${target}”`, node);
    }
  });
}

/**
 * @param {ElementContent[]} nodes
 * @returns {ElementContent[]}
 */
function withoutLinks(nodes) {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}

/** @param {Element} node */
const elements = (node) => node.children.filter((child) => child.type === 'element');
