/** Each element has every file and entry that it needs. What an element lacks is named, with the place for it. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accepted } from '../../../web/embed/attributes.js';
import { folderOf } from '../../../web/embed/component-name.js';
import { elements } from '../../../web/embed/elements.js';
import { CHECKS, findingText } from '../../../web/embed/widget-checks.mjs';
import { EXAMPLE } from '../../../web/kit/neuron/state/neuron-state.js';
import { DEFAULTS } from '../../../web/toolchain/defaults.mjs';

const root = new URL('../../../', import.meta.url);
const textOf = (/** @type {string} */ path) => readFile(new URL(path, root), 'utf8').catch(() => '');
const specs = (await readdir(new URL('tests/web/browser', root))).filter((name) => name.endsWith('.spec.mjs'));
const browserTests = (await Promise.all(specs.map((name) => textOf(`tests/web/browser/${name}`)))).join('\n');
const react = await textOf('web/embed/react.js');
const kept = await textOf('web/lesson/page/reserved-heights.css');
const states = await textOf('tests/web/visual/states.mjs');
const languages = await textOf('tests/web/browser/language.spec.mjs');

/** Elements in a line of text, which need no reserved height. */
const INLINE = new Set(['neuron-value']);

/**
 * What an element lacks, one line for each thing.
 * @param {string} name the element's tag name
 */
async function lackingOf(name) {
  const short = name.replace('neuron-', '');
  const page = `web/elements/${short}/${name}.md`;
  return [
    [await textOf(page), `a documentation page with an example: ${page}`],
    [
      accepted[name],
      `the attributes that an author may write: web/elements/${short}/attributes.js, named in web/embed/attributes.js`,
    ],
    [
      await textOf(`web/elements/${short}/checks.js`),
      `what the build refuses of them: web/elements/${short}/checks.js`,
    ],
    [react.includes(`componentOf('${name}')`), 'a component for React: web/embed/react.js'],
    [
      INLINE.has(name) || kept.includes(`elements/${short}/height.css"`),
      `the height that is kept for it until it has come: web/elements/${short}/height.css, named in web/lesson/page/reserved-heights.css`,
    ],
    [browserTests.includes(`<${name}`), `a test in the browser: tests/web/browser/${short}.spec.mjs`],
    [languages.includes(`<${name}`), 'a place in the page of all elements: ALL in tests/web/browser/language.spec.mjs'],
    [states.includes(`<${name}`), 'a state of which pictures are taken: tests/web/visual/states.mjs'],
  ].flatMap(([has, what]) => (has ? [] : [`${name} lacks ${what}`]));
}

for (const name of Object.keys(elements)) {
  test(`${name} lacks nothing`, async () => assert.deepEqual(await lackingOf(name), []));
}

test('an element that is only in the list is told all that it lacks', async () => {
  const lacking = await lackingOf('neuron-none');
  assert.equal(lacking.length, 8);
  assert.equal(lacking[0], 'neuron-none lacks a documentation page with an example: web/elements/none/neuron-none.md');
});

test('nothing is said of an element that isn’t in the list', () => {
  for (const list of [accepted, CHECKS]) {
    assert.deepEqual(
      Object.keys(list).filter((name) => !(name in elements)),
      [],
    );
  }
});

/** Attributes that accept any text, or none. */
const FREE = new Set(['model', 'challenge', 'variant', 'compact']);

for (const [name, { attributes }] of Object.entries(accepted)) {
  test(`the build refuses what ${name} can't work with, attribute by attribute`, () => {
    for (const attribute of attributes.filter((each) => !FREE.has(each))) {
      const given = { model: 'a', [attribute]: '!?' };
      const models = new Map([['a', { state: EXAMPLE, given: true }]]);
      const known = { activations: ['relu'], gates: ['and'], models, complete: true };
      const { define, refer } = CHECKS[name];
      const findings = [...define(given, known), ...refer(given, known)];
      assert.ok(
        findings.some((finding) => finding.attribute === attribute && findingText(finding).includes('!?')),
        `${attribute}="!?" isn't refused: web/${folderOf(name)}/checks.js`,
      );
    }
  });
}

for (const [name, { attributes }] of Object.entries(accepted)) {
  test(`${name} says what holds without each attribute, and the build accepts that`, () => {
    const defaults = DEFAULTS.get(name) ?? {};
    const lacking = attributes.filter((attribute) => defaults[attribute] === undefined);
    assert.deepEqual(lacking, [], `web/${folderOf(name)}/defaults.js says what holds without it`);
    const written = Object.fromEntries(Object.entries(defaults).filter(([, value]) => typeof value === 'string'));
    const known = {
      activations: ['step', 'relu', 'sigmoid', 'tanh'],
      gates: ['and'],
      models: new Map([['a', { state: EXAMPLE, given: true }]]),
      complete: true,
    };
    const { define, refer } = CHECKS[name];
    const given = name === 'neuron-value' ? { model: 'a', name: 'w1', ...written } : written;
    assert.deepEqual([...define(given, known), ...refer(given, known)].map(findingText), []);
  });
}
