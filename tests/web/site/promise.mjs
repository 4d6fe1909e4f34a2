/**
 * What a version promises to pages, as data. `node tests/web/site/promise.mjs` prints it; when a version is released,
 * the output becomes promised.json, against which the next ones are tested.
 */
import { fileURLToPath } from 'node:url';
import { accepted } from '../../../web/embed/attributes.js';
import { EVENTS } from '../../../web/embed/events.js';
import { choicesOf } from '../../../web/embed/widget-checks.mjs';
import { indexTypes } from '../../../web/package/types.mjs';
import { coreNames } from '../../../web/site/core-names.mjs';
import { version } from '../../../web/toolchain/targets.mjs';

export async function promise() {
  const core = await coreNames();
  const elements = Object.entries(accepted).map(([name, { attributes }]) => {
    const choices = choicesOf(name, core);
    return [name, Object.fromEntries([...attributes].sort().map((each) => [each, choices[each]?.accepted ?? []]))];
  });
  return { version, elements: Object.fromEntries(elements), events: [...EVENTS], details: details() };
}

/** The fields of each event's detail, and of each goal's, out of the types that we publish. */
function details() {
  const types = indexTypes(
    () => [],
    () => ({}),
  ).replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const interfaces = [...types.matchAll(/interface (Neuron\w*(?:Detail|Problem)) \{([\s\S]*?)\n\}/g)];
  const goals = [...types.matchAll(/\{ (goal: '(\w+)'(?: \| '\w+')*;[^}]*)\}/g)];
  const named = [...interfaces, ...goals.map(([all, fields, goal]) => [all, `goal ${goal}`, fields])];
  return Object.fromEntries(named.map(([, name, fields]) => [name, fieldsOf(fields)]));
}

/** @param {string} fields */
function fieldsOf(fields) {
  return [...fields.matchAll(/(?:^|[;\n])\s*(\w+)\??:/g)].map(([, field]) => field);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await promise(), null, 2)}\n`);
}
