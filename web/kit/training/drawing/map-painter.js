import { isLight } from '../../drawing/page-colours.js';

/**
 * Draws maps that the core has computed into boxes of the canvas behind a picture. Each map goes through putImageData
 * and is scaled by the browser.
 */
export class MapPainter {
  /** @type {HTMLCanvasElement | undefined} holds one unscaled map */
  #scratch;

  /**
   * @param {HTMLCanvasElement} canvas as large as the picture
   * @param {{ width: number, height: number }} units size of the picture in its own units
   * @param {readonly { x: number, y: number, width: number, height: number }[]} boxes in these units
   * @param {readonly Uint8ClampedArray<ArrayBuffer>[]} maps one for each box, square
   * @param {{ below?: (context: CanvasRenderingContext2D) => void, above?: (context: CanvasRenderingContext2D) => void }} [more]
   * what is drawn below and above the maps, in the picture's units
   */
  paint(canvas, units, boxes, maps, { below, above } = {}) {
    const scale = (canvas.clientWidth * devicePixelRatio) / units.width;
    const [width, height] = [Math.round(units.width * scale), Math.round(units.height * scale)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d');
    const size = Math.sqrt((maps[0]?.length ?? 0) / 4);
    if (!context || size === 0 || width === 0) return;
    this.#scratch ??= document.createElement('canvas');
    const scratch = this.#scratch;
    if (scratch.width !== size) scratch.width = scratch.height = size;
    const single = scratch.getContext('2d');
    if (!single) return;
    context.clearRect(0, 0, width, height);
    const inUnits = (/** @type {((context: CanvasRenderingContext2D) => void) | undefined} */ draw) => {
      if (!draw) return;
      context.setTransform(scale, 0, 0, scale, 0, 0);
      draw(context);
      context.resetTransform();
    };
    inUnits(below);
    boxes.forEach((box, i) => {
      single.putImageData(new ImageData(maps[i], size, size), 0, 0);
      context.drawImage(scratch, box.x * scale, box.y * scale, box.width * scale, box.height * scale);
    });
    inUnits(above);
  }
}

/**
 * Paints one map that fills its canvas, which the page scales.
 * @param {HTMLCanvasElement} canvas
 * @param {Uint8ClampedArray<ArrayBuffer>} map square
 */
export function paintWhole(canvas, map) {
  const size = Math.sqrt(map.length / 4);
  if (canvas.width !== size) canvas.width = canvas.height = size;
  canvas.getContext('2d')?.putImageData(new ImageData(map, size, size), 0, 0);
}

/**
 * Whether an element's background, which follows the page, is dark.
 * @param {Element} element
 */
export function isDark(element) {
  return isLight(getComputedStyle(element).backgroundColor) === false;
}
