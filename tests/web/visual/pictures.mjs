import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PNG } from '../../../web/node_modules/pngjs/lib/png.js';
import { expect, test } from '../browser/fixtures.mjs';
import { compare } from './compare.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Difference } from './compare.mjs' */

const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));
/** In ms. Colours change in a transition, and a screenshot of 1,440 × 6,000 pixels takes a second or two. */
const PATIENCE = 30_000;

/**
 * Waits until the page looks like its kept picture or no longer changes. Returns both pictures and their difference.
 * @param {Page} page
 * @param {string} name of a picture in pictures/
 * @param {{ fullPage?: boolean, clearlyLost?: number }} [options] see compare
 * @returns {Promise<{ kept?: Buffer, taken: Buffer, difference?: Difference }>}
 */
export async function look(page, name, { fullPage = true, clearlyLost } = {}) {
  const path = FOLDER + name;
  const kept = existsSync(path) ? readFileSync(path) : undefined;
  const wanted = kept && read(kept, path);
  /** @type {Buffer} */
  let taken = Buffer.of();
  /** @type {Difference | undefined} */
  let difference = { reason: `there is no picture ${name}`, x: 0, y: 0, side: 0 };
  await expect(async () => {
    const before = taken;
    taken = await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage });
    if (wanted) difference = compare(PNG.sync.read(taken), wanted, clearlyLost);
    expect(!difference || taken.equals(before), 'the page stands still').toBe(true);
  }).toPass({ timeout: PATIENCE, intervals: [50, 100, 250, 500] });
  return { kept, taken, difference };
}

/**
 * Fails softly if the page doesn't look like the kept picture. With --update-snapshots, keeps the new picture instead.
 * @param {Page} page
 * @param {string} name
 * @param {{ fullPage?: boolean, clearlyLost?: number }} [options] see look; the default is the full page
 */
export async function expectPicture(page, name, options) {
  const { kept, taken, difference } = await look(page, name, options);
  if (isUpdating()) {
    await mkdir(FOLDER, { recursive: true });
    if (!kept?.equals(taken)) await writeFile(FOLDER + name, taken);
    return;
  }
  if (!difference) return;
  const info = test.info();
  await info.attach(`${name}: now`, { body: taken, contentType: 'image/png' });
  if (kept) await info.attach(`${name}: kept`, { body: kept, contentType: 'image/png' });
  const now = info.outputPath(name);
  await writeFile(now, marked(taken, difference));
  expect
    .soft(
      difference,
      `${name}: ${difference.reason}, at ${difference.x}, ${difference.y}: see ${now}, kept is ${FOLDER}${name}`,
    )
    .toBe(undefined);
}

/** Whether pictures are being updated instead of compared. */
export const isUpdating = () => ['all', 'changed'].includes(test.info().config.updateSnapshots);

/**
 * @param {Buffer} picture
 * @param {string} path
 */
function read(picture, path) {
  try {
    return PNG.sync.read(picture);
  } catch (cause) {
    if (isUpdating()) return undefined;
    throw new Error(`${path} is no picture that can be read; build-scripts/visual --update makes it anew`, { cause });
  }
}

/**
 * The picture with a red frame around the place.
 * @param {Buffer} picture
 * @param {Difference} place
 */
function marked(picture, { x, y, side }) {
  if (side === 0) return picture;
  const png = PNG.sync.read(picture);
  const margin = 4;
  const inside = (/** @type {number} */ column, /** @type {number} */ row, /** @type {number} */ by) =>
    column >= x - by && column < x + side + by && row >= y - by && row < y + side + by;
  for (let row = 0; row < png.height; row++) {
    for (let column = 0; column < png.width; column++) {
      if (!inside(column, row, margin) || inside(column, row, margin - 2)) continue;
      png.data.set([255, 0, 0, 255], 4 * (row * png.width + column));
    }
  }
  return PNG.sync.write(png);
}
