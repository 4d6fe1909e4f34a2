/**
 * Finds the lesson's images beside the Markdown. Drawings marked `data-inline` are inlined into the page. All others
 * are copied and get their width and height, so that nothing moves when they load.
 *
 * @import {Element, Root} from 'hast'
 * @import {ImageStore} from './image-store.mjs'
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import Slugger from 'github-slugger';
import { imageSize } from 'image-size';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { error, failed } from '../toolchain/report.mjs';
import { inlineSvg, wantsInline } from './inline-svg.mjs';

/** @param {{ images: ImageStore }} options */
export default function rehypeImages({ images }) {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    const prefixes = new Slugger();
    visit(tree, { type: 'element', tagName: 'img' }, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const path = locate(node, file);
      if (!path) return;
      const alt = String(node.properties.alt ?? '').trim();
      const data = readFileSync(path);
      if (extname(path).toLowerCase() === '.svg' && wantsInline(String(data))) {
        const svg = new VFile({ path, value: data });
        const drawing = inlineSvg(svg, { prefix: prefixes.slug(`figure-${basename(path, '.svg')}`), alt });
        file.messages.push(...svg.messages);
        if (drawing && !failed(svg)) parent.children[index] = drawing;
        return [SKIP, index + 1];
      }
      node.properties.src = images.add(path);
      node.properties.loading = 'lazy';
      node.properties.decoding = 'async';
      try {
        const { width, height } = imageSize(data);
        Object.assign(node.properties, { width, height });
      } catch {
        error(file, `“${basename(path)}” isn't an image that browsers show (PNG, JPEG, GIF, WebP, AVIF, SVG)`, node);
      }
      return SKIP;
    });
  };
}

/**
 * @param {Element} image
 * @param {VFile} file
 * @returns {string | undefined}
 */
function locate(image, file) {
  const source = String(image.properties.src ?? '');
  if (String(image.properties.alt ?? '').trim() === '') {
    error(file, `This image has no alternative text; say what it shows: ![…](${source})`, image);
  }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) {
    error(
      file,
      `An image must be a file beside the lesson, not “${source.slice(0, 60)}”: the page loads nothing from other sites`,
      image,
    );
    return undefined;
  }
  if (source === '' || source.startsWith('/')) {
    error(file, `An image's address is relative to the lesson's file, not “${source}”`, image);
    return undefined;
  }
  const path = resolve(dirname(file.path), decode(source.replace(/[?#].*$/, '')));
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    error(file, `There is no image “${source}” (looked for ${relative(process.cwd(), path)})`, image);
    return undefined;
  }
  return path;
}

/** @param {string} address */
function decode(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
