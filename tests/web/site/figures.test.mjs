import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { ImageStore } from '../../../web/site/image-store.mjs';
import { renderLesson } from '../../../web/site/render-lesson.mjs';
import { ELEMENTS, FRONT_MATTER, folder, PNG, problem, render } from './helpers.mjs';

/** @param {string} inner @param {string} [attributes] */
const svg = (inner, attributes = '') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" data-inline ${attributes}>${inner}</svg>`;

/** @param {import('node:test').TestContext} context @param {string} drawing */
async function withDrawing(context, drawing, body = '![Alt](d.svg)\n') {
  const path = await folder(context, { 'd.svg': drawing });
  return { body, path: join(path, 'lesson.md') };
}

test('an image alone in its paragraph is a figure with its title as caption', async (context) => {
  const path = await folder(context, { 'a/cell.png': PNG });
  const { html } = await render('![A cell](a/cell.png "A *nerve* cell")\n', join(path, 'lesson.md'));
  assert.match(html, /<figure class="picture"><img src="images\/cell\.png" alt="A cell"[^>]* width="3" height="2">/);
  assert.match(html, /<figcaption>A <em>nerve<\/em> cell<\/figcaption>/);
});

test('an image in a sentence stays in it', async (context) => {
  const path = await folder(context, { 'a.png': PNG });
  const { html } = await render('See ![a dot](a.png) here.\n', join(path, 'lesson.md'));
  assert.match(html, /<p>See <img [^>]*> here\.<\/p>/);
});

test('images of the same name from different folders do not meet', async (context) => {
  const path = await folder(context, { 'a/x.png': PNG, 'b/x.png': PNG, 'my image.png': PNG });
  const { html } = await render(
    '![1](a/x.png)\n\n![2](b/x.png)\n\n![3](a/x.png)\n\n![4](my%20image.png)\n',
    join(path, 'lesson.md'),
  );
  const sources = [...html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source);
  assert.deepEqual(sources, ['images/x.png', 'images/x-2.png', 'images/x.png', 'images/my-image.png']);
});

test('images whose names differ only in case do not meet on a disk that ignores case', async (context) => {
  const path = await folder(context, { 'a/x.png': PNG, 'b/X.png': PNG, 'c/x.PNG': PNG });
  const { html } = await render('![1](a/x.png)\n\n![2](b/X.png)\n\n![3](c/x.PNG)\n', join(path, 'lesson.md'));
  const sources = [...html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source);
  assert.deepEqual(sources, ['images/x.png', 'images/X-2.png', 'images/x-3.png']);
});

test('a missing image is an error that names file, line and image', async () => {
  assert.match(await problem('Text.\n\n![Alt](gone.png)\n'), /test\.md:body 3:1 error There is no image “gone\.png”/);
});

for (const source of ['https://example.org/a.png', '//example.org/a.png', 'data:image/png;base64,AA', '<>']) {
  test(`an image at ${source} is an error`, async () => {
    assert.match(await problem(`![Alt](${source})\n`), /md:body 1:1 error (An|This) image/);
  });
}

test('an image without alternative text is decoration, with a warning', async (context) => {
  const path = await folder(context, { 'a.png': PNG });
  const { html, warnings } = await render('![](a.png)\n', join(path, 'lesson.md'));
  assert.match(warnings, /lesson\.md:8:1 warning This image has no alternative text/);
  assert.match(html, /<img src="images\/a\.png" alt=""/);
});

test('a file that is no image is an error', async (context) => {
  const path = await folder(context, { 'a.png': 'text' });
  assert.match(await problem('![Alt](a.png)\n', join(path, 'lesson.md')), /body 1:1 error “a\.png” isn't an image/);
});

test('a drawing marked data-inline stands in the page, named by its own title', async (context) => {
  const { body, path } = await withDrawing(
    context,
    svg('<title id="t">A dot</title><desc>Just one</desc><circle class="f-input" r="3"/>'),
  );
  const { html } = await render(body, path);
  assert.match(html, /<svg viewBox="0 0 40 20" role="img" aria-labelledby="figure-d-t figure-d-desc">/);
  assert.match(html, /<title id="figure-d-t">A dot<\/title>/);
  assert.match(html, /<circle class="f-input" r="3"><\/circle>/);
});

test('a drawing without a title is named by the alternative text', async (context) => {
  const { body, path } = await withDrawing(context, svg('<path d="M0 0h1"/>'));
  assert.match((await render(body, path)).html, /<svg [^>]*aria-label="Alt"/);
});

test('a drawing without any words is decoration, which a screen reader passes over', async (context) => {
  const { path } = await withDrawing(context, svg('<path d="M0 0h1"/>'));
  const { html, warnings } = await render('![](d.svg)\n', path);
  assert.match(html, /<svg viewBox="0 0 40 20" aria-hidden="true">/);
  assert.match(warnings, /no alternative text/);
});

test('a drawing that says no size is shown, with a warning', async (context) => {
  const path = await folder(context, { 'd.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  const { html, warnings } = await render('![Alt](d.svg)\n', join(path, 'lesson.md'));
  assert.match(html, /<img src="images\/d\.svg" alt="Alt" loading="lazy" decoding="async">/);
  assert.match(warnings, /lesson\.md:8:1 warning “d\.svg” says no viewBox/);
});

test('ids stay unique when a drawing is used twice, and references follow them', async (context) => {
  const { path } = await withDrawing(
    context,
    svg('<defs><marker id="m"><path d="M0 0"/></marker></defs><path d="M0 0" marker-end="url(#m)"/><use href="#m"/>'),
  );
  const { html } = await render('![One](d.svg)\n\n![Two](d.svg)\n', path);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, ['figure-d-m', 'figure-d-1-m']);
  assert.match(html, /marker-end="url\(#figure-d-1-m\)"/);
  assert.match(html, /href="#figure-d-1-m"/);
});

for (const [name, drawing] of [
  ['a script', svg('<script>alert(1)</script>')],
  ['a style sheet', svg('<style>a{}</style>')],
  ['an inline style', svg('<path style="fill:red" d="M0 0"/>')],
  ['an event handler', svg('<path onclick="alert(1)" d="M0 0"/>')],
  ['HTML inside', svg('<foreignObject><p>x</p></foreignObject>')],
  ['a reference to another file', svg('<use href="other.svg#a"/>')],
  ['a javascript link', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>')],
  ['a paint server elsewhere', svg('<path fill="url(https://example.org/a#b)" d="M0 0"/>')],
  ['animation', svg('<animate attributeName="x"/>')],
]) {
  test(`a drawing with ${name} is refused, naming the drawing and the line`, async (context) => {
    const { body, path } = await withDrawing(context, drawing);
    assert.match(await problem(body, path), /d\.svg:2:\d+ error/);
  });
}

test('a drawing that is not marked is copied like any image', async (context) => {
  const path = await folder(context, { 'd.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>' });
  const images = new ImageStore();
  const { html } = await renderLesson({
    path: join(path, 'l.md'),
    source: `${FRONT_MATTER}![Alt](d.svg)\n`,
    elements: ELEMENTS,
    images,
  });
  assert.match(html, /<img src="images\/d\.svg" alt="Alt"[^>]* width="40" height="20">/);
});
