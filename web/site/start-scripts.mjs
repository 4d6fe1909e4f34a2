/**
 * Builds the scripts that pages name. Each is a file of its own without static imports, so that it runs as soon as it is
 * there; what it loads later are the parts that another build has made.
 *
 * @import {Plugin} from 'vite'
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundled } from '../toolchain/bundling.mjs';
import { licensedIn } from '../toolchain/notices.mjs';
import { web } from '../toolchain/targets.mjs';

/** @typedef {{ files: string[], of: Record<string, number[]> }} Parts see embed/fetch-parts.js */

/**
 * @param {object} options
 * @param {string} options.out
 * @param {string} options.name of the file, without .js
 * @param {string} options.entry below web/
 * @param {ReadonlyMap<string, string>} options.chunks files of the parts by their modules
 * @param {Parts} options.parts
 * @param {Record<string, string>} [options.beside] scripts beside this one, by the modules that they export
 * @returns its code, the modules and the packages in it
 */
export async function buildStartScript({ out, name, entry, chunks, parts, beside = {} }) {
  const output = await bundled({
    more: [loadedLater(chunks, beside)],
    define: { PARTS: JSON.stringify(parts) },
    rolldown: {
      input: resolve(web, entry),
      preserveEntrySignatures: 'exports-only', // a host page may import define() and configure() from the entry
      output: { codeSplitting: false },
    },
  });
  const [{ code, modules }] = output;
  const fileName = `${name}.js`;
  await writeFile(join(out, fileName), code);
  return { fileName, code, modules, licensed: await licensedIn(output) };
}

/**
 * @param {ReadonlyMap<string, string>} chunks
 * @param {Record<string, string>} beside
 * @returns {Plugin}
 */
function loadedLater(chunks, beside) {
  return {
    name: 'loaded-later',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' ? await this.resolve(specifier, importer) : undefined;
      if (!found) return undefined;
      const file = chunks.get(found.id);
      if (!file) this.error(`${importer} loads ${found.id}, which isn't among the parts`);
      return { id: `./${file}`, external: 'absolute' };
    },
    async resolveId(specifier, importer) {
      const module = Object.keys(beside).find((each) => specifier.endsWith(`/${each}`));
      return module && importer ? { id: `./${beside[module]}`, external: 'absolute' } : undefined;
    },
  };
}
