/**
 * Turns a lesson into one file, which opens from disk by a double-click and can be uploaded to a learning management
 * system.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES = new Map([
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.gif', 'image/gif'],
  ['.avif', 'image/avif'],
]);

/**
 * @param {string} page HTML as lessonPage makes it
 * @param {string} folder of the built site, which has the page's files
 * @param {string} script all scripts of the page, as one
 * @param {string} notices of what is in them
 */
export async function oneFile(page, folder, script, notices) {
  const [early, style] = await Promise.all(
    ['early.js', 'lesson.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const parts = page
    .replaceAll(/<link rel="(modulepreload|preload)"[^>]*>\n?/g, '')
    .replaceAll(/<script type="module"[^>]*><\/script>\n?/g, '')
    .replace('<script src="early.js"></script>', () => `<script>${asScript(early)}</script>`)
    .replace('<link rel="stylesheet" href="lesson.css">', () => `<style>${style}</style>`)
    // At the end of the body, where all elements that the script looks for exist.
    .replace('</body>', () => `<script>${asScript(script)}</script>\n</body>`)
    .split(/((?:src|href)="(?:images\/[^"]+|icon\.svg)")/);
  const inlined = await Promise.all(parts.map((part, i) => (i % 2 === 1 ? inline(part, folder) : part)));
  return `${inlined.join('')}\n<!--\n${notices.replaceAll(/--(!?)>/g, '--$1 >')}-->\n`;
}

/**
 * @param {string} attribute src="images/…"
 * @param {string} folder
 */
async function inline(attribute, folder) {
  const [, name, path] = /** @type {RegExpExecArray} */ (/^(\w+)="(.*)"$/.exec(attribute));
  const type = TYPES.get(extname(path));
  if (!type) throw new Error(`one-file: ${path} is of no type that can be inlined`);
  const bytes = await readFile(join(folder, decodeURI(path)));
  return `${name}="data:${type};base64,${bytes.toString('base64')}"`;
}

/** Escapes what would end an inline script. @param {string} code */
function asScript(code) {
  return code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}
