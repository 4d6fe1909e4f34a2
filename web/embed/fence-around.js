/**
 * What renderers put around a fenced block: boxes, buttons, titles. What is in the block, fence-code.js reads.
 */
import { preIn, presIn } from './fence-code.js';

/** @import { View } from './fence-code.js' */

/** What renderers call the elements around a block. */
const AROUND = /code|highlight|lang(?:uage)?-|shiki|prism|snippet|listing|literal-block|hljs|chroma/i;

/** What renderers call their own parts of a block: buttons, names of files and languages, numbers of lines. */
const PART =
  /copy|clipboard|lang|title|file|caption|header|headerlink|tool|button|btn|label|line-?no|line-?num|gutter|linenodiv|lnt?\b/i;
const PART_TAG = /^(?:button|svg|style|script|template|input|label|nav|clipboard-copy)$/;
const PICTURE = /^(?:img|picture|video|audio|canvas|iframe|object|embed|math)$|-/;

/** An element without a meaning of its own, around a block or a column of it. */
const BARE = /^(?:div|span|table|tbody|tr|td|th|thead)$/;

/**
 * Whether an element can be a renderer's own around one block of code: it has nothing else in it but what the renderer
 * adds.
 * @template N
 * @param {N} node
 * @param {View<N>} view
 */
export function isAround(node, view) {
  const tag = view.tag(node);
  const isPlain = BARE.test(tag) && view.classes(node) === '';
  const fits = isPlain || tag === 'figure' || isNamedAround(node, view) || /^t(?:able|body|head|r|d)$/.test(tag);
  // A caption is the renderer's own only in a figure that is.
  const hasOwnCaption = tag === 'figure' && isNamedAround(node, view);
  const isOwn = (/** @type {N} */ child) => isPart(child, view) || (hasOwnCaption && view.tag(child) === 'figcaption');
  return fits && view.children(node).every(isOwn) && preIn(node, view) !== undefined;
}

/**
 * Whether an element is called like a renderer's own, not only shaped so.
 * @template N
 * @param {N} node
 * @param {View<N>} view
 */
export function isNamedAround(node, view) {
  const tag = view.tag(node);
  return (BARE.test(tag) || tag === 'figure' || tag.includes('-')) && AROUND.test(calledOf(node, view));
}

/**
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {boolean}
 */
function isPart(node, view) {
  const data = view.data(node);
  if (data !== undefined) return data.trim() === '';
  const tag = view.tag(node);
  if (tag === '' || tag === 'pre' || PART_TAG.test(tag)) return true;
  const children = view.children(node);
  if (PART.test(calledOf(node, view)) && presIn(node, view).length === 0) return true;
  return !PICTURE.test(tag) && children.every((child) => isPart(child, view));
}

/**
 * What an element is called: its classes and the names of its data.
 * @template N
 * @param {N} node
 * @param {View<N>} view
 */
function calledOf(node, view) {
  const data = Object.keys(view.attributes(node)).filter((name) => name.startsWith('data-'));
  return [view.classes(node), ...data].join(' ');
}
