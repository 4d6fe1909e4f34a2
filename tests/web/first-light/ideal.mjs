/**
 * Makes the page that a measured one is compared with: all that it needs before its first live number is one script and
 * the core, both named in its head. The script is as many bytes on the wire as the measured page's scripts together, but
 * without what finds elements and asks for their files; a comment makes up for that.
 *
 * @import {Plugin} from '../../../web/node_modules/vite/dist/node/index.js'
 * @import {Measured} from './pages.mjs'
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { componentName } from '../../../web/embed/component-name.js';
import { compressed } from '../../../web/site/built-files.mjs';
import { bundled } from '../../../web/toolchain/bundling.mjs';
import { web } from '../../../web/toolchain/targets.mjs';
import { wasmDigests } from '../../../web/toolchain/wasm-digests.mjs';

/** For frames that can load nothing else, the site already has one script. */
const WHOLE = 'neuron-whole.js';
const ENTRY = 'virtual:ideal';

/**
 * @param {Measured} measured
 * @param {readonly string[]} asked the files that it asks for until its first number
 * @param {{
 *   dist: string,
 *   modulesOf: ReadonlyMap<string, ReadonlyMap<string, string>>,
 *   bytesOf: (path: string) => Promise<number>,
 * }} site
 * @returns {Promise<Record<string, string>>} the page's files by path, its HTML first
 */
export async function idealOf({ path, ideal }, asked, { dist, modulesOf, bytesOf }) {
  if (!ideal) return {};
  const name = `ideal-${basename(path, '.html')}.js`;
  const wasm = asked.filter((file) => file.endsWith('.wasm'));
  const isWhole = asked.includes(WHOLE);
  const tags = [
    ...wasm.map((file) => `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="${file}">`),
    isWhole ? `<link rel="preload" as="script" href="${name}">` : `<link rel="modulepreload" href="${name}">`,
    `<script ${isWhole ? '' : 'type="module"'} async src="${name}"></script>`,
  ];
  const pages = ideal(tags.join(''));
  const kept = Object.values(pages).join('');
  const replaced = asked.filter((file) => file.endsWith('.js') && !kept.includes(`src="${file}"`));
  const sources = replaced.flatMap((file) => [...(modulesOf.get(file)?.keys() ?? [])]);
  const code = isWhole ? await readFile(join(dist, WHOLE), 'utf8') : await oneModule(sources, name);
  const sizes = await Promise.all(replaced.map(bytesOf));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { ...pages, [name]: padded(code, bytes) };
}

/**
 * @param {readonly string[]} sources that must be in it
 * @param {string} name of the script
 */
async function oneModule(sources, name) {
  const files = sources.filter((id) => id.endsWith('.js') && !id.startsWith('\0'));
  const own = files.filter((id) => !relative(web, id).startsWith('embed/'));
  const elements = own.flatMap((id) => {
    const element = basename(id, '.js');
    return relative(web, id) === `elements/${element.replace('neuron-', '')}/${element}.js` ? [{ id, element }] : [];
  });
  // What is imported here is in this script, also where others import it only when they need it.
  const entry = [
    ...elements.map(({ id, element }) => `import { ${componentName(element)} } from ${JSON.stringify(id)};`),
    ...own.map((id) => `import ${JSON.stringify(id)};`),
    ...elements.map(({ element }) => `customElements.define('${element}', ${componentName(element)});`),
  ].join('\n');
  const output = await bundled({
    more: [onlyThese(entry, own)],
    define: { WASM_DIGESTS: wasmDigests() },
    rolldown: {
      // Imports that come too early to be of use are what is wanted.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      input: ENTRY,
      output: { codeSplitting: false, entryFileNames: name, assetFileNames: 'assets/[name]-[hash][extname]' },
    },
  });
  return output[0].code;
}

/**
 * The entry, and nothing that is imported only later, which stays where it is.
 * @param {string} entry
 * @param {readonly string[]} sources
 * @returns {Plugin}
 */
const onlyThese = (entry, sources) => ({
  name: 'only-these',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) => (id === `\0${ENTRY}` ? entry : undefined),
  async resolveDynamicImport(specifier, importer) {
    const found = await this.resolve(String(specifier), importer);
    return found && !sources.includes(found.id) ? { id: found.id, external: true } : found;
  },
});

/**
 * Adds a comment that can't be compressed, until the script is as long on the wire as it should be.
 * @param {string} code
 * @param {number} bytes
 */
function padded(code, bytes) {
  const noise = randomBytes(bytes).toString('base64');
  let text = code;
  let length = 0;
  for (;;) {
    const lacking = bytes - compressed(text).length;
    if (lacking < 20) return text;
    // Base64 says six bits with a letter, and brotli writes it with about as many.
    length += lacking;
    text = `${code}\n//${noise.slice(0, length)}`;
  }
}
