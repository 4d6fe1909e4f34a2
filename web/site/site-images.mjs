/**
 * Finds images whose address starts with “/”, as a site's own pages write it: below the folder that the site serves.
 */
import { statSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';

/** The folders that generators serve from “/”: Next.js, Astro and Vite; Hugo, Docusaurus and SvelteKit. */
const SERVED = ['public', 'static'];

/**
 * @param {string} lesson its path
 * @param {string} address without its query
 * @param {string} [publicFolder] if an author has named it, the only place to look
 * @returns {{ path: string, folder: string } | undefined} the image, and the folder that stands for “/”
 */
export function findSiteImage(lesson, address, publicFolder) {
  // An address never leads out of its folder.
  const below = posix.normalize(address);
  for (const folder of publicFolder ? [publicFolder] : foldersFor(lesson)) {
    const path = join(folder, below);
    if (isFile(path)) return { path, folder };
  }
  return undefined;
}

/**
 * Where an image was looked for, and what may help.
 * @param {string} lesson
 * @param {string} address
 * @param {string} [publicFolder]
 */
export function whereLooked(lesson, address, publicFolder) {
  const below = posix.normalize(address).slice(1);
  const beside = basename(below);
  const hint = isFile(join(dirname(lesson), beside)) ? `; there is one beside the lesson: write ![…](${beside})` : '';
  if (publicFolder) return `looked for ${shown(join(publicFolder, below))}${hint}`;
  const folders = SERVED.map((name) => `“${name}”`).join(' or ');
  return (
    `looked for ${below} in ${shown(dirname(lesson))}, in each folder above it, and in their ${folders} folders${hint}; ` +
    `--public FOLDER says where the site has it`
  );
}

/** From the nearest on. The root isn't among them: there, an address would be any path of the machine. @param {string} lesson */
function* foldersFor(lesson) {
  for (let folder = dirname(lesson); ; folder = dirname(folder)) {
    const isRoot = folder === dirname(folder);
    if (!isRoot) yield folder;
    for (const name of SERVED) yield join(folder, name);
    if (isRoot) return;
  }
}

/** @param {string} path which may be none that a disk can have */
export function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} path */
export const shown = (path) => relative(process.cwd(), path) || '.';
