/** What the documentation promises of sizes is what `build-scripts/sizes` holds them to. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { BUDGETS } from '../../../web/site/size-budgets.mjs';

const textOf = async (/** @type {string} */ path) =>
  (await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')).replace(/\s+/g, ' ');

test('README and the page on the tag tell the budgets of today', async () => {
  const { page, widget, heavy } = BUDGETS;
  const readme = `whole lesson is under ${page} kB, one embedded widget under ${widget} kB, one that trains under ${heavy} kB`;
  assert.ok((await textOf('README.md')).includes(readme), `README.md says: ${readme}`);
  const tag = `one widget is under ${widget} kB, one that trains under ${heavy} kB`;
  assert.ok((await textOf('web/docs/tag.md')).includes(tag), `web/docs/tag.md says: ${tag}`);
});
