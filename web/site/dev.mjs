/**
 * `serve --dev`: builds on change, one build at a time, and notifies open pages by server-sent events. They listen with
 * a script from the same origin, so the strict Content-Security-Policy stays as it is.
 *
 * @import {Handler} from './server.mjs'
 * @import {ServerResponse} from 'node:http'
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { watch as watchFiles } from 'chokidar';
import { web } from './bundle.mjs';

const root = resolve(web, '..');
const SETTLE_MS = 150;
const KEPT_OUTPUT = 4000;
const IGNORED = /(^|[\\/])(node_modules|generated|dist|dist\.new|build|\.git|\.cache)([\\/]|$)|[~#]$|\.sw[pox]$/;

/**
 * @param {{
 *   dir: string,
 *   buildOptions?: string[],
 *   command?: string,
 *   log?: (line: string) => void,
 *   watched?: string[],
 * }} options command: what builds the site, and its options
 */
export function createDev({
  dir,
  buildOptions = [],
  command = resolve(root, 'build-scripts/build'),
  log = console.log,
  watched = [resolve(root, 'cpp'), web],
}) {
  /** @type {Set<ServerResponse>} */
  const pages = new Set();
  let failure = '';
  let running = false;
  let again = false;

  const tell = (/** @type {ServerResponse} */ page) =>
    page.write(`event: failure\ndata: ${JSON.stringify(failure)}\n\n`);

  const rebuild = async () => {
    again = running;
    if (running) return;
    running = true;
    log('Changed: building…');
    // The other outputs aren't being looked at, and take half of a build's time.
    const { ok, output } = await run(command, [...buildOptions, '--lessons-only']);
    running = false;
    if (again) return rebuild();
    failure = ok ? '' : stripVTControlCharacters(output);
    log(ok ? 'Built; the page reloads' : 'The build failed; the site stays as it was');
    for (const page of pages) {
      if (ok) page.write('event: reload\ndata:\n\n');
      else tell(page);
    }
  };

  return {
    handle: handler(dir, pages, (page) => failure && tell(page)),
    rebuild,
    watch: () => watch(watched, lessonFolders(buildOptions), rebuild),
  };
}

/**
 * @param {string} dir
 * @param {Set<ServerResponse>} pages
 * @param {(page: ServerResponse) => void} greet
 * @returns {Handler}
 */
function handler(dir, pages, greet) {
  const script = readFileSync(resolve(web, 'site/dev-reload.js'));
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/__dev/reload.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(script);
      return true;
    }
    if (path === '/__dev/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n\n');
      pages.add(response);
      greet(response);
      response.on('close', () => pages.delete(response));
      return true;
    }
    const html = path.endsWith('/') || path.endsWith('.html') ? readPage(dir, path) : undefined;
    if (html === undefined) return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(html.replace('</head>', '<script src="/__dev/reload.js" defer></script>\n</head>'));
    return true;
  };
}

/**
 * @param {string} dir
 * @param {string} path
 */
function readPage(dir, path) {
  try {
    const file = resolve(dir, `.${decodeURIComponent(path)}${path.endsWith('/') ? 'index.html' : ''}`);
    return file.startsWith(dir + sep) ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} sources
 * @param {string[]} lessons folders of an author's lessons, watched two levels of subfolders deep
 * @param {() => void} onChange
 * @returns {Promise<{ close: () => Promise<unknown> }>} once all watchers are ready
 */
async function watch(sources, lessons, onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  };
  const watchers = [watchFiles(sources, { ignoreInitial: true, ignored: isIgnored })];
  // A watcher without paths would never be ready.
  if (lessons.length > 0) watchers.push(watchFiles(lessons, { ignoreInitial: true, ignored: isIgnored, depth: 2 }));
  await Promise.all(watchers.map((watcher) => new Promise((ready) => watcher.once('ready', () => ready(undefined)))));
  for (const watcher of watchers) watcher.on('all', later);
  return { close: () => Promise.all(watchers.map((watcher) => watcher.close())) };
}

/** @param {string} path */
function isIgnored(path) {
  return IGNORED.test(path.startsWith(root + sep) ? path.slice(root.length) : basename(path));
}

/**
 * Shows the build in the terminal, and keeps the end of its output for the page.
 *
 * @param {string} command
 * @param {string[]} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, options) {
  return new Promise((done) => {
    let output = '';
    const build = spawn(command, options, { cwd: process.cwd(), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [build.stdout, build.stderr]) {
      stream.on('data', (data) => {
        process.stderr.write(data);
        output = (output + data).slice(-KEPT_OUTPUT);
      });
    }
    build.on('error', (cause) => done({ ok: false, output: `${command} can't run: ${cause.message}` }));
    build.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** @param {string[]} options of the build; the lessons that they name are watched, too, with their images */
function lessonFolders(options) {
  return options
    .filter((option) => option.endsWith('.md'))
    .map((file) => dirname(resolve(file.replace(/^--lesson=/, ''))));
}
