/** Writes custom-elements.json from the source: each element's attributes and events, for editors and the docs. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { accepted } from '../embed/attributes.js';
import { activationsOf } from '../embed/widget-checks.mjs';
import { DEFAULTS } from './defaults.mjs';
import { web } from './targets.mjs';

/** @param {string} out the folder for it */
export async function describeElements(out) {
  const analyzer = join(web, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const options = ['analyze', '--config', 'toolchain/analyzer.config.mjs', '--outdir', relative(web, out)];
  await promisify(execFile)(process.execPath, [analyzer, ...options], { cwd: web });
  const path = join(out, 'custom-elements.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      declaration.members = declaration.members?.filter((/** @type {any} */ { privacy }) => privacy !== 'private');
      // The analyzer can't know the name of an event that is fired through a variable.
      declaration.events = declaration.events?.filter((/** @type {any} */ { name }) => name.startsWith('neuron-'));
      const known = accepted[declaration.tagName]?.attributes;
      if (!known) continue;
      const defaults = DEFAULTS.get(declaration.tagName) ?? {};
      declaration.attributes = declaration.attributes
        ?.filter((/** @type {any} */ { name }) => known.includes(name))
        .map((/** @type {any} */ attribute) => {
          const value = defaults[attribute.name];
          const described = { ...attribute, description: descriptionOf(attribute, declaration.tagName) };
          return typeof value === 'string' ? { ...described, default: value } : described;
        });
    }
  }
  await writeFile(path, `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/**
 * The comment in the source, to which the names of activations are added, so that no comment has to list them.
 * @param {{ name: string, description?: string }} attribute
 * @param {string} tagName
 */
function descriptionOf({ name, description = '' }, tagName) {
  if (name !== 'activation') return description;
  const names = activationsOf(tagName);
  return description.replace(/\.$/, `: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`);
}
