/**
 * The page around a lesson. All addresses are relative, and nothing inline needs more than a strict
 * Content-Security-Policy allows.
 *
 * @import {Bundle} from './bundle.mjs'
 * @import {Lesson} from './render-lesson.mjs'
 */
import { directionOf } from '../kit/words/language.js';
import { say } from '../kit/words/say.js';
import { heroDrawing } from './hero-drawing.mjs';

/**
 * The text around the lesson is in the language that was last set with speak(); see kit/words/language.js.
 * @param {Lesson} lesson
 * @param {Bundle} bundle
 * @param {{
 *   site?: string,
 *   title?: string,
 *   description?: string,
 *   skip?: string,
 *   contentsTitle?: string,
 *   oembed?: string,
 *   hasWork?: boolean,
 * }} [options] site: the path from the page to the site's files; title and description: of the document, if not the
 * hero's; oembed: the address of the oEmbed answer for the page's widget; hasWork: whether the reader's work is kept
 */
export function lessonPage(
  lesson,
  bundle,
  {
    site = '',
    title = lesson.hero.title,
    description = lesson.hero.subtitle,
    skip = say`Skip to the lesson`,
    contentsTitle = say`In this lesson`,
    oembed = '',
    hasWork = true,
  } = {},
) {
  const { hero, contents } = lesson;
  return `${head({ title, description, lang: hero.lang, site, oembed }, bundle.preloadsFor(lesson.elements, hero.lang))}
<body data-words="${escapeHtml(JSON.stringify(wordsOfScripts()))}">
<a class="skip" href="#lesson">${skip}</a>
${bar(hero.title, contents)}
<main id="lesson">
<header class="hero" id="top">
<div class="hero-text">
<h1 tabindex="-1">${escapeHtml(hero.title)}</h1>
<p class="subtitle">${escapeHtml(hero.subtitle)}</p>
<p class="subtitle lost" role="status" hidden>${say`The interactive parts could not be loaded; everything can be read without them. Is the network there? Then reload the page.`}</p>
${tags(hero.tags)}
</div>
${heroDrawing}
</header>
${tableOfContents(contents, contentsTitle)}
<article>
${lesson.html}
</article>
${hasWork && lesson.elements.length > 0 ? workOfReader() : ''}
</main>
</body>
</html>
`;
}

/**
 * The page that lists several lessons.
 *
 * @param {{ address: string, lesson: Lesson }[]} lessons
 */
