/** The code blocks of the documentation, as a reader copies them from its built pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../web/node_modules/hast-util-from-html/index.js';
import { toString as textOf } from '../web/node_modules/hast-util-to-string/index.js';
import { visit } from '../web/node_modules/unist-util-visit/index.js';

/**
 * @param {string} folder of the built documentation
 * @returns {{ name: string, page: string, language: string, text: string }[]}
 */
export function snippetsIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const page = file.replace('.html', '');
      return blocksIn(readFileSync(join(folder, file), 'utf8')).map(({ language, text }, i) => ({
        name: `${page}, block ${i + 1}, ${language}`,
        page,
        language,
        text,
      }));
    });
}

/**
 * The fenced blocks of a Markdown file that isn't built, such as the README.
 * @param {string} path
 */
export function snippetsOf(path) {
  const page = path.replace(/^.*\/|\.md$/g, '');
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, language, text], i) => ({
    name: `${page}, block ${i + 1}, ${language}`,
    page,
    language,
    text,
  }));
}

/** @param {string} html */
function blocksIn(html) {
  const blocks = [];
  visit(fromHtml(html), 'element', (pre) => {
    const code = pre.tagName === 'pre' ? pre.children.find(({ tagName }) => tagName === 'code') : undefined;
    if (!code) return;
    const language = [code.properties.className ?? []].flat().find((word) => /^language-/.test(word));
    blocks.push({ language: language?.replace('language-', '') ?? 'none', text: textOf(code) });
  });
  return blocks;
}
