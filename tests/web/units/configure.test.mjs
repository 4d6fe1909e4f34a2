/** A page's settings for all of its widgets. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { configure, settings } from '../../../web/core/configure.js';

test('a setting that there isn’t is named, with those that there are; the others count', (context) => {
  const { mock } = context.mock.method(console, 'warn', () => {});
  configure(/** @type {any} */ ({ variante: '1', decimal: 'comma' }));
  assert.equal(settings.decimal, 'comma');
  assert.equal(mock.callCount(), 1);
  assert.match(mock.calls[0].arguments[0], /no “variante”; accepted are wasmUrl, .*, variant\.$/);
});