export function listingPage(lessons) {
  const items = lessons.map(
    ({ address, lesson: { hero } }) =>
      `<li><a href="${escapeHtml(address)}">${escapeHtml(hero.title)} <span>${escapeHtml(hero.subtitle)}</span></a></li>`,
  );
  return `${head({ title: 'Lessons', description: 'Interactive lessons', lang: 'en', site: '', oembed: '' }, [])}
<body>
<main id="lesson">
<header class="hero" id="top"><div class="hero-text"><h1 tabindex="-1">Lessons</h1></div>
${heroDrawing}
</header>
<ul class="listing">
${items.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

/**
 * @param {{ title: string, description: string, lang: string, site: string, oembed: string }} page
 * @param {ReturnType<Bundle['preloadsFor']>} preloads
 */
function head({ title, description, lang, site, oembed }, preloads) {
  const hints = preloads.map(({ href, wasm }) =>
    wasm
      ? `<link rel="preload" as="fetch" type="application/wasm" href="${site}${escapeHtml(href)}" crossorigin>`
      : `<link rel="modulepreload" href="${site}${escapeHtml(href)}">`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181f" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${site}icon.svg" type="image/svg+xml">${oembed && `\n<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${escapeHtml(title)}">`}
<script src="${site}early.js"></script>
<link rel="stylesheet" href="${site}lesson.css">
${hints.join('\n')}
<script type="module" src="${site}lesson.js"></script>
<script type="module" src="${site}neuron-lesson.js"></script>
</head>`;
}

/** The texts of the page's own scripts, which load no catalogue of translations. */
function wordsOfScripts() {
  return {
    auto: say`Theme: auto`,
    light: say`Theme: light`,
    dark: say`Theme: dark`,
    code: say`Code, scrolls sideways`,
    formula: say`Formula, scrolls sideways`,
    table: say`Table, scrolls sideways`,
    anew: say`Begin anew`,
    sure: say`Press again to begin anew`,
    begun: say`Everything is at its beginning again.`,
    restored: say`Your work is here again: ${'{0}'} of ${'{1}'}.`,
    missed: say`The rest is not on this page, or has another task here.`,
    unreachable: say`This part could not be loaded. Is the network there? Then try again.`,
  };
}

/** Shown by a script, which does what its buttons say. */
function workOfReader() {
  return `<div class="work" role="group" aria-label="${say`Your work`}" hidden>
<p>${say`What you do here is kept until you close this tab. As a file, you can hand it in or go on elsewhere.`}</p>
<button type="button" data-work="save">${say`Save your work`}</button>
<button type="button" data-work="open">${say`Open saved work`}</button>
<button type="button" data-work="anew">${say`Begin anew`}</button>
<input type="file" accept="application/json,.json" aria-label="${say`Open saved work`}" hidden>
<progress aria-label="${say`Your work`}" hidden></progress>
<p role="status"></p>
</div>`;
}

/**
 * @param {string} title
 * @param {Lesson['contents']} contents
 */
function bar(title, contents) {
  const menu =
    contents.length === 0
      ? ''
      : `<details class="menu">
<summary><span class="menu-word">${say`Contents`}</span><span class="menu-current" data-current></span></summary>
<nav aria-label="${say`Sections`}">
${list(contents)}
</nav>
</details>`;
  return `<header class="bar">
<a class="bar-title" href="#top">${escapeHtml(title)}</a>
${menu}
<div class="bar-tools">
<button type="button" data-go="-1" aria-label="${say`Previous section`}" title="${say`Previous section (←)`}">${icon('M10 3 5 8l5 5')}</button>
<button type="button" data-go="1" aria-label="${say`Next section`}" title="${say`Next section (→)`}">${icon('m6 3 5 5-5 5')}</button>
<button type="button" class="theme" data-theme-toggle aria-label="${say`Theme: auto`}" title="${say`Theme: auto`}">
${icon('M8 2.5a5.5 5.5 0 0 1 0 11z', 'auto', 'M8 2.5a5.5 5.5 0 0 0 0 11')}
${icon('M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1', 'light')}
${icon('M13.5 9.5A5.8 5.8 0 0 1 6.5 2.5a5.8 5.8 0 1 0 7 7z', 'dark')}
</button>
</div>
<div class="progress" aria-hidden="true"></div>
</header>`;
}

/**
 * @param {Lesson['contents']} contents
 * @param {string} title
 */
function tableOfContents(contents, title) {
  if (contents.length === 0) return '';
  return `<nav class="contents" id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${title}</h2>
${list(contents)}
<label class="hint"><input type="checkbox" checked data-arrow-keys> <span>${say`${'<kbd>←</kbd>'} and ${'<kbd>→</kbd>'} go from section to section`}</span></label>
</nav>`;
}

/** @param {Lesson['contents']} contents */
function list(contents) {
  return `<ol>
${contents.map(({ id, html }) => `<li><a href="#${escapeHtml(id)}">${html}</a></li>`).join('\n')}
</ol>`;
}

/** @param {string[]} tags */
function tags(tags) {
  if (tags.length === 0) return '';
  const items = tags.map((tag) => {
    const [, emoji, text] = /** @type {RegExpExecArray} */ (
      /^((?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})*)(.*)$/su.exec(tag)
    );
    const symbol = emoji ? `<span aria-hidden="true">${escapeHtml(emoji)}</span>` : '';
    return `<li>${symbol}${escapeHtml(text)}</li>`;
  });
  return `<ul class="tags" aria-label="${say`About this lesson`}">${items.join('')}</ul>`;
}

/**
 * @param {string} path
 * @param {string} [name]
 * @param {string} [more] a second path
 */
function icon(path, name, more) {
  const which = name ? ` class="icon-${name}"` : '';
  return `<svg${which} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${path}"/>${more ? `<path d="${more}"/>` : ''}</svg>`;
}

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
