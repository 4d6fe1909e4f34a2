/**
 * What all builds of our scripts with Vite have in common: the site's, the package's, and those of single scripts.
 *
 * @import {InlineConfig, Plugin, Rolldown} from 'vite'
 */
import { build } from 'vite';
import { LICENSE } from './notices.mjs';
import { plugins } from './plugins.mjs';
import { DEFINED, TARGETS, web } from './targets.mjs';

/**
 * @param {object} options
 * @param {Plugin[]} [options.more] plugins beside those of every build
 * @param {Record<string, string>} [options.define]
 * @param {string} [options.base] where a script looks for its other files; beside it, if nobody says another place
 * @param {string} [options.out] a folder, whose other files stay; none if nothing is to be written
 * @param {NonNullable<InlineConfig['build']>['rolldownOptions']} options.rolldown
 * @returns {Promise<Rolldown.RolldownOutput['output']>}
 */
export async function bundled({ more = [], define = {}, base = './', out, rolldown }) {
  const result = await build({
    root: web,
    configFile: false,
    publicDir: false,
    base,
    logLevel: 'warn',
    plugins: [...plugins(), ...more],
    define: { ...DEFINED, EMBED_PAGE: '""', WASM_DIGESTS: '{}', ...define },
    build: {
      ...TARGETS,
      ...(out === undefined ? { write: false } : { outDir: out, emptyOutDir: false }),
      assetsInlineLimit: 0,
      modulePreload: false, // pages name their own preloads; for the rest, Vite's helper costs more than it saves
      reportCompressedSize: false,
      license: LICENSE,
      rolldownOptions: { checks: { pluginTimings: false }, ...rolldown },
    },
  });
  return /** @type {Rolldown.RolldownOutput} */ (Array.isArray(result) ? result[0] : result).output;
}
