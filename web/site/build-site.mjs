#!/usr/bin/env node
/** Builds the site: lessons in Markdown → a folder of static files. `--help` says how. */
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { speak } from '../kit/words/language.js';
import { NOTICES, noticesOf } from '../toolchain/notices.mjs';
import { BuildError } from '../toolchain/report.mjs';
import { bundle as bundleScripts, web } from './bundle.mjs';
import { run } from './command.mjs';
import { writeDocs } from './docs.mjs';
import { ImageStore } from './image-store.mjs';
import { lessonPage, listingPage } from './page-template.mjs';
import { renderLesson } from './render-lesson.mjs';
import { writeWaysIn } from './ways-in.mjs';

/** @import {Elements} from './remark-widgets.mjs' */

export const DEFAULT_LESSON = resolve(web, 'lesson/what-is-a-neuron.md');
export const DEFAULT_OUT = resolve(web, '../dist');

const HELP = `Usage: build-scripts/build [--lesson FILE.md …] [--public FOLDER] [--out FOLDER] [--url ADDRESS] [--lessons-only]

Builds the lesson page as static files that work from any address.

  --lesson FILE.md  the lesson (default: web/lesson/what-is-a-neuron.md); it becomes index.html.
                    With several, each becomes NAME.html and index.html lists them.
  --public FOLDER   where images are whose address starts with “/”; else they are looked for in the folders above
                    the lesson, and in the folders “public” and “static” of these
  --out FOLDER      where the files go (default: dist); a folder built before is replaced.
  --url ADDRESS     where the site is going to be, https://example.org/lesson/: only oEmbed needs to know.
  --lessons-only    without the documentation, the iframe's page and the lessons as one file: faster
`;

/**
 * @param {{
 *   lessons?: string[],
 *   publicFolder?: string,
 *   out?: string,
 *   elements: Elements,
 *   url?: string,
 *   lessonsOnly?: boolean,
 *   bundle?: typeof bundleScripts,
 *   log?: (line: string) => void,
 * }} options
 */
export async function buildSite({
  lessons = [DEFAULT_LESSON],
  publicFolder,
  out = DEFAULT_OUT,
  elements,
  url = '',
  lessonsOnly = false,
  bundle = bundleScripts,
  log = console.error,
}) {
  await refuseForeignFolder(out);
  if (publicFolder !== undefined) await requireFolder(publicFolder);
  const images = new ImageStore();
  const rendered = [];
  for (const path of lessons) {
    const source = await readLesson(path);
    const lesson = await renderLesson({ path: resolve(path), source, elements, images, publicFolder });
    if (lesson.warnings) log(lesson.warnings);
    rendered.push({ address: `${basename(path, extname(path))}.html`, lesson });
  }
  refuseSameNames(rendered.map(({ address }) => address));

  // The old site stays in place until the new one is complete.
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const bundled = await bundle(fresh);
  const pages = new Map();
  for (const { address, lesson } of rendered) {
    await speak(lesson.hero.lang);
    pages.set(rendered.length === 1 ? 'index.html' : address, lessonPage(lesson, bundled));
  }
  await speak('en');
  await copyFile(resolve(web, 'site/icon.svg'), join(fresh, 'icon.svg'));
  await images.copyTo(fresh);
  for (const [address, page] of pages) await writeFile(join(fresh, address), page);
  if (rendered.length > 1) await writeFile(join(fresh, 'index.html'), listingPage(rendered));
  const { wholeScript, licensed = [] } = bundled;
  if (wholeScript && !lessonsOnly) {
    await writeDocs(fresh, bundled, elements, url);
    await writeWaysIn(fresh, inOneFile(rendered, pages), { ...bundled, wholeScript, licensed });
  } else {
    await writeFile(join(fresh, NOTICES), await noticesOf(licensed));
  }
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}

/**
 * Each lesson's page, by the name of its single file.
 * @param {{ address: string }[]} rendered
 * @param {ReadonlyMap<string, string>} pages
 */
function inOneFile(rendered, pages) {
  const [first] = rendered;
  if (rendered.length === 1) return new Map([[first.address, pages.get('index.html') ?? '']]);
  return new Map([...pages].map(([address, page]) => [address.replace(/\.html$/, '-in-one-file.html'), page]));
}

/** @param {string} path */
async function readLesson(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    throw new BuildError(
      code === 'ENOENT' ? `There is no lesson “${path}”` : `The lesson “${path}” can't be read (${code})`,
    );
  }
}

/**
 * The output folder is replaced as a whole, so it must be empty or a site that was built before.
 *
 * @param {string} out
 */
async function refuseForeignFolder(out) {
  const names = await readdir(out).catch((cause) => {
    if (cause.code === 'ENOENT') return /** @type {string[]} */ ([]);
    throw new BuildError(`“${out}” can't be the output folder (${cause.code})`);
  });
  if (names.length > 0 && !names.includes('neuron-lesson.js')) {
    throw new BuildError(`“${out}” holds files that aren't a built site; choose an empty or a new folder`);
  }
}

/** @param {string} folder of --public */
async function requireFolder(folder) {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new BuildError(`--public “${folder}” is no folder`);
}

/** @param {string[]} addresses */
function refuseSameNames(addresses) {
  if (addresses.length < 2) return;
  const seen = new Set(['index.html']);
  for (const address of addresses) {
    if (seen.has(address)) throw new BuildError(`Two pages would be “${address}”; rename a lesson's file`);
    seen.add(address);
  }
}

/** @param {string | undefined} given */
function addressOf(given) {
  if (!given) return '';
  if (!URL.canParse(given) || !/^https?:/.test(given)) {
    throw new BuildError(`--url “${given}” is no address; it is like https://example.org/lesson/`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

async function main() {
  const { values } = parseArgs({
    options: {
      lesson: { type: 'string', multiple: true },
      public: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      'lessons-only': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const { accepted } = await import('../embed/attributes.js');
  const out = resolve(values.out ?? DEFAULT_OUT);
  const lessonsOnly = values['lessons-only'] ?? false;
  await buildSite({
    lessons: values.lesson,
    publicFolder: values.public && resolve(values.public),
    out,
    elements: accepted,
    url: addressOf(values.url),
    lessonsOnly,
  });
  console.error(`Built ${relative(process.cwd(), join(out, 'index.html'))}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(main, {
    help: 'build-scripts/build --help',
    expected: (cause) => cause instanceof BuildError,
  });
}
