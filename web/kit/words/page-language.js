import { settings } from '../../core/configure.js';

/** @type {Pick<typeof import('./language.js'), 'speak' | 'mark'> | undefined} loaded for pages that aren't in English */
let languages;

/** @type {Promise<void> | undefined} */
let loading;

/** The language that widgets should use: the configured one, or else the page's. A BCP 47 tag, or ''. */
export function languageOfPage() {
  return settings.locale ?? document.documentElement.lang;
}

/** @param {string} tag */
export function isEnglish(tag) {
  return /^(en\b.*)?$/i.test(tag);
}

/** @returns {Promise<void> | undefined} undefined if nothing has to be loaded */
export function speakAsPage() {
  const tag = languageOfPage();
  if (languages) return languages.speak(tag);
  if (isEnglish(tag) && !settings.words) return undefined;
  loading ??= import('./language.js').then(
    (module) => {
      languages = module;
    },
    () => {}, // English is used instead; the import is tried once, not with each drawing
  );
  return loading.then(() => languages?.speak(languageOfPage()));
}

/** @param {ParentNode} root of what an element shows, which may not be in the page's language */
export function markLanguage(root) {
  languages?.mark(root);
}
