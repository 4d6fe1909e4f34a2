/** The build says it: where the page for iframes is, from the scripts. */
declare const EMBED_PAGE: string;

/** The style sheet that keeps room for the elements that are loaded late: see toolchain/reserved-heights.mjs. */
declare module 'virtual:heights-of-heavy-elements' {
  const heights: string;
  export default heights;
}

/** The build says it, too: the package's version. */
declare const VERSION: string;

/** The build says it: what each compiled module must be. */
declare const WASM_DIGESTS: Record<string, import('./core/core-loader.js').Digest>;

/** The site's files by their addresses from its entry, and which an element or a language needs: places in that list. */
declare const PARTS: { files: string[]; of: Record<string, number[]> };
