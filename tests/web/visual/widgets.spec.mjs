/**
 * How each widget looks: as it comes, in use, solved and in error, at three widths, light and dark. The pictures are to
 * be looked at when they change: build-scripts/visual --update.
 */
import { test } from '../browser/fixtures.mjs';
import { expectPicture } from './pictures.mjs';
import { prepare, STATES } from './states.mjs';

const WIDTHS = [390, 768, 1440];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

for (const [name, { height = 900 }] of Object.entries(STATES)) {
  test(`${name} looks as it did`, async ({ page, host }) => {
    await prepare(page, host, name);
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: scheme });
        await expectPicture(page, `${name}-${width}-${scheme}.png`);
      }
    }
  });
}

test('lesson looks as it did when it begins', async ({ page }) => {
  await page.goto('./');
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      // Chromium 131 scales the pictures of emoji otherwise: 3 points of their edges differ from 156.
      await expectPicture(page, `lesson-${width}-${scheme}.png`, { fullPage: false, clearlyLost: 3 });
    }
  }
});
