/** What several copies of the script on a page hand over to the first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('a later copy asks the first for the work of its elements, and one that knows of none does it itself', async () => {
  const asked = /** @type {string[]} */ ([]);
  const page = new EventTarget();
  Object.assign(globalThis, { document: page, location: new URL('https://example.org/') });
  const does = (/** @type {string} */ name) => async () => {
    asked.push(name);
    return name;
  };
  const first = { version: '0.0.0', names: ['neuron-gate'], define() {}, configure() {} };
  const work = { exportWork: does('export'), importWork: does('import'), beginAnew: does('anew') };
  page.addEventListener('neuron-lesson-copy', (event) => {
    /** @type {CustomEvent} */ (event).detail.first ??= { ...first, ...work };
  });
  const { exportWork, importWork } = await import('../../../web/embed/define.js');
  assert.equal(await exportWork(), 'export');
  assert.equal(/** @type {any} */ (await importWork('{}')), 'import');
  assert.deepEqual(asked, ['export', 'import']);
});
