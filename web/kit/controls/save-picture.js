import { say } from '../words/say.js';
import { saveFile } from './save-file.js';

/** CSS properties that a picture needs to look the same without the page's style sheets. */
const PROPERTIES = [
  'display',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
];

/** Pixels of a PNG per unit of the picture, enough to be sharp in print. */
const DOTS = 3;

/**
 * Saves a picture as the page shows it, including its colours and fonts.
 * @param {SVGSVGElement} svg
 * @param {string} name of the file, without its extension
 * @param {'svg' | 'png'} format
 * @param {{ canvas: HTMLCanvasElement, box?: { x: number, y: number, width: number, height: number } }} [behind] what is
 *   painted behind the picture, and where, if not behind all of it
 */
export async function savePicture(svg, name, format, behind) {
  const text = pictureText(svg, behind);
  if (format === 'svg') {
    saveFile(`${name}.svg`, 'image/svg+xml', text);
    return;
  }
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  // A data: URL, which a page's security policy has to allow (img-src data:).
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * DOTS, height * DOTS];
  const context = canvas.getContext('2d');
  if (!context) throw new Error(say`This browser can’t make a PNG here; the SVG can be saved.`);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!(blob instanceof Blob)) throw new Error(say`This browser can’t make a PNG here; the SVG can be saved.`);
  saveFile(`${name}.png`, 'image/png', blob);
}

/**
 * The picture as a standalone SVG file, with its styles written into it.
 * @param {SVGSVGElement} svg
 * @param {Parameters<typeof savePicture>[3]} [behind]
 */
export function pictureText(svg, behind) {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const [from, to] = [svg, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      // In computed styles, url(#id) is resolved against the page; in the file it must refer to the file.
      if (value) to[i].setAttribute(property, value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/, 'url(#$1)'));
    }
    to[i].removeAttribute('class');
  });
  const { x, y, width, height } = svg.viewBox.baseVal;
  const paper = document.createElementNS(svg.namespaceURI, 'rect');
  const ground = { x, y, width, height, fill: paperOf(svg) };
  for (const [key, value] of Object.entries(ground)) paper.setAttribute(key, String(value));
  if (behind) {
    const image = document.createElementNS(svg.namespaceURI, 'image');
    const box = { x, y, width, height, preserveAspectRatio: 'none', ...behind.box, href: behind.canvas.toDataURL() };
    for (const [key, value] of Object.entries(box)) image.setAttribute(key, String(value));
    copy.prepend(image);
  }
  copy.prepend(paper);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The background colour behind the picture.
 * @param {SVGSVGElement} svg
 */
function paperOf(svg) {
  const { host } = /** @type {ShadowRoot} */ (svg.getRootNode());
  return host ? getComputedStyle(host).backgroundColor : 'white';
}
