/**
 * Lit writes its versions and a map of its own into the page's global scope, to warn of multiple copies. This plugin
 * keeps them out of it, so that a page that embeds a widget gets no globals.
 *
 * @import {Plugin} from 'vite'
 */
const GLOBALS = /(?:\b[\w$]+\.)?\b(litPropertyMetadata|reactiveElementVersions|litHtmlVersions|litElementVersions)\b/g;

/** @returns {Plugin} */
export function litWithoutGlobals() {
  return {
    name: 'lit-without-globals',
    transform: {
      filter: { id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/[^?]*\.js$/ },
      handler(code) {
        if (code.search(GLOBALS) < 0) return undefined;
        // Not an object literal: the minifier would split it into variables, and lose those that are assigned by ??=.
        return { code: `const ownOfLit = Object.create(null);\n${code.replaceAll(GLOBALS, 'ownOfLit.$1')}`, map: null };
      },
    },
  };
}
