/**
 * Inlines a lesson's drawing into the page, so that the page's style sheet gives it the colours of the quantities.
 *
 * Content that a strict Content-Security-Policy would block, or that could run code, is reported by name instead of
 * dropped silently, so that the author sees why the drawing would look wrong.
 *
 * @import {Element, Root} from 'hast'
 * @import {VFile} from 'vfile'
 */
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { error } from '../toolchain/report.mjs';

const ELEMENTS = new Set(
  `svg g defs symbol use title desc path circle ellipse rect line polyline polygon text tspan textPath marker
   linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
);
const SIZE = ['width', 'height', 'dataInline', 'xmlns', 'xmlnsXLink', 'xmlSpace', 'version'];

/** @param {string} source */
export function wantsInline(source) {
  return /<svg\b[^>]*\sdata-inline\b/i.test(source);
}

/**
 * @param {VFile} svg the drawing; gets an error for each thing that can't be inlined
 * @param {{ prefix: string, alt: string }} options a prefix that makes the drawing's ids unique on the page
 * @returns {Element | undefined}
 */
export function inlineSvg(svg, { prefix, alt }) {
  const root = fromHtml(String(svg), { fragment: true });
  const drawing = /** @type {Element | undefined} */ (
    root.children.find((node) => node.type === 'element' && node.tagName === 'svg')
  );
  if (!drawing) {
    error(svg, 'There is no <svg> element in this file');
    return undefined;
  }
  refuseUnsafe(root, svg);
  visit(drawing, (node, index, parent) => {
    const blank =
      node.type === 'text' && parent?.type === 'element' && !/^(text|tspan|title|desc)$/.test(parent.tagName);
    if ((node.type === 'comment' || blank) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
  });
  for (const name of SIZE) delete drawing.properties[name];
  prefixIds(drawing, prefix);
  nameDrawing(drawing, prefix, alt);
  return drawing;
}

/**
 * @param {Root} root
 * @param {VFile} svg
 */
function refuseUnsafe(root, svg) {
  visit(root, 'element', (node) => {
    if (!ELEMENTS.has(node.tagName)) {
      error(svg, `<${node.tagName}> can't be inlined; draw with shapes and text, or leave out data-inline`, node);
      return;
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name)) {
        error(svg, `A drawing can't hold scripts (${name})`, node);
      } else if (name === 'style') {
        error(
          svg,
          'Inline styles are blocked on strict hosts; use the figure classes (f-input, s-ink, …) or attributes',
          node,
        );
      } else if (/href$/i.test(name) && !String(value).startsWith('#')) {
        error(svg, `A drawing can't refer to other files (${String(value)})`, node);
      } else if (/url\((?!\s*['"]?#)/i.test(String(value))) {
        error(svg, `A drawing can't refer to other files (${name}="${String(value)}")`, node);
      }
    }
  });
}

/**
 * @param {Element} drawing
 * @param {string} prefix
 */
function prefixIds(drawing, prefix) {
  const renamed = (/** @type {unknown} */ id) => `${prefix}-${id}`;
  visit(drawing, 'element', (node) => {
    for (const [name, value] of Object.entries(node.properties)) {
      if (name === 'id') {
        node.properties.id = renamed(value);
      } else if (/^aria(LabelledBy|DescribedBy)$/i.test(name)) {
        const ids = Array.isArray(value) ? value : String(value).split(/\s+/);
        node.properties[name] = ids.map(renamed);
      } else if (/href$/i.test(name)) {
        node.properties[name] = `#${renamed(String(value).slice(1))}`;
      } else if (typeof value === 'string' && value.includes('url(')) {
        node.properties[name] = value.replace(/url\(\s*['"]?#([^'")]+)['"]?\s*\)/g, (_, id) => `url(#${renamed(id)})`);
      }
    }
  });
}

/**
 * The drawing is one image to a screen reader: named by its own title and description, or else by the alt text.
 *
 * @param {Element} drawing
 * @param {string} prefix
 * @param {string} alt
 */
function nameDrawing(drawing, prefix, alt) {
  /** @type {string[]} */
  const ids = [];
  for (const tag of ['title', 'desc']) {
    const node = drawing.children.find((child) => child.type === 'element' && child.tagName === tag);
    if (node?.type !== 'element' || textOf(node).trim() === '') continue;
    node.properties.id ??= `${prefix}-${tag}`;
    ids.push(String(node.properties.id));
  }
  delete drawing.properties.ariaLabelledBy;
  if (ids.length === 0 && alt === '') {
    drawing.properties.ariaHidden = 'true';
    return;
  }
  drawing.properties.role = 'img';
  if (ids.length > 0) drawing.properties.ariaLabelledBy = ids;
  else drawing.properties.ariaLabel = alt;
}
