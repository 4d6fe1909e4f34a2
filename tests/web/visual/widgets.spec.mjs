/**
 * How each widget looks: at first, in use, solved and in error, at three widths, light and dark. After an intended
 * change, build-scripts/visual --update makes new pictures; look at them before committing.
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
      // Chromium 131 scales emoji differently: 3 pixels at their edges differ from Chromium 156.
      await expectPicture(page, `lesson-${width}-${scheme}.png`, { fullPage: false, clearlyLost: 3 });
    }
  }
});
