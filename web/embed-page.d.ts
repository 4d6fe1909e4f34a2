/** The build says it: where the page for iframes is, from the scripts. */
declare const EMBED_PAGE: string;
