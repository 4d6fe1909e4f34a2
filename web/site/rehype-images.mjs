/**
 * Finds the lesson's images, beside the Markdown or below the folder that its site serves. Drawings marked `data-inline` are inlined into the page. All others
 * are copied and get their width and height, so that nothing moves when they load.
 *
 * @import {Element, Root} from 'hast'
 * @import {ImageStore} from './image-store.mjs'
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import Slugger from 'github-slugger';
import { imageSize } from 'image-size';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { error, failed, note, warn } from '../toolchain/report.mjs';
import { inlineSvg, wantsInline } from './inline-svg.mjs';
import { findSiteImage, isFile, shown, whereLooked } from './site-images.mjs';

/** @param {{ images: ImageStore, publicFolder?: string }} options publicFolder: what “/” in an address stands for */
export default function rehypeImages({ images, publicFolder }) {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    const prefixes = new Slugger();
    const locate = locator(file, publicFolder);
    visit(tree, { type: 'element', tagName: 'img' }, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const path = locate(node);
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
        if (extname(path).toLowerCase() === '.svg' && /<svg\b/i.test(String(data))) {
          warn(file, `“${basename(path)}” says no viewBox, width and height, so the text moves when it loads`, node);
          return SKIP;
        }
        error(file, `“${basename(path)}” isn't an image that browsers show (PNG, JPEG, GIF, WebP, AVIF, SVG)`, node);
      }
      return SKIP;
    });
  };
}

/**
 * @param {VFile} file
 * @param {string} [publicFolder]
 * @returns {(image: Element) => string | undefined} the image's path
 */
function locator(file, publicFolder) {
  /** @type {Set<string>} those that were found for an address with “/”, and told */
  const found = new Set();

  /**
   * @param {Element} image
   * @param {string} source
   * @param {string} address
   */
  function belowSite(image, source, address) {
    const site = findSiteImage(file.path, address, publicFolder);
    if (!site) {
      error(file, `There is no image “${source}” (${whereLooked(file.path, address, publicFolder)})`, image);
      return undefined;
    }
    const { path, folder } = site;
    if (!publicFolder && !found.has(folder)) {
      found.add(folder);
      note(
        file,
        `Addresses that start with “/” are taken from ${shown(folder)}, which has “${source}”; --public FOLDER names another`,
        image,
      );
    }
    return path;
  }

  return (image) => {
    const source = String(image.properties.src ?? '');
    if (String(image.properties.alt ?? '').trim() === '') {
      warn(file, `This image has no alternative text; say what it shows, if it matters: ![…](${source})`, image);
    }
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) {
      error(
        file,
        `An image must be a file of the site, not “${source.slice(0, 60)}”: the page loads nothing from other sites`,
        image,
      );
      return undefined;
    }
    const address = decode(source.replace(/[?#].*$/, ''));
    if (address === '') {
      error(file, 'This image has no address; write ![…](file.png)', image);
      return undefined;
    }
    if (address.startsWith('/')) return belowSite(image, source, address);
    const path = resolve(dirname(file.path), address);
    if (isFile(path)) return path;
    error(file, `There is no image “${source}” (looked for ${shown(path)})`, image);
    return undefined;
  };
}

/** @param {string} address */
function decode(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
