/**
 * Writes what other people's pages use besides the site's main scripts: the page for iframes with its scripts, and each
 * lesson as a single file; the list of all texts, and the notices of what is in all of them.
 *
 * @import {Bundle} from './bundle.mjs'
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frameWords } from '../kit/words/frame-words.js';
import { CATALOGUES, speak } from '../kit/words/language.js';
import { NOTICES, noticesOf } from '../toolchain/notices.mjs';
import { reservedHeights } from '../toolchain/reserved-heights.mjs';
import { allWords, wordsJson } from '../toolchain/words.mjs';
import { oneFile } from './one-file.mjs';
import { escapeHtml } from './page-template.mjs';

/**
 * The page inside an iframe. What stands in it is there until its script runs.
 * @param {string} words as JSON
 */
const framePage = (words) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>A widget of the lesson</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
</head>
<body data-words="${escapeHtml(words)}">
<noscript>This widget needs scripts.</noscript>
<p>The script of this widget, embed.js, is being loaded or can’t be loaded.</p>
<script src="embed.js"></script>
</body>
</html>
`;

/**
 * @param {string} folder of the built site
 * @param {ReadonlyMap<string, string>} lessons each lesson's HTML, by the name of its single file
 * @param {Bundle & Required<Pick<Bundle, 'wholeScript' | 'licensed'>>} bundle
 */
export async function writeWaysIn(folder, lessons, { wholeScript, licensed, parts }) {
  const scripts = await Promise.all(
    ['embed/frame-page.js', 'embed/frames.js', 'embed/single-file.js', 'lesson/page/single-file.js'].map((entry) =>
      wholeScript(entry, entry === 'embed/frame-page.js' ? { parts } : {}),
    ),
  );
  const [frame, frames, everything, lesson] = scripts.map(({ code }) => code);
  const notices = await noticesOf([licensed, ...scripts.map((script) => script.licensed)].flat());
  await Promise.all([
    writeFile(join(folder, 'embed.html'), framePage(JSON.stringify(await wordsOfFrames()))),
    writeFile(join(folder, 'embed.js'), frame),
    writeFile(join(folder, 'neuron-frames.js'), frames),
    writeFile(join(folder, 'neuron-whole.js'), everything),
    writeFile(join(folder, 'neuron-heights.css'), await reservedHeights()),
    writeFile(join(folder, NOTICES), notices),
    writeFile(join(folder, 'words.json'), wordsJson(await allWords())),
    writeFile(join(folder, 'oembed.mjs'), (await wholeScript('embed/oembed.js', { format: 'es' })).code),
    ...[...lessons].map(async ([name, page]) =>
      writeFile(join(folder, name), await oneFile(page, folder, lesson, notices)),
    ),
  ]);
}

/** @returns {Promise<Record<string, import('../kit/words/frame-words.js').FrameWords>>} by language */
async function wordsOfFrames() {
  const words = { en: frameWords() };
  for (const language of CATALOGUES.keys()) {
    await speak(language);
    Object.assign(words, { [language]: frameWords() });
  }
  await speak('en');
  return words;
}
