/** Builds small lessons for the tests, in folders that are removed after the test. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ImageStore } from '../../../web/site/image-store.mjs';
import { renderLesson } from '../../../web/site/render-lesson.mjs';

export const FRONT_MATTER = `---
hero:
  title: "A lesson"
  subtitle: "For the tests"
  tags:
    - "🧪 Test"
---
`;

/** The number of lines of front matter before the body. */
export const OFFSET = FRONT_MATTER.split('\n').length - 1;

export const ELEMENTS = {
  'neuron-gate': {
    attributes: ['model', 'gate', 'weights', 'bias', 'activation', 'challenge', 'predict', 'hide', 'ranges', 'decimal'],
  },
  'neuron-quiz': { attributes: [] },
  'neuron-parts': { attributes: ['model', 'inputs', 'weights', 'bias', 'activation', 'hide'] },
  'neuron-value': { attributes: ['model', 'name'] },
};

/** A PNG of 3 × 2 pixels. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAADklEQVR4nGNgYPgPRhAKABz6A/25jRMMAAAAAElFTkSuQmCC',
  'base64',
);

/**
 * @param {import('node:test').TestContext} context
 * @param {Record<string, string | Buffer>} [files]
 */
export async function folder(context, files = {}) {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'neuron-site-')));
  context.after(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** @param {string} body @param {string} [path] @param {Parameters<typeof renderLesson>[0]['elements']} [elements] */
export function render(body, path, elements) {
  return renderSource(FRONT_MATTER + body, path, elements);
}

/** @param {string} source @param {string} [path] @param {Parameters<typeof renderLesson>[0]['elements']} [elements] */
export function renderSource(source, path = '/lessons/test.md', elements = ELEMENTS) {
  return renderLesson({ path, source, elements, images: new ImageStore() });
}

/**
 * The message that an author gets, with line numbers counted from the body's first line.
 * @param {string} body
 * @param {string} [path]
 * @param {Parameters<typeof renderLesson>[0]['elements']} [elements] that a lesson may use
 */
export async function problem(body, path, elements) {
  try {
    await render(body, path, elements);
  } catch (error) {
    return /** @type {Error} */ (error).message.replace(/md:(\d+):/g, (_, line) => `md:body ${Number(line) - OFFSET}:`);
  }
  throw new Error('the lesson built without an error');
}

/** A stand-in for the bundle, made without Vite: the files that a site needs around its pages. @param {string} out */
export async function fakeBundle(out) {
  for (const name of ['neuron-lesson.js', 'lesson.js', 'early.js', 'lesson.css']) await writeFile(join(out, name), '');
  return {
    preloadsFor: (/** @type {string[]} */ elements) =>
      elements.length > 0
        ? [
            { href: 'assets/core-1.wasm', wasm: true },
            { href: 'assets/parts-1.js', wasm: false },
          ]
        : [],
  };
}
